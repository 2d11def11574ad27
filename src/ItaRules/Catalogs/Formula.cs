using System.Collections.Immutable;

namespace ItaRules.Catalogs;

/// <summary>
/// How a score follows from others: the weighted sum of its parts, rounded half-up to two decimals. A mean is a sum with equal weights.
/// Every formula of the assessment seen so far is of this form.
/// </summary>
/// <param name="Terms">The parts and their weights, which add up to 1.</param>
/// <param name="Provenance">Where the formula comes from and how sure it is.</param>
public sealed record Formula(ImmutableArray<FormulaTerm> Terms, Provenance Provenance)
{
    /// <summary>Whether the parts are items, and not sub-indicators, indicators or instruments.</summary>
    public bool ReadsItems { get; } = Terms is [{ Part: Item }, ..];

    /// <summary>The mean of <paramref name="parts"/>.</summary>
    public static Formula MeanOf(IReadOnlyCollection<ScoreDefinition> parts, Provenance provenance) =>
        new([.. parts.Select(part => new FormulaTerm(part, 1.0 / parts.Count))], provenance);
}

/// <summary>One part of a formula.</summary>
/// <param name="Part">The score that is read.</param>
/// <param name="Weight">Its share, above 0 and at most 1.</param>
public readonly record struct FormulaTerm(ScoreDefinition Part, double Weight);
