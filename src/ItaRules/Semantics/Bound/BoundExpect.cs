using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Semantics.Symbols;

namespace ItaRules.Semantics.Bound;

/// <summary>
/// A promise about the result of all rules together, where the branch that it stands in acts: that one of the measures is recommended, or that none is. It does nothing itself.
/// Of <c>expect A, B</c> there is one for each measure, of <c>expect measures for x</c> one for each score.
/// </summary>
/// <param name="syntax">The source: the measure's name, or the whole action.</param>
/// <param name="isNegative">Whether none may be recommended.</param>
/// <param name="score">The score whose measures it is about; null where it names the measure.</param>
/// <param name="measures">The measures; empty where none answers the score.</param>
/// <param name="because">The author's reason.</param>
public sealed class BoundExpect(SyntaxReference syntax, bool isNegative, ScoreDefinition? score, ImmutableArray<MeasureSymbol> measures, BoundText? because)
    : BoundAction(syntax, because)
{
    /// <summary>Whether none of the measures may be recommended; else at least one must be.</summary>
    public bool IsNegative { get; } = isNegative;

    /// <summary>The score whose measures it is about; null where it names the measure.</summary>
    public ScoreDefinition? Score { get; } = score;

    /// <summary>The measures; empty where none answers the score.</summary>
    public ImmutableArray<MeasureSymbol> Measures { get; } = measures;
}
