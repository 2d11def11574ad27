using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;
using ItaRules.Tests.Evaluation;
using ItaRules.Text;
using ItaRules.Tests.Scores;
using Xunit;

namespace ItaRules.Tests.Explanation;

public class ResultTextTests
{
    private static readonly SheetScores scores = new(Sample.Sheet(
        new Agency("อบต. ตัวอย่าง", "subdistrict"), ("o12", 62.5), ("o14", 0), ("o15", 100), ("IIT", 93.2), ("EIT", 91.94), ("OIT", 86.75)));

    [Fact]
    public void The_authors_reason_is_filled_from_the_sheet()
    {
        var because = new BoundText(
        [
            new BoundTextField(AgencyField.Name), new BoundTextLiteral(" ("), new BoundTextField(AgencyField.Type), new BoundTextLiteral(") "),
            new BoundTextCode(Sample.Score("o14")), new BoundTextLiteral(" ได้ "), new BoundTextValue(Sample.Read("o14")),
            new BoundTextLiteral(" ห่าง "), new BoundTextValue(new BoundArithmetic(default, Sample.Read("o14"), ArithmeticOperator.Subtract, new BoundNumber(default, 50))),
            new BoundTextLiteral(" ระดับ "), new BoundTextValue(new BoundLevel(default)),
            new BoundTextLiteral(" ข้อ o9 "), new BoundTextValue(Sample.Read("o9")), new BoundTextLiteral(" จังหวัด "), new BoundTextField(AgencyField.Province),
        ]);
        var reason = ReasonFor(Sample.Decision(new BoundBranch(default, Sample.Below("o14", 50), [new BoundMaintain(default, [], because)])), 0);

        Assert.Equal(
            "อบต. ตัวอย่าง (องค์การบริหารส่วนตำบล) o14 ได้ 0 ห่าง -50 ระดับ ผ่านดี ข้อ o9 (ไม่มีคะแนน) จังหวัด (ไม่ระบุ)", ReasonText.Of(reason, scores, Language.Thai));
        Assert.Equal("o14 ได้ 0 ต่ำกว่า 50", ReasonText.Facts(reason, scores, Language.Thai));
    }

    [Fact]
    public void Titles_are_filled_in_the_readers_language()
    {
        var title = Sample.Score("OIT").Title;
        var text = new BoundText([new BoundTextTitle(Sample.Score("OIT"))]);

        Assert.Equal(title.Thai, TextFiller.Fill(text, scores, Language.Thai));
        Assert.Equal(title.English, TextFiller.Fill(text, scores, Language.English));
    }

    [Theory]
    [InlineData("o14", "o14")]
    [InlineData("indicator 9", "9")]
    [InlineData("total", "คะแนนรวม")]
    public void A_code_is_filled_bare(string score, string text) =>
        Assert.Equal(text, TextFiller.Fill(new BoundText([new BoundTextCode(Sample.Score(score))]), scores, Language.Thai));

    [Fact]
    public void Without_a_reason_the_facts_are_one()
    {
        var chain = Sample.Decision(
            new BoundBranch(default, Sample.Below("o15", 50), [new BoundMaintain(default, [], null)]),
            new BoundBranch(default, Sample.Below("o14", 50), [new BoundMaintain(default, [], null)]),
            new BoundBranch(default, null, [new BoundMaintain(default, [], null)]));
        var always = Sample.Decision(new BoundBranch(default, null, [new BoundMaintain(default, [], null)]));

        Assert.Equal("o14 is 0, below 50", ReasonText.Of(ReasonFor(chain, 1), scores, Language.English));
        Assert.Equal("o15 ได้ 100 ไม่น้อยกว่า 50 และ o14 ได้ 0 ต่ำกว่า 50", ReasonText.Of(ReasonFor(chain, 2), scores, Language.Thai));
        Assert.Equal("ใช้กับทุกกรณี ไม่ขึ้นกับคะแนน", ReasonText.Of(ReasonFor(always, 0), scores, Language.Thai));
    }

    [Fact]
    public void What_is_missing_is_said_with_what_it_would_be_computed_from()
    {
        var change = new BoundArithmetic(default, Sample.Read("o14"), ArithmeticOperator.Subtract, new BoundPreviousScore(default, Sample.Score("o14")));
        var condition = new BoundAnd(
            default,
            [
                Sample.Below("o9", 50), Sample.Below("o13", 50), Sample.Below("indicator 10", 85),
                new BoundComparison(default, change, ComparisonOperator.Less, new BoundNumber(default, 10)),
                new BoundAgencyTest(default, AgencyField.Province, true, "ระนอง"),
            ]);
        var sheet = new SheetScores(Sample.Sheet(("o14", 0), ("o21", 100), ("o22", 100), ("o23", 100), ("o24", 100), ("o25", 100)));
        var lacks = ConditionTrace.Of(condition, sheet).Missing;

        Assert.Equal(
            "ไม่มีคะแนน o9 และ o13, ตัวชี้วัดที่ 10 ไม่มีในใบคะแนนและคำนวณไม่ได้ เพราะยังขาด o26–o28, ไม่มีคะแนนปีก่อนของ o14 (ไม่มีคะแนนปีก่อน) และไม่ได้ระบุจังหวัด",
            MissingText.Of(lacks, sheet, Language.Thai));
        Assert.Equal(
            "there is no score for o9 and o13, indicator 10 is not reported and cannot be computed without o26–o28, there is no score of last year for o14 (there are no scores of last year) and the province is not given",
            MissingText.Of(lacks, sheet, Language.English));
    }

