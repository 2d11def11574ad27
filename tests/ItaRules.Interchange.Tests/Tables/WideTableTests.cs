using System.Text;
using ItaRules.Interchange.Catalogs;
using ItaRules.Interchange.Import;
using ItaRules.Interchange.Scores;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Interchange.Tests.Tables;

/// <summary>Tables with an agency a row and a score a column.</summary>
public sealed class WideTableTests
{
    [Fact]
    public void Every_row_is_a_sheet()
    {
        var results = TableText.Read("หน่วยงาน,ประเภท,จังหวัด,ปี,i1,o14,ตัวชี้วัดที่ 9,OIT,คะแนน ITA,ระดับ\nอบต.ก,อบต.,ลำพูน,2568,99.35,0,78.5,86.75,90.24,ผ่านดี\nเทศบาลตำบลข,,ลำปาง,๒๕๖๗,๑๐๐,๕๐,,,,\n");

        Assert.Equal("", TableText.Messages(results));
        Assert.Equal("i1=99.35 o14=0 indicator 9=78.5 OIT=86.75 total=90.24", TableText.Scores(results[0].Sheet));
        Assert.Equal(("อบต.ก", "subdistrict", "ลำพูน", 2568, "good"), (results[0].Sheet!.Agency.Name, results[0].Sheet!.Agency.Type, results[0].Sheet!.Agency.Province, results[0].Sheet!.Edition.Year, results[0].Sheet!.Level!.Id));
        Assert.Equal("i1=100 o14=50", TableText.Scores(results[1].Sheet));
        Assert.Equal(("municipality", 2567, "scores-2568.csv:3"), (results[1].Sheet!.Agency.Type, results[1].Sheet!.Edition.Year, results[1].Sheet!.Details.Name));
    }

