using ItaRules.Diagnostics;
using Xunit;

namespace ItaRules.Interchange.Tests.Tables;

/// <summary>Tables with one score a row and the agency beside it.</summary>
public sealed class LongTableTests
{
    [Fact]
    public void Rows_of_an_agency_make_a_sheet_in_whatever_order_they_stand()
    {
        var results = TableText.Read("หน่วยงาน,ปี,ข้อ,คะแนน\nก,2568,i1,99.35\nข,2568,๐๑๔,๕๐\nก,2568,๐๑๔,0\nก,2568,9,78.5\nก,2568,OIT,86.75\nก,2568,คะแนนรวม,90.24\nก,2567,i1,1\nข,2568,e1.2,70\n");

        Assert.Equal("", TableText.Messages(results));
        Assert.Equal(["i1=99.35 o14=0 indicator 9=78.5 OIT=86.75 total=90.24", "o14=50", "i1=1"], results.Select(result => TableText.Scores(result.Sheet)));
        Assert.Equal([2568, 2568, 2567], results.Select(result => result.Sheet!.Edition.Year));
        Assert.Equal(70, results[1].Sheet!.Details.Parts[results[1].Sheet!.Edition.FindItem("e1")!][1]);
    }

    [Fact]
    public void A_bad_row_spoils_only_its_agency()
    {
        var results = TableText.Read("agency,code,score\nก,i1,1\nก,i2,many\nข,i1,2\nค,i99,3\nง,i1,101\nจ,i1,1\nจ,i1,2\nฉ,xyz,1\n");

        Assert.Equal([false, true, false, false, false, false], results.Select(result => result.Sheet is not null));
        var errors = results.SelectMany(result => result.Diagnostics).Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        Assert.Equal(["ITA5302", "ITA5102", "ITA5103", "ITA5309", "ITA5102"], errors.Select(diagnostic => diagnostic.Id));
        Assert.Equal([3, 5, 6, 8, 9], errors.Select(diagnostic => diagnostic.Location.Line));
        Assert.Contains("ITA5447 2:1 1 further scores of ก are left out, since one of its rows has to be corrected.", TableText.Messages(results), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_may_have_a_column()
    {
        var sheet = Assert.Single(TableText.Read("agency,code,part,score\nก,e1,1,79.05\nก,e1,2,90\nก,e2,,80\n")).Sheet!;

        Assert.Equal("e2=80", TableText.Scores(sheet));
        Assert.Equal([79.05, 90.0], sheet.Details.Parts[sheet.Edition.FindItem("e1")!].ToArray());
    }

    [Fact]
    public void Agencies_of_one_name_are_told_apart_by_district_and_province()
    {
        var results = TableText.Read("หน่วยงาน,อำเภอ,จังหวัด,ข้อ,คะแนน\nอบต.หนองบัว,ลี้,ลำพูน,i1,1\nอบต.หนองบัว,ลี้,ลำพูน,i2,2\nอบต.หนองบัว,แม่ทา,ลำพูน,i1,3\nอบต.หนองบัว,แม่ทา,ลำปาง,i1,4\n");

        Assert.Equal("", TableText.Messages(results));
        Assert.Equal(["i1=1 i2=2", "i1=3", "i1=4"], results.Select(result => TableText.Scores(result.Sheet)));
    }
}
