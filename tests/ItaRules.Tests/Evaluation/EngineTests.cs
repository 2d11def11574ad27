using ItaRules.Evaluation;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;
using Xunit;

namespace ItaRules.Tests.Evaluation;

public class EngineTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 63)]
    [InlineData(3, 64)]
    [InlineData(4, 65)]
    [InlineData(5, 200)]
    public void The_engine_and_a_trace_say_the_same_of_random_conditions_and_sheets(int seed, int sheetCount)
    {
        var random = new RandomConditions(seed);
        var conditions = Enumerable.Range(0, 150).Select(_ => random.Condition(random.Random.Next(4))).ToList();
        var rules = Sample.Deciding(conditions);
        var table = Sample.Table([.. Enumerable.Range(0, sheetCount).Select(_ => random.Sheet(0.25))]);
        var previous = Earlier(random, table);

        var result = Evaluator.Evaluate(rules, table, previous);

        for (var row = 0; row < table.Count; row++)
        {
            var scores = new SheetScores(table.Sheets[row], previous, row);
            for (var i = 0; i < conditions.Count; i++)
                Assert.True(result.OutcomeOf(rules.Rules[i], row) == ConditionTrace.Of(conditions[i], scores).Truth, $"condition {i} on sheet {row}");
        }

        Assert.Equal(conditions.Count, rules.Rules.Count(rule => result.CountsOf(rule) == Counted(result, rule)));
    }

    [Fact]
    public void Without_last_years_scores_what_reads_them_is_undetermined()
    {
        var condition = new BoundComparison(default, new BoundPreviousScore(default, Sample.Score("o14")), ComparisonOperator.Less, new BoundNumber(default, 50));
        var rules = Sample.Deciding([condition]);

        var result = Evaluator.Evaluate(rules, Sample.Table(Sample.Sheet(("o14", 0))));

        Assert.Equal(Truth.Undetermined, result.OutcomeOf(rules.Rules[0], 0));
    }

    [Fact]
    public void The_first_branch_that_holds_acts_and_an_undetermined_one_stops_the_chain()
    {
        var bad = new BoundBranch(default, Sample.Below("o14", 50), []);
        var weak = new BoundBranch(default, Sample.Below("o15", 85), []);
        var good = new BoundBranch(default, null, []);
        var rules = Sample.RuleSet(Sample.Rule(0, Sample.Decision(bad, weak, good)));
        var table = Sample.Table(
            Sample.Sheet(("o14", 0)), Sample.Sheet(("o14", 100), ("o15", 50)), Sample.Sheet(("o14", 100), ("o15", 100)),
            Sample.Sheet(("o15", 50)), Sample.Sheet(("o14", 100)));

        var result = Evaluator.Evaluate(rules, table);

        Assert.Equal((Truth.True, bad), result.OutcomeOf(rules.Rules[0], 0, 0));
        Assert.Equal((Truth.True, weak), result.OutcomeOf(rules.Rules[0], 0, 1));
        Assert.Equal((Truth.True, good), result.OutcomeOf(rules.Rules[0], 0, 2));
        Assert.Equal((Truth.Undetermined, null), result.OutcomeOf(rules.Rules[0], 0, 3));
        Assert.Equal((Truth.Undetermined, null), result.OutcomeOf(rules.Rules[0], 0, 4));
        Assert.Equal(new RuleCounts(5, 3, 2), result.CountsOf(rules.Rules[0]));
        Assert.Equal(new[] { 1, 1, 1 }, result.BranchCountsOf(rules.Rules[0], 0));
    }

    [Fact]
    public void A_loop_counts_as_acting_where_it_acts_at_one_score_and_else_as_undetermined_where_one_is_open()
    {
        var rules = Sample.RuleSet(Sample.Rule(
            0,
            Sample.Decision(new BoundBranch(default, Sample.Below("o14", 50), [])),
            Sample.Decision(new BoundBranch(default, Sample.Below("o15", 50), []))));
        var table = Sample.Table(Sample.Sheet(("o14", 0)), Sample.Sheet(("o14", 100)), Sample.Sheet(("o14", 100), ("o15", 100)));

        var result = Evaluator.Evaluate(rules, table);

        Assert.Equal([Truth.True, Truth.Undetermined, Truth.False], [.. Enumerable.Range(0, 3).Select(row => result.OutcomeOf(rules.Rules[0], row))]);
        Assert.Equal(new RuleCounts(3, 1, 1), result.CountsOf(rules.Rules[0]));
    }

    [Fact]
    public void No_sheets_give_a_result_without_rows()
    {
        var rules = Sample.Deciding([Sample.Below("o14", 50)]);

        Assert.Equal(new RuleCounts(0, 0, 0), Evaluator.Evaluate(rules, Sample.Table()).CountsOf(rules.Rules[0]));
    }

    [Fact]
    public void What_several_rules_ask_is_planned_once()
    {
        var one = EvaluationPlan.Make(Sample.Deciding([Sample.Below("o14", 50)]));
        var many = EvaluationPlan.Make(Sample.Deciding(Enumerable.Repeat(0, 100).Select(_ => Sample.Below("o14", 50))));

        Assert.Equal(one.Gates.Length, many.Gates.Length);
        Assert.Equal(one.Numbers.Length, many.Numbers.Length);
    }

    [Fact]
    public void A_plan_grows_in_step_with_its_rules()
    {
        var small = EvaluationPlan.Make(Sample.Deciding(Conditions(500)));
        var large = EvaluationPlan.Make(Sample.Deciding(Conditions(5000)));

        Assert.InRange(large.Gates.Length, small.Gates.Length, 10.5 * small.Gates.Length);

        static IEnumerable<BoundCondition> Conditions(int count)
        {
            var random = new RandomConditions(9);
            return Enumerable.Range(0, count).Select(_ => random.Condition(2)).ToList();
        }
    }

    [Fact]
    public void Rules_of_another_edition_are_refused()
    {
        var rules = Sample.Deciding([Sample.Below("o14", 50)]);
        var table = new ScoreTable(Sample.Catalogs.Find(2565)!, []);

        Assert.Throws<ArgumentException>(() => Evaluator.Evaluate(rules, table));
    }

    [Fact]
    public void A_run_can_be_stopped()
    {
        var rules = Sample.Deciding([Sample.Below("o14", 50)]);
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => Evaluator.Evaluate(rules, Sample.Table(Sample.Sheet(("o14", 0))), cancellation: stop.Token));
    }

    // Last year's sheets in last year's edition: what has a counterpart there is read, the rest is missing.
    private static PreviousScores Earlier(RandomConditions random, ScoreTable table)
    {
        var edition = Sample.Catalogs.Find(2567)!;
        var reported = Enumerable.Range(0, edition.Scores.Length).Select(_ => random.Random.Next(4) == 0 ? double.NaN : random.Value()).ToArray();
        return new PreviousScores(table, [new ScoreSheet(edition, new Agency("อบต. ก", Province: "ตรัง"), reported)], Sample.Catalogs);
    }

    private static RuleCounts Counted(EvaluationResult result, BoundRule rule)
    {
        var outcomes = Enumerable.Range(0, result.Table.Count).Select(row => result.OutcomeOf(rule, row)).ToList();
        return new RuleCounts(outcomes.Count, outcomes.Count(outcome => outcome == Truth.True), outcomes.Count(outcome => outcome == Truth.Undetermined));
    }
}