    [Theory]
    [InlineData("agency;i1;i2;i3\nก;99,35;100;100\n")]
    [InlineData("agency\ti1\ti2\ti3\nก\t99.35\t100\t100\n")]
    [InlineData("\"agency\",\"i1\",\"i2\",\"i3\"\r\n\"ก\",\"99.35\",\"100\",\"100\"\r\n")]
    [InlineData("\uFEFFagency,i1,i2,i3\nก,99.35,100,100")]
    [InlineData("ผลการประเมิน ITA ปีงบประมาณ 2568,,,\n\nagency,i1,i2,i3\nก,99.35,100,100\n")]
    public void Separators_and_line_ends_are_as_they_come(string text) =>
        Assert.Equal("i1=99.35 i2=100 i3=100", TableText.Scores(Assert.Single(TableText.Read(text)).Sheet));

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("windows-874")]
    public void Encodings_are_found(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        const string text = "หน่วยงาน,i1,i2,i3\nอบต.ขามสมบูรณ์,99.35,100,100\n";

        foreach (byte[] bytes in new[] { encoding.GetBytes(text), [.. encoding.GetPreamble(), .. encoding.GetBytes(text)] })
            Assert.Equal("อบต.ขามสมบูรณ์", Assert.Single(TableText.Read(bytes)).Sheet!.Agency.Name);
    }

    [Fact]
    public void One_bad_row_is_told_and_the_others_are_read()
    {
        var results = TableText.Read("agency,i1,i2,i3\nก,99,100,100\nข,99,abc,101\nค,99,-,\nง,1,2,3\n");

        Assert.Equal([true, false, true, true], results.Select(result => result.Sheet is not null));
        Assert.Equal("ITA5302 3:3 “abc” in i2 is not a score; where there is none leave the cell empty or write -.\nITA5103 3:4 The score of i3 is 101; scores run from 0 to 100.", TableText.Messages(results));
        Assert.Equal("i1=99", TableText.Scores(results[2].Sheet));
    }

    [Fact]
    public void A_column_that_the_year_lacks_or_that_stands_twice_is_told_once()
    {
        var results = TableText.Read("agency,i1,i2,o29,i1\nก,99,100,100,5\nข,98,100,100,6\n");

        Assert.Equal("ITA5102 1:4 2568 has no “item o29”; it is in 2562, 2563, 2564, 2565, 2566, 2567.\nITA5305 1:5 The column i1 stands twice.", TableText.Messages(results));
        Assert.Equal(["i1=99 i2=100", "i1=98 i2=100"], results.Where(result => result.Sheet is not null).Select(result => TableText.Scores(result.Sheet)));
    }

    [Fact]
    public void The_year_comes_from_the_option_the_row_the_title_or_the_file_name()
    {
        const string text = "agency,i1,i2,i3\nก,1,2,3\n";

        Assert.Equal(2567, Assert.Single(TableText.Read(text, options: new ScoreReadOptions { Edition = 2567 })).Sheet!.Edition.Year);
        Assert.Equal(2568, Assert.Single(TableText.Read(text)).Sheet!.Edition.Year);
        Assert.Equal(2566, Assert.Single(TableText.Read("ITA ปี 2566\n" + text, "scores.csv")).Sheet!.Edition.Year);
        Assert.Equal("ITA5303 2:1 It is not clear which year these scores are of; add a column year, or name it with --edition.", TableText.Messages(TableText.Read(text, "scores.csv")));
        Assert.Equal("ITA5304 2:2 “x” is not a year (BE).", TableText.Messages(TableText.Read("agency,ปี,i1,i2,i3\nก,x,1,2,3\n")));
        Assert.StartsWith("ITA5101 2:2 There is no catalogue of 2560", TableText.Messages(TableText.Read("agency,ปี,i1,i2,i3\nก,2560,1,2,3\n")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ปี 2568")]
    [InlineData("ปีงบประมาณ พ.ศ. 2568")]
    [InlineData("คะแนน ITA ปี พ.ศ. ๒๕๖๘ จังหวัดนครราชสีมา,,,")]
    [InlineData("คะแนน ITA 2568")]
    [InlineData("ITA results fiscal year 2568")]
    [InlineData("ITA FY2568")]
    [InlineData("ปี 2568\nข้อมูล ณ วันที่ 18 สิงหาคม 2568")]
    [InlineData("ปีงบประมาณ 2568 (ประกาศ ม.ค. 2569)")]
    [InlineData("ปี 2567\nผลการประเมิน ITA ปีงบประมาณ 2568")]
    public void A_year_in_a_title_is_taken_where_no_other_is_told_and_the_report_says_from_where(string title)
    {
        foreach (var table in new[] { "หน่วยงาน,IIT,EIT,OIT\nก,1,2,3\n", "ข้อ,คะแนน\no1,100\n" })
        {
            var result = ScoreImporter.Import(new MemoryStream(Encoding.UTF8.GetBytes($"{title}\n{table}")), "scores.csv", CatalogFiles.Shipped);

            Assert.Equal(2568, Assert.Single(result.Sheets).Edition.Year);
            Assert.Contains(result.Report.Entries, entry => entry.Message.GetMessage(Language.Thai) == "ปี: 2568" && entry.Message.Location.Column == 1);
        }
    }

    [Theory]
    [InlineData("ปี 2567 - 2568")]
    [InlineData("ปีงบประมาณ 2567-2568")]
    [InlineData("ปีงบประมาณ 2567-68")]
    [InlineData("เปรียบเทียบผลการประเมิน ปีงบประมาณ 2568 กับปีงบประมาณ 2567")]
    [InlineData("ปี 2567\nเทียบกับปี 2568")]
    [InlineData("ปี 2568\nข้อมูล ณ วันที่ 2 มกราคม 2569")]
    [InlineData("ข้อมูล ณ วันที่ 18 สิงหาคม 2568")]
    [InlineData("มาตรการปี 2568")]
    public void Where_titles_tell_several_years_or_something_elses_year_it_is_asked_for(string title)
    {
        foreach (var table in new[] { "หน่วยงาน,IIT,EIT,OIT\nก,1,2,3\n", "ข้อ,คะแนน\no1,100\n" })
            Assert.StartsWith("ITA5303 ", TableText.Messages(TableText.Read($"{title}\n{table}", "scores.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_and_a_file_name_of_two_years_are_a_question()
    {
        const string text = "ปี 2567\nagency,i1,i2,i3\nก,1,2,3\n";

        Assert.StartsWith("ITA5303 3:1 ", TableText.Messages(TableText.Read(text, "scores-2568.csv")), StringComparison.Ordinal);
        Assert.Equal(2567, Assert.Single(TableText.Read(text, "scores-2567.csv")).Sheet!.Edition.Year);
        Assert.Equal(2567, Assert.Single(TableText.Read("ITA " + text, "scores-2568.csv")).Sheet!.Edition.Year);
    }

    [Fact]
    public void A_year_in_two_digits_is_told_as_what_it_is_read() =>
        Assert.Equal("ITA5419 2:2 Year “68” is read as 2568.", TableText.Messages(TableText.Read("agency,ปี,i1,i2\nก,๖๘,1,2\nข,๖๘,3,4\n")));

    [Fact]
    public void Parts_have_columns_of_their_own()
    {
        var sheet = Assert.Single(TableText.Read("agency,e1.1,e1.2,e2 ส่วนที่ 1\nก,80,90,70\n")).Sheet!;

        Assert.Equal("", TableText.Scores(sheet));
        Assert.Equal(85, sheet.Value(sheet.Edition.FindItem("e1")!));
        Assert.True(double.IsNaN(sheet.Value(sheet.Edition.FindItem("e2")!)));
    }

    [Fact]
    public void Weighted_instruments_are_read_as_scores_of_100()
    {
        // The regional tables of 2564 print the instruments as shares of the total.
        var results = TableText.Read("หน่วยงาน,ปี,คะแนน ITA,IIT,EIT,OIT\nก,2564,90.24,27.96,27.58,34.70\nข,2564,96.08,28.90,28.80,38.38\n");

        Assert.Equal(["IIT=93.2 EIT=91.93 OIT=86.75 total=90.24", "IIT=96.33 EIT=96 OIT=95.95 total=96.08"], results.Select(result => TableText.Scores(result.Sheet)));
        Assert.Equal("ITA5416 2:1 IIT is printed as 27.96 of 30; read as 93.2 of 100.", TableText.Messages(results));
    }

    [Fact]
    public void A_weight_in_the_head_says_the_same()
    {
        var sheet = Assert.Single(TableText.Read("หน่วยงาน,IIT (30%),EIT (30%),OIT (40%)\nก,30,15,40\n")).Sheet;

        Assert.Equal("IIT=100 EIT=50 OIT=100", TableText.Scores(sheet));
    }

    [Fact]
    public void Low_scores_of_100_are_not_taken_for_weighted_ones() =>
        Assert.Equal("IIT=20 EIT=20 OIT=20 total=20", TableText.Scores(Assert.Single(TableText.Read("หน่วยงาน,คะแนน ITA,IIT,EIT,OIT\nก,20,20,20,20\n")).Sheet));

    [Fact]
    public void A_head_of_two_rows_is_read_as_one()
    {
        var sheet = Assert.Single(TableText.Read("ที่,หน่วยงาน,ระดับ,คะแนน ITA,ตัวชี้วัดที่,,\n,,,,1,2,3\n1,ก,ผ่านดี,90.24,99.78,99.14,100\n")).Sheet;

        Assert.Equal("indicator 1=99.78 indicator 2=99.14 indicator 3=100 total=90.24", TableText.Scores(sheet));
    }

    [Fact]
    public void Heads_of_new_pages_headings_sums_and_blank_rows_are_no_agencies()
    {
        var results = TableText.Read("agency,i1,i2,i3\nจังหวัดลำพูน,,,\nก,1,2,3\n\nagency,i1,i2,i3\nข,4,5,6\nเฉลี่ย,2.5,3.5,4.5\n");

        Assert.Equal(["i1=1 i2=2 i3=3", "i1=4 i2=5 i3=6"], results.Where(result => result.Sheet is not null).Select(result => TableText.Scores(result.Sheet)));
        Assert.DoesNotContain("error", TableText.Messages(results), StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_that_the_year_lacks_is_told() =>
        Assert.StartsWith("ITA5105 2:3 2568 has no level “AA”", TableText.Messages(TableText.Read("agency,total,level\nก,96,AA\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("ชื่อ,เบอร์โทร\nก,077860644\n", "ITA5301")]
    [InlineData("", "ITA5002")]
    [InlineData("\n\n", "ITA5301")]
    public void A_file_without_scores_is_told(string text, string id) =>
        Assert.Equal(id, Assert.Single(Assert.Single(TableText.Read(text)).Diagnostics).Id);
}
