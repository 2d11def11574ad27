using ItaRules.Diagnostics;
using ItaRules.Interchange.Import;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Interchange.Tests.Tables;

/// <summary>Tables of documents, in every notation that published ones have.</summary>
public sealed class DocumentTableTests
{
    [Theory]
    [InlineData("ข้อ\tคะแนน\ni1\t99.35\no14\t0\n", "i1=99.35 o14=0")]
    [InlineData("ข้อ\tรายการ\tคะแนน\ni๑\tปฏิบัติงานตามขั้นตอน\t๙๙.๓๕\n", "i1=99.35")]
    [InlineData("| ข้อ | คะแนน |\n|---|---:|\n| i1 | **99.35** |\n| ๐๑๔ | ๐.๐๐ |\n", "i1=99.35 o14=0")]
    [InlineData("ข้อ\tคะแนน\n๐๑ - ๐๔\t๑๐๐\n", "o1=100 o2=100 o3=100 o4=100")]
    [InlineData("ข้อ\tคะแนน\ni๗ ถึง i๙\t๑๐๐\n", "i7=100 i8=100 i9=100")]
    [InlineData("เครื่องมือ\tข้อความ\tคะแนน\noIT\tข้อ ๐๒๑ ประกาศเจตนาธรรมและการสร้างวัฒนธรรม ตามนโยบาย No Gift Policy จากการปฏิบัติหน้าที่\t๑๐๐\n", "o21=100")]
    [InlineData("ตัวชี้วัดที่\tคะแนน\n1\t99.78\n๑๐\t๙๕\n", "indicator 1=99.78 indicator 10=95")]
    [InlineData("อันดับ\tตัวชี้วัด\tคะแนน\n1\tการป้องกันการทุจริต\t100.00\n2\tการแก้ไขปัญหาทุจริต\t90\n", "indicator 5=90 indicator 10=100")]
    [InlineData("ตัวชี้วัด\tคะแนน\nการ ใช้งบ ประมาณ\t90\nการใช้อำนาด\t80\n", "indicator 2=90 indicator 3=80")]
    [InlineData("แบบ\tรายการ\tคะแนน\nIIT\tแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน\t93.20\nคะแนนรวม\t\t90.24\n", "IIT=93.2 total=90.24")]
    [InlineData("ลำดับ\tหัวข้อ\tคะแนน\n1\tการปฏิบัติหน้าที่\t81.64\n2\tการใช้งบประมาณ\t77.05\n", "indicator 1=81.64 indicator 2=77.05")]
    [InlineData("รหัส\tคะแนน\no1\t100\n9\t78.5\n9.1\t100\nOIT\t86.75\ntotal\t90.24\n", "o1=100 9.1=100 indicator 9=78.5 OIT=86.75 total=90.24")]
    [InlineData("<p>ข้อ</p>\t<p>คะแนน</p>\n<p>i1</p>\t<p>99.35</p>\n", "i1=99.35")]
    public void A_notation_is_understood(string table, string expected)
    {
        var result = TableText.Import(table);

        Assert.Equal(expected, TableText.Scores(Assert.Single(result.Sheets)));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void A_title_broken_over_rows_is_joined()
    {
        var result = TableText.Import("เครื่องมือ\tข้อความ\tคะแนน\nIIT\tข้อ i๑๑ ในหน่วยงานของท่าน มีเจ้าหน้าที่ที่นำทรัพย์สิน\n\tของราชการไปใช้ เพื่อประโยชน์ส่วนตัว\t๑๐๐\n\tข้อ i๑๒ มีการตรวจสอบ\t90\n");

        Assert.Equal("i11=100 i12=90", TableText.Scores(Assert.Single(result.Sheets)));
        Assert.Contains("ITA5415 The text of i11 goes on to row 5; read as one row.", Corrected(result));
    }

    [Fact]
    public void A_number_alone_counts_under_its_instrument_only_where_the_title_agrees()
    {
        var result = TableText.Import("แบบ\tลำดับ\tข้อคำถาม\tคะแนน\nIIT\t๑๒\tหน่วยงานของท่าน มีการตรวจสอบเพื่อป้องกันการนำทรัพย์สินของราชการไปใช้เพื่อประโยชน์ส่วนตัว\t๙๐\n\t๑๓\tเรื่องอื่นที่ไม่มีในรายการนี้เลยจริง ๆ\t๘๐\n");

        Assert.Equal("i12=90", TableText.Scores(Assert.Single(result.Sheets)));
        Assert.Contains("ITA5435", string.Join('\n', LeftOut(result)), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_scores_that_differ_are_both_left_out()
    {
        var result = TableText.Import("ข้อ\tคะแนน\ni1\t99\ni2\t98\n\nข้อ\tคะแนน\ni1\t90\ni2\t98\n");

        Assert.Equal("i2=98", TableText.Scores(Assert.Single(result.Sheets)));
        Assert.Contains("ITA5434 i1 has 90 here and 99 elsewhere; neither is taken.", LeftOut(result));
    }

    [Fact]
    public void What_cannot_be_a_score_is_left_out_and_told()
    {
        var result = TableText.Import("ข้อ\tคะแนน\ni1\t9914\ni2\t98\no29\t100\n");

        Assert.Equal("i2=98", TableText.Scores(Assert.Single(result.Sheets)));
        Assert.Equal(2, result.Report.Of(ImportEntryKind.LeftOut).Count(entry => entry.Message.Severity == Severity.Warning));
    }

    [Fact]
    public void Running_text_is_held_against_the_tables()
    {
        var result = TableText.Import("ประเด็นที่ ๑ กระบวนการ\n\nข้อ\tคะแนน\ni๑\t๙๙\ni๒\t๑๐๐\n\nพบว่า ข้อ i๑ ได้คะแนน ๙๘ คะแนน ข้อ i๒ และ i๓ ได้คะแนน ๑๐๐ คะแนน และข้อ ๐๗ ถึง ๐๑๐ ได้ ๕๐ คะแนน\n");

        Assert.Equal("i1=99 i2=100", TableText.Scores(Assert.Single(result.Sheets)));
        Assert.Equal(
            [
                "ITA5433 The text says that i1 has 98, but the table gives 99, which is taken.",
                "ITA5432 The text says that i3 has 100, but no table gives it; not taken.",
                "ITA5432 The text says that o7 has 50, but no table gives it; not taken.",
                "ITA5432 The text says that o8 has 50, but no table gives it; not taken.",
            ],
            LeftOut(result).Where(message => message.StartsWith("ITA5432", StringComparison.Ordinal) || message.StartsWith("ITA5433", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_table_of_measures_has_no_scores()
    {
        var result = TableText.Import("ข้อ\tคะแนน\ni1\t99\n\nมาตรการ\tขั้นตอน\tระยะเวลาดำเนินการ\n๑. จัดทำคู่มือ\t๑. จัดทำ\tไตรมาส ๒ (๑ ม.ค. - มี.ค.๖๘)\n");

        Assert.Equal("i1=99", TableText.Scores(Assert.Single(result.Sheets)));
        Assert.Contains("ITA5436 The table from here to row 7 has no scores.", LeftOut(result));
    }

    private static IEnumerable<string> Corrected(ImportResult result) => Of(result, ImportEntryKind.Corrected);

    private static IEnumerable<string> LeftOut(ImportResult result) => Of(result, ImportEntryKind.LeftOut);

    private static IEnumerable<string> Of(ImportResult result, ImportEntryKind kind) =>
        result.Report.Of(kind).Select(entry => $"{entry.Message.Id} {entry.Message.GetMessage(Language.English)}");
}
