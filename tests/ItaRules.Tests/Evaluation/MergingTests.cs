using System.Collections.Frozen;
using System.Collections.Immutable;
using ItaRules.Evaluation;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;
using Xunit;

namespace ItaRules.Tests.Evaluation;

public class MergingTests
{
    private static readonly DuePeriod secondQuarter = new(new(2025, 1, 1), new(2025, 3, 31));
    private static readonly DuePeriod firstHalf = new(new(2024, 10, 1), new(2025, 3, 31));
    private static readonly DuePeriod wholeYear = new(new(2024, 10, 1), new(2025, 9, 30));

    private readonly Dictionary<string, MeasureSymbol> measures = [];
    private readonly Dictionary<string, OwnerSymbol> owners = [];
    private readonly List<BoundMeasure> declared = [];
    private readonly List<BoundRule> rules = [];

    [Fact]
    public void Rules_that_recommend_one_measure_are_one_recommendation_with_all_their_reasons()
    {
        AddRule(Sample.Below("o15", 50), Recommend("แผนบุคคล", owners: ["หน่วย ข", "หน่วย ก"], due: wholeYear, priority: Priority.Low));
        AddRule(Sample.Below("o14", 50), Recommend("แผนบุคคล", owners: ["หน่วย ก", "หน่วย ค"], due: secondQuarter, priority: Priority.High));
        AddRule(Sample.Below("o12", 85), Recommend("แผนบุคคล", due: firstHalf));

        var recommendation = Assert.Single(Evaluate(("o12", 50), ("o14", 0), ("o15", 0)).Recommendations);

        Assert.Equal(["หน่วย ข", "หน่วย ก", "หน่วย ค"], recommendation.Owners.Select(owner => owner.Name));
        Assert.Equal(firstHalf, recommendation.Due);
        Assert.Equal(Priority.High, recommendation.Priority);
        Assert.Equal(["o12", "o14", "o15"], recommendation.Scores.Select(score => score.RuleCode));
        Assert.Equal(["o15", "o14", "o12"], recommendation.Reasons.Select(reason => Assert.Single(reason.Scores).RuleCode));
    }

    [Fact]
    public void The_declaration_fills_only_what_no_rule_says()
    {
        Declare(new BoundMeasure { Measure = Measure("ก"), Owners = [Owner("หน่วยของมาตรการ")], Due = secondQuarter, ReportMonths = [6, 12] });
        AddRule(Sample.Below("o14", 50), Recommend("ก"));
        AddRule(Sample.Below("o15", 50), Recommend("ก", due: wholeYear));

        var recommendation = Assert.Single(Evaluate(("o14", 0), ("o15", 0)).Recommendations);

        Assert.Equal("หน่วยของมาตรการ", Assert.Single(recommendation.Owners).Name);
        Assert.Equal(wholeYear, recommendation.Due);
        Assert.Equal(Priority.Normal, recommendation.Priority);
        Assert.Equal([6, 12], recommendation.Measure.ReportMonths.AsEnumerable());
    }

    [Fact]
    public void Recommendations_stand_by_issue_then_by_deciding_score_then_by_name()
    {
        var about = Sample.Score("i10");
        AddRule(null, Recommend("ไม่มีข้อ"));
        AddRule(Sample.Below("o15", 50), Recommend("ข"));
        AddRule(Sample.Below("o15", 50), Recommend("ก"));
        AddRule(Sample.Below("o14", 50), Recommend("ฮ"));
        AddRule(Sample.Below("i10", 50), Recommend("ทรัพย์สิน"));
        AddRule(Sample.Below("o15", 50), 1, Recommend("ประเด็นหนึ่ง"));

        var result = Evaluate(("i10", 1.29), ("o14", 0), ("o15", 0));

        var property = Assert.Single(((ItaRules.Catalogs.Item)about).Issues).Number;
        var people = Assert.Single(((ItaRules.Catalogs.Item)Sample.Score("o14")).Issues).Number;
        Assert.True(property < people);
        Assert.Equal(["ประเด็นหนึ่ง", "ทรัพย์สิน", "ฮ", "ก", "ข", "ไม่มีข้อ"], result.Recommendations.Select(one => one.Measure.Measure.Name));
        Assert.Equal([1, property, people, people, people], result.Recommendations.Take(5).Select(one => Assert.Single(one.Issues)));
        Assert.Empty(result.Recommendations[^1].Issues);
    }

