using System.Collections.Immutable;
using ItaRules.Evaluation;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;
using Xunit;

namespace ItaRules.Tests.Evaluation;

public class ConditionTraceTests
{
    private static readonly ScoreSheet sheet = Sample.Sheet(("o12", 50), ("o13", 50), ("o14", 0), ("o15", 0), ("o16", 100), ("o26", 50), ("i1", 99.35));

    [Fact]
    public void A_true_or_is_decided_by_its_true_parts_and_a_false_one_by_all()
    {
        Assert.Equal(["o14"], Deciding(Or(Sample.Below("o14", 50), Sample.Below("o16", 50), Sample.Below("o9", 50))));
        Assert.Equal(["o14", "o16"], Deciding(Not(Or(Sample.Below("o16", 50), Above("o14", 50)))));
    }

    [Fact]
    public void A_false_and_is_decided_by_its_false_parts_and_a_true_one_by_all()
    {
        Assert.Equal(["o16"], Deciding(And(Sample.Below("o14", 50), Sample.Below("o16", 50), Sample.Below("o9", 50))));
        Assert.Equal(["o14", "o16"], Deciding(And(Above("o16", 50), Sample.Below("o14", 50))));
    }

    [Fact]
    public void Counting_is_decided_by_those_that_were_counted_or_by_those_that_failed()
    {
        var low = new[] { "o12", "o14", "o15", "o16" }.Select(code => Sample.Below(code, 50)).ToImmutableArray();

        Assert.Equal(["o14", "o15"], Deciding(new BoundQuantifier(default, QuantifierKind.AtLeast, 2, low)));
        Assert.Equal(["o12", "o16"], Deciding(new BoundQuantifier(default, QuantifierKind.AtLeast, 4, low)));
        Assert.Equal(["o12", "o16"], Deciding(new BoundQuantifier(default, QuantifierKind.AtMost, 2, low)));
        Assert.Equal(["o14", "o15"], Deciding(new BoundQuantifier(default, QuantifierKind.AtMost, 1, low)));
        Assert.Equal(["o12", "o14", "o15", "o16"], Deciding(new BoundQuantifier(default, QuantifierKind.Exactly, 2, low)));
        Assert.Equal(["o14", "o15"], Deciding(new BoundQuantifier(default, QuantifierKind.Exactly, 1, low)));
        Assert.Equal(["o12", "o16"], Deciding(new BoundQuantifier(default, QuantifierKind.Exactly, 3, low)));
    }

    [Fact]
    public void A_low_lowest_is_decided_by_those_that_are_low_and_a_high_one_by_all()
    {
        var lowest = Aggregate(AggregateKind.Lowest, "o12", "o14", "o15", "o16");

        Assert.Equal(["o14", "o15"], Deciding(new BoundComparison(default, lowest, ComparisonOperator.Less, new BoundNumber(default, 50))));
        Assert.Equal(["o14", "o15"], Deciding(new BoundComparison(default, new BoundNumber(default, 50), ComparisonOperator.LessOrEqual, lowest)));
        Assert.Equal(["o12", "o14", "o15", "o16"], Deciding(new BoundComparison(default, lowest, ComparisonOperator.GreaterOrEqual, new BoundNumber(default, 0))));
        Assert.Equal(["o12", "o14", "o15", "o16"], Deciding(new BoundComparison(default, lowest, ComparisonOperator.Less, new BoundNumber(default, 0))));
    }

    [Fact]
    public void A_high_highest_is_decided_by_those_that_are_high()
    {
        var highest = Aggregate(AggregateKind.Highest, "o12", "o14", "o16");

        Assert.Equal(["o16"], Deciding(new BoundComparison(default, highest, ComparisonOperator.Greater, new BoundNumber(default, 50))));
        Assert.Equal(["o12", "o14", "o16"], Deciding(new BoundComparison(default, highest, ComparisonOperator.LessOrEqual, new BoundNumber(default, 100))));
    }

