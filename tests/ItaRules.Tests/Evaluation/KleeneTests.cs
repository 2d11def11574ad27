using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;
using Xunit;

namespace ItaRules.Tests.Evaluation;

public class KleeneTests
{
    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    [InlineData(23)]
    public void What_is_true_or_false_stays_so_whatever_the_missing_scores_turn_out_to_be(int seed)
    {
        var random = new RandomConditions(seed) { WithMissingTests = false, WithDivision = false };
        var decided = 0;
        for (var i = 0; i < 1500; i++)
        {
            var condition = random.Condition(3);
            var sheet = random.Sheet(0.4);
            var truth = TruthOn(condition, sheet);
            if (truth == Truth.Undetermined)
                continue;
            decided++;
            for (var filling = 0; filling < 5; filling++)
                Assert.True(truth == TruthOn(condition, Filled(sheet, random, _ => true)), $"condition {i}");
        }

        Assert.InRange(decided, 200, 1300);
    }

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    public void The_scores_that_are_said_to_be_missing_are_enough_to_decide(int seed)
    {
        var random = new RandomConditions(seed) { WithMissingTests = false, WithDivision = false, OnlyItems = true };
        foreach (var (condition, sheet, lacks) in Undetermined(random, 1500))
        {
            var filled = Filled(sheet, random, score => lacks.Scores.Contains(score));
            Assert.True(TruthOn(condition, filled) != Truth.Undetermined);
        }
    }

    [Theory]
    [InlineData(41)]
    [InlineData(42)]
    public void What_is_not_said_to_be_missing_decides_nothing(int seed)
    {
        var random = new RandomConditions(seed) { WithMissingTests = false, WithDivision = false, OnlyItems = true };
        foreach (var (condition, sheet, lacks) in Undetermined(random, 1500))
        {
            var filled = Filled(sheet, random, score => !lacks.Scores.Contains(score));
            Assert.True(TruthOn(condition, filled) == Truth.Undetermined);
        }
    }

    // Each test reads another item and can turn out either way, so that every score said to be missing can be the one that decides.
    [Theory]
    [InlineData(51)]
    [InlineData(52)]
    public void Each_score_that_is_said_to_be_missing_can_be_the_last_one_wanted(int seed)
    {
        var random = new RandomConditions(seed);
        var checkedCount = 0;
        for (var i = 0; i < 400; i++)
        {
            var items = new Queue<Item>(Sample.Edition.Items.OrderBy(_ => random.Random.Next()).Take(6));
            var condition = OfDistinctItems(random.Random, items, 2);
            var sheet = random.Sheet(0.6);
            foreach (var wanted in ConditionTrace.Of(condition, new SheetScores(sheet)).Missing.Scores)
            {
                checkedCount++;
                Assert.Contains(Enumerable.Range(0, 400), _ => TruthOn(condition, Filled(sheet, random, score => score != wanted)) == Truth.Undetermined);
            }
        }

        Assert.InRange(checkedCount, 200, 5000);
    }

    private static BoundCondition OfDistinctItems(Random random, Queue<Item> items, int depth)
    {
        if (depth == 0 || items.Count < 2)
        {
            var item = items.Count == 0 ? null : items.Dequeue();
            return item is null ? new BoundAgencyTest(default, AgencyField.Name, false, "-") : new BoundComparison(default, new BoundScore(default, item), (ComparisonOperator)random.Next(4), new BoundNumber(default, 60));
        }

        var operands = Enumerable.Range(0, 2 + random.Next(2)).Select(_ => OfDistinctItems(random, items, depth - 1)).ToList();
        return random.Next(4) switch
        {
            0 => new BoundAnd(default, [.. operands]),
            1 => new BoundOr(default, [.. operands]),
            2 => new BoundNot(default, operands[0]),
            _ => new BoundQuantifier(default, (QuantifierKind)random.Next(3), 1, [.. operands]),
        };
    }

    private static IEnumerable<(BoundCondition Condition, ScoreSheet Sheet, MissingInputs Lacks)> Undetermined(RandomConditions random, int tries)
    {
        var found = 0;
        for (var i = 0; i < tries; i++)
        {
            var condition = random.Condition(3);
            var sheet = random.Sheet(0.3);
            var lacks = ConditionTrace.Of(condition, new SheetScores(sheet)).Missing;

            // Last year's scores and the agency are not what these tests fill in.
            if (lacks.Scores.IsEmpty || !lacks.PreviousScores.IsEmpty || !lacks.Fields.IsEmpty)
                continue;
            found++;
            yield return (condition, sheet, lacks);
        }

        Assert.InRange(found, 50, tries);
    }

    private static ScoreSheet Filled(ScoreSheet sheet, RandomConditions random, Func<ScoreDefinition, bool> fills) =>
        new(sheet.Edition, sheet.Agency, [.. sheet.Edition.Scores.Select(score => double.IsNaN(sheet.Value(score)) && fills(score) ? random.Value() : sheet.Value(score))], new ScoreSheetDetails { ReportedLevel = sheet.Level });

    private static Truth TruthOn(BoundCondition condition, ScoreSheet sheet) => ConditionTrace.Of(condition, new SheetScores(sheet)).Truth;
}
