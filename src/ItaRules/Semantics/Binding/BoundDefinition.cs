using System.Collections.Immutable;
using ItaRules.Catalogs;

namespace ItaRules.Semantics.Binding;

/// <summary>What a let or define means in one edition.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="ReadsScores">Whether it reads scores, so that it means something in that edition only.</param>
internal sealed record BoundDefinition(Edition Edition, bool ReadsScores)
{
    /// <summary>The value of a let, or the condition of a define; null for a band.</summary>
    public ExpressionValue? Value { get; init; }

    /// <summary>The scores of a let that is a list or a single score; default for any other.</summary>
    public ImmutableArray<ScoreDefinition> Scores { get; init; }

    /// <summary>The test of a band; null for any other.</summary>
    public BoundTest? Band { get; init; }
}
