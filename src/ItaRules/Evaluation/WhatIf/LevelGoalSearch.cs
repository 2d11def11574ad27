using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Scores;

namespace ItaRules.Evaluation.WhatIf;

/// <summary>
/// Finds the least changes of items by which a sheet reaches a level. The search is exact: scores are sums of parts rounded to hundredths,
/// so for each score the cheapest ways to raise it follow from those of its parts, and only ways that another is never dearer than are given up.
/// </summary>
public sealed class LevelGoalSearch
{
    private readonly ScoreSheet sheet;
    private readonly Level goal;

    private LevelGoalSearch(ScoreSheet sheet, Level goal)
    {
        this.sheet = sheet;
        this.goal = goal;
    }

    /// <summary>Searches.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="goal">A level of the sheet's edition. A better one is as good.</param>
    public static LevelGoal Find(ScoreSheet sheet, Level goal)
    {
        if (Reaches(sheet, goal))
            return new LevelReached(sheet, goal);
        var least = new LevelGoalSearch(sheet, goal).Find();
        foreach (var easier in sheet.Edition.Levels.Levels.Where(level => level.Rank > goal.Rank && AsksLess(level, goal)))
        {
            if (new LevelGoalSearch(sheet, easier).Find() is LevelPlan plan && (least is not LevelPlan other || IsLess(plan, other)))
                least = plan with { Goal = goal };
        }

        return least;
    }

    /// <summary>Whether the scores of a sheet meet what a level or a better one asks, whatever level is reported.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="goal">The level.</param>
    public static bool Reaches(ScoreSheet sheet, Level goal)
    {
        double[] instruments = [.. sheet.Edition.Instruments.Select(sheet.Value)];
        return sheet.Edition.Levels.Levels.Any(level => level.Rank >= goal.Rank && level.IsMetBy(sheet.Value(sheet.Edition.Total), instruments));
    }

    // On the scales seen so far a better level asks more of everything.
    private static bool AsksLess(Level level, Level than) => level.MinimumTotal < than.MinimumTotal || (level.MinimumInstrument ?? 0) < (than.MinimumInstrument ?? 0);

    private static bool IsLess(LevelPlan plan, LevelPlan than) => (plan.Items.Length, plan.Movement).CompareTo((than.Items.Length, than.Movement)) < 0;

    private LevelGoal Find()
    {
        var best = ScoreChanges.Apply(sheet, sheet.Edition.Items.Where(item => sheet.Value(item) < HighestOf(item)).ToDictionary(item => (ScoreDefinition)item, HighestOf));
        var obstacles = Conditions().Select(condition => ObstacleAt(condition.Score, condition.Least, best)).OfType<LevelObstacle>().ToImmutableArray();
        if (!obstacles.IsEmpty)
            return new LevelOutOfReach(sheet, goal, best, obstacles);
        var targets = new CheapestWay(sheet, goal).Find();
        var changed = ScoreChanges.Apply(sheet, targets.ToDictionary(target => (ScoreDefinition)target.Key, target => target.Value));
        var items = targets.OrderBy(target => target.Key.Ordinal).Select(target => new ScoreChange(target.Key, sheet.Value(target.Key), target.Value));
        return new LevelPlan(sheet, goal, [.. items], changed);
    }

    private static double HighestOf(Item item) => item.Domain.IsListed ? item.Domain.Values[^1] : 100;

    // What the level asks: of the total, and from 2566 on of every instrument too.
    private IEnumerable<(ScoreDefinition Score, double Least)> Conditions() => goal.MinimumInstrument is { } least
        ? sheet.Edition.Instruments.Select(instrument => ((ScoreDefinition)instrument, least)).Append((sheet.Edition.Total, goal.MinimumTotal))
        : [(sheet.Edition.Total, goal.MinimumTotal)];

    // What is not known now is not known with other items either: by how much it would move is, but not from where.
    private LevelObstacle? ObstacleAt(ScoreDefinition score, double least, ChangedSheet best)
    {
        if (double.IsNaN(sheet.Value(score)))
            return new(score, least, double.NaN, MissingParts.Of(score, sheet), []);
        var most = best.Sheet.Value(score);
        if (most >= least)
            return null;
        var below = PartsOf(score).ToList();
        return new(
            score,
            least,
            most,
            [.. below.OfType<Item>().Where(item => double.IsNaN(sheet.Value(item)))],
            [.. below.Where(part => part is not Item && !double.IsNaN(sheet.Reported(part)) && best.Sheet.Value(part) < 100 && !LacksItems(part))]);
    }

    private bool LacksItems(ScoreDefinition score) => PartsOf(score).Any(part => part is Item && double.IsNaN(sheet.Value(part)));

    private static IEnumerable<ScoreDefinition> PartsOf(ScoreDefinition score) =>
        (score.Formula?.Terms ?? []).SelectMany(term => PartsOf(term.Part).Append(term.Part)).OrderBy(part => part.Ordinal);
}
