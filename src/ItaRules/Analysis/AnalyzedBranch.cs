using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis;

/// <summary>A branch where it stands, with what several checks ask of it.</summary>
/// <param name="rule">Its rule.</param>
/// <param name="decision">Its decision; branches of one decision never act together.</param>
/// <param name="place">Its place in the decision.</param>
internal sealed class AnalyzedBranch(BoundRule rule, BoundDecision decision, int place)
{
    private ImmutableArray<ScoreReading> readings;
    private ImmutableArray<ScoreDefinition> reads;

    /// <summary>Its rule.</summary>
    public BoundRule Rule { get; } = rule;

    /// <summary>Its decision; branches of one decision never act together.</summary>
    public BoundDecision Decision { get; } = decision;

    /// <summary>Its place in the decision.</summary>
    public int Place { get; } = place;

    /// <summary>The branch.</summary>
    public BoundBranch Branch => Decision.Branches[Place];

    /// <summary>When the branch acts: all before it are false, and its own condition holds.</summary>
    public BoundCondition Acting { get; } = ActingOf(decision, place);

    /// <summary>The conditions that <see cref="Acting"/> is made of.</summary>
    public ImmutableArray<BoundCondition> Conditions { get; } = ConditionsOf(decision, place);

    /// <summary>The scores that decide whether the branch acts, last year's too; each as often as it is read.</summary>
    public ImmutableArray<ScoreReading> Readings
    {
        get
        {
            if (readings.IsDefault)
            {
                var found = new List<ScoreReading>();
                foreach (var condition in Conditions)
                    ScoreReads.Collect(condition, found);
                readings = [.. found];
            }

            return readings;
        }
    }

    /// <summary>The scores of this year that decide whether the branch acts, each once.</summary>
    public ImmutableArray<ScoreDefinition> Reads
    {
        get
        {
            if (reads.IsDefault)
            {
                // Nearly always one or two, so that looking through them is cheaper than a table.
                var found = ImmutableArray.CreateBuilder<ScoreDefinition>();
                foreach (var reading in Readings)
                {
                    if (!reading.IsPrevious && !found.Contains(reading.Score))
                        found.Add(reading.Score);
                }

                reads = found.DrainToImmutable();
            }

            return reads;
        }
    }

    /// <summary>The branches of a rule.</summary>
    public static IEnumerable<AnalyzedBranch> Of(BoundRule rule)
    {
        foreach (var decision in rule.Decisions)
        {
            for (var place = 0; place < decision.Branches.Length; place++)
                yield return new AnalyzedBranch(rule, decision, place);
        }
    }

    private static ImmutableArray<BoundCondition> ConditionsOf(BoundDecision decision, int place)
    {
        var conditions = ImmutableArray.CreateBuilder<BoundCondition>(place + 1);
        for (var i = 0; i <= place; i++)
        {
            if (decision.Branches[i].Condition is { } condition)
                conditions.Add(condition);
        }

        return conditions.DrainToImmutable();
    }

    private static BoundCondition ActingOf(BoundDecision decision, int place)
    {
        var branch = decision.Branches[place];
        if (place == 0 && branch.Condition is { } alone)
            return alone;
        ImmutableArray<BoundCondition> parts =
        [
            .. decision.Branches.Take(place).Select(earlier => earlier.Condition).OfType<BoundCondition>().Select(condition => new BoundNot(condition.Syntax, condition)),
            .. branch.Condition is { } own ? [own] : ImmutableArray<BoundCondition>.Empty,
        ];
        return parts is [var single] ? single : new BoundAnd(branch.Syntax, parts);
    }
}
