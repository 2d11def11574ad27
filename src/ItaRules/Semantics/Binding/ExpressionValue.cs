using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;

namespace ItaRules.Semantics.Binding;

/// <summary>
/// What an expression turns out to be. Values and conditions share one grammar, so this is known only when names are;
/// whoever needs a certain kind asks <see cref="Kinds"/> for it.
/// </summary>
internal abstract record ExpressionValue
{
    /// <summary>Something with an error that was reported already; whatever is built on it stays silent.</summary>
    public sealed record Error : ExpressionValue
    {
        public static Error Instance { get; } = new();
    }

    /// <summary>A number, or missing.</summary>
    public sealed record Number(BoundSum Sum) : ExpressionValue;

    /// <summary>A level, as its rank.</summary>
    public sealed record Level(BoundSum Rank) : ExpressionValue;

    /// <summary>Something that holds or not.</summary>
    public sealed record Condition(BoundCondition Bound) : ExpressionValue;

    /// <summary>A text in quotes: the name of a level, or what a field of the agency is compared with.</summary>
    public sealed record Text(string Content) : ExpressionValue;

    /// <summary>A field of the agency.</summary>
    public sealed record Field(AgencyField Which) : ExpressionValue;

    /// <summary>A list of scores that has a name.</summary>
    public sealed record Scores(ImmutableArray<ScoreDefinition> List) : ExpressionValue;

    /// <summary>A band, which is nothing without a value.</summary>
    public sealed record Band(DefineSymbol Define) : ExpressionValue;

    /// <summary>A count of scores, which is nothing without a test.</summary>
    public sealed record Quantifier(QuantifierKind Kind, int Count, ImmutableArray<ScoreDefinition> List) : ExpressionValue;
}
