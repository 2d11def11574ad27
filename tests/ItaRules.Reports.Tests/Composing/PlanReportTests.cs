using ItaRules.Reports.Composing;
using ItaRules.Reports.Documents;
using ItaRules.Reports.Tests.Infrastructure;
using ItaRules.Testing;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Reports.Tests.Composing;

public class PlanReportTests
{
    private const string Scores = """{"edition":2568,"agency":{"name":"อบต.ทดสอบ"},"items":{"o14":0,"o15":50}}""";

    [Theory]
    [InlineData("kham-sombun-2568", Language.Thai)]
    [InlineData("kham-sombun-2568", Language.English)]
    [InlineData("bang-krabue-2565", Language.Thai)]
    public void A_plan_reads_as_it_was_read(string example, Language language) =>
        Verifier.Verify(Written.Text(PlanReport.Compose(Example.Shipped(example, language)), "md"), $"{example}-{language}");

    [Fact]
    public void A_plan_by_owner_has_a_measure_under_each_of_its_owners()
    {
        var input = Example.Of("""
            owner finance "กองคลัง"
            owner office "สำนักปลัด"
            if o14 < 50 then recommend hr owned by office, finance
            if o15 < 60 then recommend result owned by finance
            """, Scores) with { Grouping = PlanGrouping.Owner, IsGroupPerPage = true };
        var document = PlanReport.Compose(input);
        var groups = document.Blocks.OfType<Table>().Where(table => table.IsData).ToDictionary(table => table.Title, table => table.Rows.Select(row => ((CountCell)row.Cells[0]).Value));
        Assert.Equal([1], groups["สำนักปลัด"]);
        Assert.Equal([1, 2], groups["กองคลัง"]);
        Assert.Equal([false, true], document.Blocks.OfType<Heading>().Where(heading => groups.ContainsKey(heading.Words)).Select(heading => heading.StartsPage));
    }

    [Fact]
    public void What_a_measure_lacks_is_named_in_the_plan_and_by_the_check()
    {
        var input = Example.Of("if o14 < 50 then recommend hr", Scores);
        Assert.Equal("ขั้นตอน, ผู้รับผิดชอบ, ระยะเวลาดำเนินการ, การกำกับติดตาม", Assert.Single(PlanGap.Of(input.Result)).Describe(Language.Thai));
        Assert.Contains("hr ยังขาดขั้นตอน, ผู้รับผิดชอบ, ระยะเวลาดำเนินการ, การกำกับติดตาม", Written.Text(PlanReport.Compose(input), "md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_complete_measure_lacks_nothing()
    {
        var input = Example.Of("""
            owner office "สำนักปลัด"
            measure hr "แผน" step "ทำ" owned by office due Q1 report at 6, 12 months
            if o14 < 50 then recommend hr
            """, Scores);
        Assert.Empty(PlanGap.Of(input.Result));
        Assert.DoesNotContain(new Heading(2, "รายการที่ต้องกำหนดให้ครบก่อนเผยแพร่"), PlanReport.Compose(input).Blocks);
    }

    [Fact]
    public void What_could_not_be_decided_is_never_passed_over()
    {
        var text = Written.Text(PlanReport.Compose(Example.Of("if o9 < 50 then recommend manual", Scores)), "md");
        Assert.Contains("ไม่มีคะแนน o9", text, StringComparison.Ordinal);
        Assert.Contains("| manual |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_year_of_the_results_of_the_measures_and_of_publishing_are_named()
    {
        var facts = PlanReport.Compose(Example.KhamSombun()).Cover!.Facts;
        Assert.Equal(["ปีงบประมาณ พ.ศ. 2568", "ปีงบประมาณ พ.ศ. 2569 (1 ต.ค. 2568 ถึง 30 ก.ย. 2569)", "การประเมิน ITA ปี 2569 ข้อ o25 (เลขข้อยังไม่ยืนยัน)"], facts.Select(fact => fact.Value));
    }

    [Fact]
    public void Without_a_measure_the_plan_says_so()
    {
        var text = Written.Text(PlanReport.Compose(Example.Of("if o14 > 50 then recommend hr", Scores)), "md");
        Assert.Contains("ไม่มีข้อใดเข้าเงื่อนไขที่ต้องกำหนดมาตรการใหม่", text, StringComparison.Ordinal);
    }
}
