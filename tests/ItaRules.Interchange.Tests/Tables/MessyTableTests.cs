using ItaRules.Diagnostics;
using ItaRules.Interchange.Catalogs;
using ItaRules.Interchange.Import;
using ItaRules.Interchange.Scores;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Interchange.Tests.Tables;

/// <summary>Tables as people really keep them: each ends in the right figures or in a message at its place, never in a guess.</summary>
public sealed class MessyTableTests
{
    [Theory]
    [InlineData("หน่วยงาน,ข้อ i๑,๐๑,๐๑๔,o๒๘\nก,99.35,๑๐๐,๐.๐๐,50\n", "i1=99.35 o1=100 o14=0 o28=50")]
    [InlineData("หน่วยงาน,การปฏิบัติหน้าที่,2. การใช้งบประมาณ,ตัวชี้วัดที่ 3 การใช้อำนาจ\nก,90,91,92\n", "indicator 1=90 indicator 2=91 indicator 3=92")]
    [InlineData("หน่วยงาน,9.1 ข้อมูลพื้นฐาน,คะแนน ITA (ร้อยละ)\nก,91,90.5\n", "9.1=91 total=90.5")]
    [InlineData("อันดับ,หน่วยงาน,คะแนน,ระดับ\n1,ก,95.2,ผ่านดี\n", "total=95.2")]
    [InlineData("หน่วยงาน,\"คะแนน\nIIT\",\"คะแนน\nEIT\",\"คะแนน\nOIT\",\"คะแนน\nรวม\"\nก,90,91,92,91.1\n", "IIT=90 EIT=91 OIT=92 total=91.1")]
    [InlineData("หน่วยงาน,ปี,ตัวชี้วัด,คะแนน\nก,2568,การปฏิบัติหน้าที่,95\nก,2568,1. การใช้งบประมาณ,85\n", "indicator 1=95 indicator 2=85")]
    [InlineData("หน่วยงาน,ปี,ตัวชี้วัดที่,คะแนน\nก,2568,1,95\nก,2568,๑๐,85\n", "indicator 1=95 indicator 10=85")]
    [InlineData("ปี,ข้อ,คะแนน\n2568,i1,95\n2568,๐๗,50\n", "i1=95 o7=50")]
    [InlineData("หน่วยงาน,i1,i2\nก,n/a,80\n", "i2=80")]
    public void A_head_is_understood_in_its_words(string text, string expected)
    {
        var results = TableText.Read(text);

        Assert.Equal(expected, TableText.Scores(Assert.Single(results).Sheet));
        Assert.DoesNotContain(results.SelectMany(result => result.Diagnostics), diagnostic => diagnostic.Severity >= Severity.Warning);
    }

    [Theory]
    [InlineData("หน่วยงาน,i1,๐๑\nก,1,100\n", "ITA5419 1:3 Column “๐๑” is read as item o1.")]
    [InlineData("หน่วยงาน,3. การใช้งบประมาณ,i1\nก,90,1\n", "ITA5419 1:2 Column “3. การใช้งบประมาณ” is read as indicator 2.")]
    [InlineData("หน่วยงาน,คะแนน,ระดับ\nก,95.2,ผ่านดี\n", "ITA5419 1:2 Column “คะแนน” is read as the total.")]
    public void A_column_that_is_read_as_something_else_is_told(string text, string message) =>
        Assert.Equal(message, TableText.Messages(TableText.Read(text)));