    [Fact]
    public void An_item_that_is_known_only_in_part_is_what_its_indicator_lacks()
    {
        var item = (Item)Sample.Score("e1");
        var details = new ScoreSheetDetails { Parts = Parts.Of(item, 80, double.NaN) };
        var sheet = new ScoreSheet(Sample.Edition, Agency.Unnamed, Sample.Sheet(("e1", 80), ("e2", 100), ("e3", 100)).ReportedValues(), details);

        Assert.Equal(item, Assert.Single(MissingParts.Of(Sample.Score("indicator 6"), sheet)));
        Assert.Empty(MissingParts.Of(item, sheet));
        Assert.Empty(MissingParts.Of(Sample.Score("o9"), sheet));
    }

    [Fact]
    public void A_rule_is_explained_branch_by_branch()
    {
        var decision = Sample.Decision(
            new BoundBranch(default, new BoundAnd(default, [Sample.Below("o12", 50), Sample.Below("o14", 50)]), []),
            new BoundBranch(default, Sample.Below("o14", 50), []),
            new BoundBranch(default, null, []));

        var explained = Assert.Single(RuleExplainer.Explain(Sample.Rule(0, decision), scores, Language.English).Decisions);

        Assert.Equal(Truth.True, explained.Outcome);
        Assert.Equal("applies: o14 is 0, below 50", explained.Summary);
        Assert.Equal(["o12 below 50 (o12 is 62.5, 12.5 above)", null, null], explained.Branches.Select(branch => branch.Needs));
        Assert.Equal([BranchState.DoesNotHold, BranchState.Acts, BranchState.NotReached], explained.Branches.Select(branch => branch.State));
        var condition = explained.Branches[0].Condition!;
        Assert.Equal("all of these — does not hold", condition.Text);
        Assert.Equal(
            ["o12 below 50 — does not hold: o12 is 62.5, 12.5 above", "o14 below 50 — holds: o14 is 0"], condition.Parts.Select(part => part.Text));
    }

    [Fact]
    public void An_undetermined_rule_and_one_that_does_not_apply_are_explained()
    {
        var open = RuleExplainer.Explain(Sample.Rule(0, Sample.Decision(new BoundBranch(default, Sample.Below("o9", 50), []))), scores, Language.Thai);
        var not = RuleExplainer.Explain(Sample.Rule(0, Sample.Decision(new BoundBranch(default, Sample.Below("o12", 50), []))), scores, Language.Thai);

        Assert.Equal((Truth.Undetermined, "ยังตัดสินไม่ได้ เพราะไม่มีคะแนน o9"), (open.Outcome, open.Decisions[0].Summary));
        Assert.Equal("o9 ต่ำกว่า 50 — ยังตัดสินไม่ได้: o9 ไม่มีคะแนน", open.Decisions[0].Branches[0].Condition!.Text);
        Assert.Equal((Truth.False, "กฎไม่มีผล เพราะ o12 ได้ 62.5 ไม่น้อยกว่า 50"), (not.Outcome, not.Decisions[0].Summary));
    }

    [Fact]
    public void A_count_is_explained_with_its_tally()
    {
        var quantifier = new BoundQuantifier(default, QuantifierKind.AtLeast, 3, [Sample.Below("o12", 50), Sample.Below("o14", 50), Sample.Below("o15", 50), Sample.Below("o9", 50)]);
        var trace = ConditionTrace.Of(quantifier, scores);

        Assert.Equal("at least 3 of these — does not hold: 1 of 4 hold, 1 undetermined", ConditionExplainer.Explain(trace, Language.English).Text);
        Assert.Equal("ไม่น้อยกว่า 3 ข้อต่อไปนี้ — ไม่เป็นจริง: เป็นจริง 1 จาก 4 ข้อ ยังตัดสินไม่ได้ 1 ข้อ", ConditionExplainer.Explain(trace, Language.Thai).Text);
    }

    [Fact]
    public void Counts_and_lists_are_said_shortly()
    {
        Assert.Equal("มีผลกับ 812 จาก 8,317 หน่วยงาน ยังตัดสินไม่ได้ 3", CountsText.Of(new RuleCounts(8317, 812, 3), Language.Thai));
        Assert.Equal("applies to 1 of 1 agency", CountsText.Of(new RuleCounts(1, 1, 0), Language.English));
        Assert.Equal("i1, i2, o1–o3, ตัวชี้วัดที่ 6–8 และคะแนนรวม", ScoreText.List(new[] { "i1", "i2", "o1", "o2", "o3", "indicator 6", "indicator 7", "indicator 8", "total" }.Select(Sample.Score), Language.Thai));
        Assert.Equal("i13–i15, e1", ScoreText.ShortList(new[] { "i13", "i14", "i15", "e1" }.Select(Sample.Score), Language.English));
        Assert.Equal(["ต่ำ", "ปกติ", "สูง", "ด่วน"], Enum.GetValues<Priority>().Select(priority => PriorityText.Of(priority, Language.Thai)));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0, "0")]
    [InlineData(62.5, "62.5")]
    [InlineData(79.05, "79.05")]
    [InlineData(100, "100")]
    [InlineData(33.3333333333, "33.333333")]
    [InlineData(-0.0000001, "0")]
    public void Numbers_are_written_with_no_more_digits_than_they_need(double value, string text)
    {
        Assert.Equal(text, NumberText.Of(value));
        Assert.Equal(text, NumberText.Of(value, Language.Thai));
    }

    private static Reason ReasonFor(BoundDecision decision, int branch) =>
        new(Sample.Rule(0, decision), decision, decision.Branches[branch], decision.Branches[branch].Actions[0], []);
}
