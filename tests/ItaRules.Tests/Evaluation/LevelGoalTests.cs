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
