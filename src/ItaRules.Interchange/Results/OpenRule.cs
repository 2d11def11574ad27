using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Evaluation;

namespace ItaRules.Interchange.Results;

/// <summary>A rule that could not be decided, with all that it lacks: of a loop, what any of its scores lacks.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Lacks">What is missing.</param>
public sealed record OpenRule(RulePlace Rule, MissingInputs Lacks)
{
    /// <summary>The undetermined rules of a result, each once, in their order.</summary>
    public static ImmutableArray<OpenRule> Of(SheetResult result) =>
    [
        .. result.Undetermined.GroupBy(open => open.Rule.Rule).Select(group => new OpenRule(RulePlace.Of(group.Key), new MissingInputs(
            Union(group.SelectMany(open => open.Lacks.Scores)),
            Union(group.SelectMany(open => open.Lacks.PreviousScores)),
            [.. group.SelectMany(open => open.Lacks.Fields).Distinct().Order()],
            group.Any(open => open.Lacks.DividesByZero)))),
    ];

    private static ImmutableArray<ScoreDefinition> Union(IEnumerable<ScoreDefinition> scores) => [.. scores.Distinct().OrderBy(score => score.Ordinal)];
}