    [Fact]
    public void An_item_of_two_issues_puts_its_recommendation_under_both()
    {
        AddRule(Sample.Below("o20", 50), Recommend("การมีส่วนร่วม"));

        Assert.Equal([2, 6], Assert.Single(Evaluate(("o20", 0)).Recommendations).Issues.AsEnumerable());
    }

    [Fact]
    public void What_a_recommendation_rests_on_is_not_kept_as_it_is()
    {
        AddRule(Sample.Below("o14", 85), Recommend("ก"));
        AddRule(new BoundOr(default, [AtLeast("i1", 85), AtLeast("i2", 85)]), new BoundMaintain(default, [], null));
        AddRule(AtLeast("i3", 85), new BoundMaintain(default, [Sample.Score("o14"), Sample.Score("i4")], null));
        AddRule(AtLeast("i3", 85), new BoundMaintain(default, [Sample.Score("o14")], null));

        var result = Evaluate(("o14", 80), ("i1", 99), ("i2", 100), ("i3", 100));

        Assert.Equal(["1: i1, i2", "5: i4"], result.Maintained.Select(kept => $"{kept.Issue}: {string.Join(", ", kept.Scores.Select(score => score.RuleCode))}"));
    }

    [Fact]
    public void What_is_kept_stands_by_issue_with_all_the_rules_that_say_so()
    {
        AddRule(AtLeast("o15", 85), new BoundMaintain(default, [], null));
        AddRule(AtLeast("o14", 85), new BoundMaintain(default, [Sample.Score("o14"), Sample.Score("i1")], null));
        AddRule(AtLeast("i1", 85), 7, new BoundMaintain(default, [], null));
        AddRule(AtLeast("OIT", 85), new BoundMaintain(default, [], null));

        var result = Evaluate(("i1", 100), ("o14", 100), ("o15", 100), ("OIT", 90));

        Assert.Equal(["1: i1", "6: o14, o15", "7: i1", ": OIT"], result.Maintained.Select(kept => $"{kept.Issue}: {string.Join(", ", kept.Scores.Select(score => score.RuleCode))}"));
        Assert.Equal(["กฎ 0", "กฎ 1"], result.Maintained[1].Reasons.Select(reason => reason.Rule.Rule.Name));
    }

    [Fact]
    public void A_loop_keeps_its_scores_and_recommends_for_each()
    {
        var decisions = new[] { "o12", "o13", "o14" }.Select(code => new BoundDecision(
            Sample.Score(code),
            [
                new BoundBranch(default, new BoundAnd(default, [Sample.Below(code, 50), Sample.Below("total", 100)]), [Recommend("แก้ไข")]),
                new BoundBranch(default, null, [new BoundMaintain(default, [], null)]),
            ]));
        rules.Add(Sample.Rule(rules.Count, [.. decisions]));

        var result = Evaluate(("o12", 100), ("o13", 100), ("o14", 0), ("total", 90));

        var kept = Assert.Single(result.Maintained);
        Assert.Equal(["o12", "o13"], kept.Scores.Select(score => score.RuleCode));
        Assert.Equal(2, kept.Reasons.Length);
        Assert.Equal(["o14", "total"], Assert.Single(result.Recommendations).Scores.Select(score => score.RuleCode));
    }

    [Fact]
    public void An_else_rests_on_what_made_everything_before_it_false()
    {
        var decision = Sample.Decision(
            new BoundBranch(default, Sample.Below("o14", 50), []),
            new BoundBranch(default, Sample.Below("o15", 50), [Recommend("ข")]),
            new BoundBranch(default, null, [Recommend("ก")]));
        rules.Add(Sample.Rule(0, decision));

        Assert.Equal(["o15"], Assert.Single(Evaluate(("o14", 100), ("o15", 0)).Recommendations).Scores.Select(score => score.RuleCode));
        Assert.Equal(["o14", "o15"], Assert.Single(Evaluate(("o14", 100), ("o15", 100)).Recommendations).Scores.Select(score => score.RuleCode));
    }