    [Fact]
    public void Being_the_lowest_holds_for_every_tie_and_is_decided_by_all_of_them()
    {
        var lowest = Aggregate(AggregateKind.Lowest, "o12", "o14", "o15");

        Assert.Equal(["o14", "o15"], Deciding(new BoundComparison(default, Sample.Read("o14"), ComparisonOperator.Equal, lowest)));
        Assert.Equal(["o14", "o15"], Deciding(new BoundComparison(default, Sample.Read("o15"), ComparisonOperator.Equal, lowest)));
        Assert.Equal(["o12", "o14", "o15"], Deciding(new BoundComparison(default, Sample.Read("o12"), ComparisonOperator.Equal, lowest)));
    }

    [Fact]
    public void A_missing_score_decides_that_it_is_missing()
    {
        Assert.Equal(["o9"], Deciding(new BoundMissingTest(default, Sample.Read("o9"))));
        Assert.Equal(["o14"], Deciding(new BoundMissingTest(default, Sample.Read("o14"))));
    }

    [Fact]
    public void An_undetermined_condition_lacks_only_what_can_still_turn_it()
    {
        var condition = Or(And(Sample.Below("o16", 50), Sample.Below("o8", 50)), And(Sample.Below("o14", 50), Sample.Below("o9", 50)));

        Assert.Equal(["o9"], Lacks(condition).Scores.Select(score => score.RuleCode));
        Assert.Empty(Deciding(condition));
    }

    [Fact]
    public void An_open_level_lacks_the_total_or_the_instruments_that_leave_it_open()
    {
        var condition = new BoundComparison(default, new BoundLevel(default), ComparisonOperator.Less, new BoundNumber(default, 3));

        Assert.Equal(["total"], Lacks(condition).Scores.Select(score => score.RuleCode));
        var open = new SheetScores(Sample.Sheet(("total", 96), ("IIT", 97), ("OIT", 98)));
        Assert.Equal(["EIT"], ConditionTrace.Of(condition, open).Missing.Scores.Select(score => score.RuleCode));
    }

    [Fact]
    public void Last_years_missing_scores_are_named_apart()
    {
        var change = new BoundArithmetic(default, Sample.Read("o14"), ArithmeticOperator.Subtract, new BoundPreviousScore(default, Sample.Score("o14")));
        var lacks = Lacks(new BoundComparison(default, change, ComparisonOperator.Less, new BoundNumber(default, 0)));

        Assert.Empty(lacks.Scores);
        Assert.Equal(["o14"], lacks.PreviousScores.Select(score => score.RuleCode));
    }

    [Fact]
    public void A_division_by_zero_is_said_to_be_one()
    {
        var quotient = new BoundArithmetic(default, Sample.Read("o16"), ArithmeticOperator.Divide, Sample.Read("o14"));
        var lacks = Lacks(new BoundComparison(default, quotient, ComparisonOperator.Greater, new BoundNumber(default, 1)));

        Assert.True(lacks.DividesByZero);
        Assert.Empty(lacks.Scores);
    }

    [Fact]
    public void A_field_that_the_sheet_does_not_give_leaves_its_test_open()
    {
        var test = new BoundAgencyTest(default, AgencyField.Province, true, "ระนอง");

        Assert.Equal(AgencyField.Province, Assert.Single(Lacks(test).Fields));
        Assert.Equal(Truth.True, ConditionTrace.Of(test, new SheetScores(Sample.Sheet(new Agency("", Province: " ระนอง ")))).Truth);
    }

    private static IEnumerable<string> Deciding(BoundCondition condition) =>
        ConditionTrace.Of(condition, new SheetScores(sheet)).Deciding.Select(reading => reading.Score.RuleCode);

    private static MissingInputs Lacks(BoundCondition condition) => ConditionTrace.Of(condition, new SheetScores(sheet)).Missing;

    private static BoundCondition Above(string code, double limit) => Sample.Compare(code, ComparisonOperator.Greater, limit);

    private static BoundNot Not(BoundCondition condition) => new(default, condition);

    private static BoundAnd And(params ImmutableArray<BoundCondition> conditions) => new(default, conditions);

    private static BoundOr Or(params ImmutableArray<BoundCondition> conditions) => new(default, conditions);

    private static BoundAggregate Aggregate(AggregateKind kind, params string[] codes) => new(default, kind, [.. codes.Select(Sample.Read)]);
}
