using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Scores;

namespace ItaRules.Evaluation.WhatIf;

/// <summary>What it takes for a sheet to reach a level.</summary>
public abstract record LevelGoal(ScoreSheet Sheet, Level Goal);

/// <summary>The sheet's scores reach the level already.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Goal">The level.</param>
public sealed record LevelReached(ScoreSheet Sheet, Level Goal) : LevelGoal(Sheet, Goal);

/// <summary>
/// The least changes of items that reach the level: no fewer items do, and so many do not with less movement in sum.
/// Items with listed values rise to one of them, the others to any hundredth up to 100. Of equal ways it is always the same.
/// </summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Goal">The level.</param>
/// <param name="Items">What each item becomes (0–100), in catalogue order.</param>
/// <param name="Changed">The sheet as it would be then.</param>
public sealed record LevelPlan(ScoreSheet Sheet, Level Goal, ImmutableArray<ScoreChange> Items, ChangedSheet Changed) : LevelGoal(Sheet, Goal)
{
    /// <summary>By how much the items rise in sum.</summary>
    public double Movement => ScoreArithmetic.RoundSum(Items.Sum(change => change.After - change.Before));
}

/// <summary>The level cannot be reached by changing items, or what the items are worth is not known.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Goal">The level.</param>
/// <param name="Best">The sheet as it would be with every item that has a score at its highest value.</param>
/// <param name="Obstacles">What stands in the way: the total and instruments that stay below what the level asks, in catalogue order.</param>
public sealed record LevelOutOfReach(ScoreSheet Sheet, Level Goal, ChangedSheet Best, ImmutableArray<LevelObstacle> Obstacles) : LevelGoal(Sheet, Goal);

/// <summary>A score that stays below what a level asks whatever becomes of the items.</summary>
/// <param name="Score">The total or an instrument.</param>
/// <param name="Needed">What the level asks of it (0–100).</param>
/// <param name="Best">The most that it can be (0–100); NaN when it is not known.</param>
/// <param name="Missing">The items without a score below it.</param>
/// <param name="Fixed">The scores below it that the sheet reports and that stay below 100 although all their items are known and at their highest: the items do not give all of them.</param>
public sealed record LevelObstacle(ScoreDefinition Score, double Needed, double Best, ImmutableArray<ScoreDefinition> Missing, ImmutableArray<ScoreDefinition> Fixed);