    [Theory]
    [InlineData("ลำดับ,หน่วยงาน,คะแนน\n1,ก,95\n", "ITA5301 1:1")]
    [InlineData("หน่วยงาน,เครื่องมือ,ข้อ,คะแนน\nก,IIT,1,95\n", "ITA5102 2:3")]
    [InlineData("หน่วยงาน,i1,i2\nก,79,05,80\n", "ITA5312 2:4")]
    [InlineData("หน่วยงาน,i1\nก,1\n,2\n", "ITA5311 3:1")]
    [InlineData("หน่วยงาน,ข้อ,คะแนน\nก,i1,1\n,i2,2\n", "ITA5311 3:1")]
    [InlineData("หน่วยงาน,i1\n\"ก,1\nข,2\nค,3\n", "ITA5306 2:1")]
    [InlineData("หน่วยงาน,IIT (30),EIT (30),OIT (40)\nก,93,27,38\n", "ITA5310 2:2")]
    [InlineData("ปีงบประมาณ 2568\n\n01,02,03\n100,50,0\n", "ITA5301 1:1")]
    public void What_cannot_be_told_is_an_error_at_its_place(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', TableText.Messages(TableText.Read(text)).Split('\n').Last().Split(' ').Take(2)));

    [Fact]
    public void A_mean_of_a_table_is_no_agency_whatever_it_is_called()
    {
        var results = TableText.Read("ลำดับ,หน่วยงาน,i1,i2\n1,ก,90,80\nเฉลี่ย,,90,80\n,ค่าเฉลี่ยจังหวัดลำพูน,90,80\n,คะแนนเต็ม,100,100\nรวม,,290,180\n");

        Assert.Equal(["i1=90 i2=80"], results.Where(result => result.Sheet is not null).Select(result => TableText.Scores(result.Sheet)));
        Assert.DoesNotContain(results.SelectMany(result => result.Diagnostics), diagnostic => diagnostic.Severity == Severity.Error);
    }

    [Fact]
    public void Headings_need_no_year() => Assert.Equal(
        ["i1=1 i2=2", "i1=3 i2=4"],
        TableText.Read("ลำดับ,หน่วยงาน,ปี,i1,i2\nจังหวัดลำพูน,,,,\n1,ก,2568,1,2\nจังหวัดลำปาง,,,,\n2,ข,2568,3,4\n").Select(result => TableText.Scores(result.Sheet)).Where(scores => scores != "no sheet"));

    [Fact]
    public void A_table_of_several_years_has_the_columns_of_all()
    {
        var results = TableText.Read("หน่วยงาน,ปี,o28,o35\nก,2568,100,\nก,2567,100,50\nข,2568,50,-\n");

        Assert.Equal("", TableText.Messages(results));
        Assert.Equal(["o28=100", "o28=100 o35=50", "o28=50"], results.Select(result => TableText.Scores(result.Sheet)));
    }

    [Fact]
    public void The_first_agency_is_no_second_row_of_the_head() =>
        Assert.Equal("i1=90 i2=91", TableText.Scores(Assert.Single(TableText.Read("หน่วยงาน,i1,i2\nก,90,91\n")).Sheet));

    [Fact]
    public void A_title_between_tables_gives_the_year_of_those_below()
    {
        var results = TableText.Read("ปีงบประมาณ 2567\nหน่วยงาน,i1,i2\nก,1,2\nปีงบประมาณ 2568\nหน่วยงาน,i1,i2\nก,3,4\n\nหน่วยงาน,i1,o1\nข,5,100\n", "scores.csv");

        Assert.Equal(
            [(2567, "i1=1 i2=2"), (2568, "i1=3 i2=4"), (2568, "i1=5 o1=100")],
            results.Where(result => result.Sheet is not null).Select(result => (result.Sheet!.Edition.Year, TableText.Scores(result.Sheet))));
    }

    [Fact]
    public void An_option_names_only_the_agency_that_the_table_does_not() => Assert.Equal(
        ["ก", "อบต.บ้านนา"],
        TableText.Read("หน่วยงาน,i1,i2\nก,1,2\n,3,4\n", options: new ScoreReadOptions { Agency = "อบต.บ้านนา" }).Select(result => result.Sheet!.Agency.Name));

    [Fact]
    public void An_agency_without_any_score_has_a_line_in_the_report() => Assert.Contains(
        "ITA5439 The row “ข” is not read: it is no agency's.",
        Lines(Csv("หน่วยงาน,ปี,ข้อ,คะแนน\nก,2568,i1,1\nข,2568,i1,-\n"), ImportEntryKind.LeftOut));

    [Fact]
    public void A_column_without_a_name_has_a_line_in_the_report() => Assert.Contains(
        "ITA5438 The column “3 (without a name)” is not read.",
        Lines(Csv("หน่วยงาน,i1,,i2\nก,1,77,2\n"), ImportEntryKind.LeftOut));

    [Theory]
    [InlineData("ข้อ\tคะแนนเต็ม\tคะแนน\ni1\t100\t\ni2\t100\t80\ni3\t100\t-\n", "i2=80")]
    [InlineData("ตัวชี้วัด\tน้ำหนัก\tคะแนน\nการปฏิบัติหน้าที่\t10\t95.5\nการใช้งบประมาณ\t10\t\n", "indicator 1=95.5")]
    [InlineData("ข้อ\tคะแนน\n9.1 ข้อมูลพื้นฐาน\t100\ni1\t50\n", "i1=50 9.1=100")]
    [InlineData("เครื่องมือ\tข้อ\tข้อคำถาม\tคะแนน\nIIT\t1\tปฏิบัติงานหรือให้บริการเป็นไปตามขั้นตอนและระยะเวลา\t90\n", "i1=90")]
    [InlineData("ข้อ\tคะแนน\ni1\t90\ni2\t80\nเฉลี่ย\t85\n", "i1=90 i2=80")]
    public void Another_number_is_not_taken_for_a_score(string table, string expected) =>
        Assert.Equal(expected, TableText.Scores(Assert.Single(TableText.Import(table).Sheets)));

    [Fact]
    public void Of_the_numbers_of_two_years_none_is_guessed()
    {
        var result = TableText.Import("ข้อ\tข้อคำถาม\tปี 2568\tปี 2567\ni1\tปฏิบัติงาน\t90\t80\n");

        Assert.Empty(result.Sheets);
        Assert.Contains("ITA5443 The row “i1” has several numbers (90 and 80) and no head names the column of scores; none is taken.", Lines(result, ImportEntryKind.LeftOut));
    }

    [Fact]
    public void A_form_names_its_agency_above_the_table()
    {
        var sheet = Assert.Single(TableText.Import("หน่วยงาน\tอบต.บ้านนา\nจังหวัด\tลำพูน\n\nข้อ\tคะแนน\ni1\t90\n").Sheets);

        Assert.Equal(("อบต.บ้านนา", "ลำพูน"), (sheet.Agency.Name, sheet.Agency.Province));
    }

    [Fact]
    public void Of_two_totals_in_the_text_the_other_one_is_told()
    {
        var result = TableText.Import("ข้อ\tคะแนน\ni1\t90\n\nมีผลคะแนน ๙๐.๒๔ คะแนน\nมีผลคะแนน ๘๘ คะแนน\n");

        Assert.Equal("i1=90 total=90.24", TableText.Scores(Assert.Single(result.Sheets)));
        Assert.Contains("ITA5444 The total is said to be 88 here; 90.24 is taken, which stands before it or in a table.", Lines(result, ImportEntryKind.LeftOut));
    }

    private static ImportResult Csv(string text) => ScoreImporter.Import(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), "scores-2568.csv", CatalogFiles.Shipped);

    private static IEnumerable<string> Lines(ImportResult result, ImportEntryKind kind) =>
        result.Report.Of(kind).Select(entry => $"{entry.Message.Id} {entry.Message.GetMessage(Language.English)}");
}
