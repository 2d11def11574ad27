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
