using ItaRules.Catalogs;
using ItaRules.Evaluation.WhatIf;
using ItaRules.Scores;
using Xunit;

namespace ItaRules.Tests.Evaluation;

public class LevelGoalTests
{
    private const int MostWays = 4000;

    /// <summary>Every change of small assessments is tried: none reaches the level with fewer items, or with as many and less movement.</summary>
    [Fact]
    public void The_plan_is_the_least_of_all_there_are()
    {
        int planned = 0, outOfReach = 0;
        for (var seed = 0; planned < 150; seed++)
        {
            var small = SmallAssessment.Of(seed);
            var goal = small.Edition.Levels.Levels[seed % 2];
            if (LevelGoalSearch.Reaches(small.Sheet, goal))
                continue;
            if (small.Edition.Items.Aggregate(1.0, (ways, item) => ways * (1 + small.HigherValues(item).Count())) > MostWays)
                continue;
            var least = Least(small, goal);
            switch (LevelGoalSearch.Find(small.Sheet, goal))
            {
                case LevelPlan plan:
                    planned++;
                    Assert.True(LevelGoalSearch.Reaches(plan.Changed.Sheet, goal), $"seed {seed}");
                    Assert.Equal((seed, least), (seed, (plan.Items.Length, plan.Movement)));
                    break;
                case LevelOutOfReach reason:
                    outOfReach++;
                    Assert.Equal((seed, default), (seed, least));
                    Assert.NotEmpty(reason.Obstacles);
                    break;
            }
        }

        Assert.True(outOfReach > 10);
    }

    /// <summary>
    /// By the formulas and levels of each year: no smaller set of items reaches the level however high it is raised, and none of the plan's items, nor a single
    /// other one where one is enough, gets by with less.
    /// </summary>
    [Theory]
    [InlineData(2562)]
    [InlineData(2565)]
    [InlineData(2566)]
    [InlineData(2567)]
    [InlineData(2568)]
    public void The_plan_of_each_year_is_no_larger_than_it_has_to_be(int year)
    {
        var edition = Sample.Catalogs.Find(year)!;
        var outcomes = new Dictionary<Type, int>();
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var goal = edition.Levels.Levels[random.Next(edition.Levels.Levels.Length - 1)];
            var low = edition.Items.OrderBy(_ => random.Next()).Take(5).ToArray();
            var sheet = NearLevel(edition, goal, low, random);
            var found = LevelGoalSearch.Find(sheet, goal);
            outcomes[found.GetType()] = outcomes.GetValueOrDefault(found.GetType()) + 1;
            var fewest = Subsets(low).Where(set => LevelGoalSearch.Reaches(Raised(sheet, set, HighestOf), goal)).Select(set => (int?)set.Length).Min();
            switch (found)
            {
                case LevelReached:
                    Assert.Equal((seed, 0), (seed, fewest));
                    break;
                case LevelOutOfReach:
                    Assert.Equal((seed, null), (seed, fewest));
                    break;
                case LevelPlan plan:
                    Assert.Equal((seed, plan.Items.Length), (seed, fewest));
                    Assert.True(LevelGoalSearch.Reaches(plan.Changed.Sheet, goal), $"seed {seed}");
                    foreach (var one in plan.Items)
                    {
                        var less = Values((Item)one.Score).Where(value => value < one.After).Max();
                        var lowered = Raised(sheet, [.. plan.Items.Select(item => (Item)item.Score)], item => item == one.Score ? less : plan.Items.Single(other => other.Score == item).After);
                        Assert.False(LevelGoalSearch.Reaches(lowered, goal), $"seed {seed}: {one}");
                    }

                    if (plan.Items.Length == 1)
                    {
                        var least = low.Select(item => LeastOf(item, value => LevelGoalSearch.Reaches(Raised(sheet, [item], _ => value), goal)) - sheet.Value(item)).Min();
                        Assert.Equal((seed, ScoreArithmetic.RoundSum(least!.Value)), (seed, plan.Movement));
                    }

                    break;
            }
        }