    [Fact]
    public void Notes_unanswered_scores_and_undetermined_rules_are_said()
    {
        AddRule(Sample.Below("o14", 50), new BoundNote(default, new BoundText([new BoundTextLiteral("ตรวจสอบ")])), new BoundUnanswered(default, Sample.Score("o14")));
        AddRule(Sample.Below("o14", 85), new BoundUnanswered(default, Sample.Score("o14")));
        AddRule(new BoundAnd(default, [Sample.Below("o14", 50), Sample.Below("o9", 50)]), Recommend("ก"));

        var result = Evaluate(("o14", 0));

        Assert.Equal("ตรวจสอบ", Assert.Single(result.Notes).Text.Literal);
        Assert.Equal("o14", Assert.Single(result.Unanswered).Score.RuleCode);
        var undetermined = Assert.Single(result.Undetermined);
        Assert.Same(rules[2], undetermined.Rule);
        Assert.Equal(["o9"], undetermined.Missing.Select(score => score.RuleCode));
        Assert.Empty(result.Recommendations);
    }

    [Fact]
    public void Hits_say_the_same_as_the_full_result_and_measures_are_counted_over_all_sheets()
    {
        for (var i = 0; i < 150; i++)
            AddRule(Sample.Below("o14", i), Recommend($"มาตรการ {i % 40}"), Recommend($"มาตรการ {i % 7}"));
        rules.Add(Sample.Rule(rules.Count, Sample.Decision(new BoundBranch(default, Sample.Below("o15", 50), [Recommend("มาตรการ 3")]), new BoundBranch(default, null, []))));
        var table = Sample.Table([.. Enumerable.Range(0, 70).Select(i => Sample.Sheet(("o14", i % 3 == 0 ? double.NaN : i), ("o15", 20 * (i % 5))))]);

        var result = Evaluator.Evaluate(RuleSet(), table);
        var hits = result.ListHits();

        for (var row = 0; row < table.Count; row++)
        {
            Assert.Equal(result[row].Recommendations.Select(one => one.Measure.Measure.Name).Order(), MeasuresOn(row).Select(measure => measure.Name).Order());
            Assert.Equal(rules.Where(rule => result.OutcomeOf(rule, row) == Truth.True), hits.RulesOn(row).ToArray().Select(place => hits.Rules[place]));
        }

        foreach (var measure in measures.Values)
            Assert.Equal(Enumerable.Range(0, table.Count).Count(row => MeasuresOn(row).Contains(measure)), result.CountOf(measure));
        Assert.Equal(0, result.CountOf(new MeasureSymbol("ไม่มีใครเสนอ", null, null)));

        IEnumerable<MeasureSymbol> MeasuresOn(int row) => hits.MeasuresOn(row).ToArray().Select(place => hits.Measures[place]);
    }

    private static BoundCondition AtLeast(string code, double limit) => Sample.Compare(code, ComparisonOperator.GreaterOrEqual, limit);

    private SheetResult Evaluate(params (string Code, double Value)[] scores) => Evaluator.Evaluate(RuleSet(), Sample.Table(Sample.Sheet(scores)))[0];

    private BoundRuleSet RuleSet()
    {
        var known = declared.Concat(measures.Values.Where(measure => declared.All(one => one.Measure != measure)).Select(measure => new BoundMeasure { Measure = measure }));
        return new BoundRuleSet(Sample.Edition, 2569, [.. rules], known.ToFrozenDictionary(measure => measure.Measure), []);
    }

    private void Declare(BoundMeasure measure) => declared.Add(measure);

    private void AddRule(BoundCondition? condition, params ImmutableArray<BoundAction> actions) => AddRule(condition, null, actions);

    private void AddRule(BoundCondition? condition, int? issue, params ImmutableArray<BoundAction> actions)
    {
        var symbol = new RuleSymbol($"กฎ {rules.Count}", isNamed: true, null, issue, null, default, rules.Count);
        rules.Add(new BoundRule(symbol, [Sample.Decision(new BoundBranch(default, condition, actions))]));
    }

    private BoundRecommend Recommend(string measure, string[]? owners = null, DuePeriod? due = null, Priority? priority = null) =>
        new(default, Measure(measure), [.. (owners ?? []).Select(Owner)], due, priority, null);

    private MeasureSymbol Measure(string name) => measures.TryGetValue(name, out var measure) ? measure : measures[name] = new MeasureSymbol(name, null, null);

    private OwnerSymbol Owner(string name) => owners.TryGetValue(name, out var owner) ? owner : owners[name] = new OwnerSymbol(name, null, null);
}
