using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis;

/// <summary>What rules answer for one item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Stretches">The stretches from 0 to 100, rising and without holes; empty when rules compare the item with more constants than can be told apart.</param>
public sealed record ItemMap(Item Item, ImmutableArray<MapStretch> Stretches)
{
    /// <summary>Whether a rule reads the item.</summary>
    public bool IsRead => Stretches.IsEmpty || Stretches.Any(stretch => !stretch.Answers.IsEmpty);

    /// <summary>Whether there is a stretch of this kind.</summary>
    public bool Has(StretchKind kind) => Stretches.Any(stretch => stretch.Kind == kind);
}

/// <summary>How a stretch is answered.</summary>
public enum StretchKind
{
    /// <summary>By one rule, whatever other scores are.</summary>
    Answered,

    /// <summary>Only when other scores are so too.</summary>
    WithOthers,

    /// <summary>By several rules at once.</summary>
    Overlap,

    /// <summary>By none, between stretches that are answered.</summary>
    Gap,

    /// <summary>By none, at an end of the line.</summary>
    Unanswered,

    /// <summary>By none, and the catalogue lists no value there.</summary>
    Unseen,
}

/// <summary>Neighbouring values of an item that rules answer alike.</summary>
/// <param name="Values">The values.</param>
/// <param name="Kind">How they are answered.</param>
/// <param name="Answers">The branches that act there, in the order of the rules.</param>
public sealed record MapStretch(ScoreInterval Values, StretchKind Kind, ImmutableArray<MapAnswer> Answers);

/// <summary>A branch that acts on a stretch.</summary>
/// <param name="Rule">Its rule.</param>
/// <param name="Branch">The branch.</param>
/// <param name="IsAlone">Whether it acts whatever other scores are, once they are there.</param>
public sealed record MapAnswer(BoundRule Rule, BoundBranch Branch, bool IsAlone);