        Assert.All([typeof(LevelReached), typeof(LevelOutOfReach), typeof(LevelPlan)], type => Assert.True(outcomes.GetValueOrDefault(type) > 2, $"{type.Name}: {outcomes.GetValueOrDefault(type)}"));
    }

    // All at their best but a few, with instruments a little below the level, as reported.
    private static ScoreSheet NearLevel(Edition edition, Level goal, Item[] low, Random random)
    {
        var reported = Enumerable.Repeat(double.NaN, edition.Scores.Length).ToArray();
        foreach (var item in edition.Items)
            reported[item.Ordinal] = HighestOf(item);
        foreach (var item in low)
            reported[item.Ordinal] = Values(item).ElementAt(random.Next(Values(item).Count() - 1));
        foreach (var instrument in edition.Instruments)
            reported[instrument.Ordinal] = Math.Round(Math.Clamp(goal.MinimumTotal + (random.NextDouble() * 5) - 3.5, 0, 100), 2);
        return new ScoreSheet(edition, Agency.Unnamed, reported);
    }

    private static ScoreSheet Raised(ScoreSheet sheet, Item[] items, Func<Item, double> to) =>
        ScoreChanges.Apply(sheet, items.ToDictionary(item => (ScoreDefinition)item, to)).Sheet;

    private static IEnumerable<Item[]> Subsets(Item[] items) =>
        Enumerable.Range(0, 1 << items.Length).Select(mask => items.Where((_, index) => (mask >> index & 1) == 1).ToArray());

    private static IEnumerable<double> Values(Item item) => item.Domain.IsListed ? item.Domain.Values : Enumerable.Range(0, 10_001).Select(hundredths => hundredths / 100.0);

    // What a score reaches, all above it reach as well.
    private static double? LeastOf(Item item, Func<double, bool> reaches)
    {
        double[] values = [.. Values(item)];
        var (from, to) = (0, values.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (reaches(values[middle]))
                to = middle;
            else
                from = middle + 1;
        }

        return from == values.Length ? null : values[from];
    }

    private static double HighestOf(Item item) => item.Domain.IsListed ? item.Domain.Values[^1] : 100;

    [Fact]
    public void Neighbours_in_one_mean_rise_to_the_same_score()
    {
        var sheet = WithIndicator7(80, 82.5, 90);
        var plan = Assert.IsType<LevelPlan>(LevelGoalSearch.Find(sheet, sheet.Edition.Levels.Find("excellent")!));

        // EIT is 95.00 from 94.995 on, so indicator 7 has to be 84.99, which it is from a sum of 254.955 on. One item is enough, and the lowest is taken.
        Assert.Equal([("e4", 80, 82.46)], plan.Items.Select(item => (item.Score.Code, item.Before, item.After)));

        sheet = WithIndicator7(80, 82.5, 90, ("EIT", 92));
        plan = Assert.IsType<LevelPlan>(LevelGoalSearch.Find(sheet, sheet.Edition.Levels.Find("excellent")!));
        Assert.Equal(2, plan.Items.Length);
        Assert.InRange(Math.Abs(plan.Items[0].After - plan.Items[1].After), 0, 0.0101);
    }

    [Fact]
    public void An_item_without_a_score_is_not_changed()
    {
        var sheet = WithIndicator7(80, double.NaN, 90, ("indicator 7", 80));
        var plan = Assert.IsType<LevelPlan>(LevelGoalSearch.Find(sheet, sheet.Edition.Levels.Find("excellent")!));
        Assert.DoesNotContain("e5", plan.Items.Select(item => item.Score.Code));
    }

    private static ScoreSheet WithIndicator7(double e4, double e5, double e6, params (string, double)[] more) => Sample.Sheet(
    [
        .. Sample.Edition.Items.Where(item => item.Indicator.Number != 7).Select(item => (item.Code, 100.0)),
        ("e4", e4), ("e5", e5), ("e6", e6),
        .. more,
    ]);

    private static (int Count, double Movement)? Least(SmallAssessment small, Level goal)
    {
        (int Count, double Movement)? least = null;
        var changes = new Dictionary<ScoreDefinition, double>();
        Try(0, 0);
        return least;

        void Try(int index, double movement)
        {
            if (index < small.Edition.Items.Length)
            {
                var item = small.Edition.Items[index];
                Try(index + 1, movement);
                foreach (var value in small.HigherValues(item))
                {
                    changes[item] = value;
                    Try(index + 1, movement + value - small.Sheet.Value(item));
                }

                changes.Remove(item);
                return;
            }

            var way = (changes.Count, Movement: ScoreArithmetic.RoundSum(movement));
            if (least is { } best && (way.Count > best.Count || (way.Count == best.Count && way.Movement >= best.Movement)))
                return;
            if (LevelGoalSearch.Reaches(ScoreChanges.Apply(small.Sheet, changes).Sheet, goal))
                least = way;
        }
    }
}
