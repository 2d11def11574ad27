using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Semantics.Symbols;

namespace ItaRules.Semantics.Bound;

/// <summary>What a rule does when it acts.</summary>
/// <param name="syntax">The source.</param>
/// <param name="because">The author's reason, null where none is written.</param>
public abstract class BoundAction(SyntaxReference syntax, BoundText? because) : BoundNode(syntax)
{
    /// <summary>The author's reason, null where none is written.</summary>
    public BoundText? Because { get; } = because;
}

/// <summary>How soon a measure is needed; a later member is more urgent.</summary>
public enum Priority
{
    /// <summary>ต่ำ</summary>
    Low,

    /// <summary>ปกติ</summary>
    Normal,

    /// <summary>สูง</summary>
    High,

    /// <summary>ด่วน</summary>
    Urgent,
}

/// <summary>The period in which a measure is carried out, both days included.</summary>
/// <param name="From">The first day (Gregorian calendar; shown in the Buddhist era).</param>
/// <param name="To">The last day.</param>
public readonly record struct DuePeriod(DateOnly From, DateOnly To);

/// <summary>Recommends a measure. <c>recommend measures for</c> is one of these for each measure that answers the score.</summary>
/// <param name="syntax">The source.</param>
/// <param name="measure">The measure.</param>
/// <param name="owners">The owners that the rule names, <c>assign</c> already applied; empty where it names none.</param>
/// <param name="due">The period that the rule names, null where it names none.</param>
/// <param name="priority">The priority that the rule names, null where it names none.</param>
/// <param name="because">The author's reason.</param>
public sealed class BoundRecommend(
    SyntaxReference syntax, MeasureSymbol measure, ImmutableArray<OwnerSymbol> owners, DuePeriod? due, Priority? priority, BoundText? because)
    : BoundAction(syntax, because)
{
    /// <summary>The measure.</summary>
    public MeasureSymbol Measure { get; } = measure;

    /// <summary>The owners that the rule names; empty where it names none.</summary>
    public ImmutableArray<OwnerSymbol> Owners { get; } = owners;

    /// <summary>The period that the rule names, null where it names none.</summary>
    public DuePeriod? Due { get; } = due;

    /// <summary>The priority that the rule names, null where it names none.</summary>
    public Priority? Priority { get; } = priority;
}

/// <summary>A score for which <c>recommend measures for</c> finds no measure: a warning, and said in the result.</summary>
/// <param name="syntax">The source.</param>
/// <param name="score">The score.</param>
public sealed class BoundUnanswered(SyntaxReference syntax, ScoreDefinition score) : BoundAction(syntax, null)
{
    /// <summary>The score.</summary>
    public ScoreDefinition Score { get; } = score;
}

/// <summary>Says that what is good is to be kept (รักษาระดับ).</summary>
/// <param name="syntax">The source.</param>
/// <param name="scores">The scores that the rule lists; empty means those that decided the condition.</param>
/// <param name="because">The author's reason.</param>
public sealed class BoundMaintain(SyntaxReference syntax, ImmutableArray<ScoreDefinition> scores, BoundText? because) : BoundAction(syntax, because)
{
    /// <summary>The scores that the rule lists; empty means those that decided the condition.</summary>
    public ImmutableArray<ScoreDefinition> Scores { get; } = scores;
}

/// <summary>A remark for the result.</summary>
/// <param name="syntax">The source.</param>
/// <param name="text">The remark.</param>
public sealed class BoundNote(SyntaxReference syntax, BoundText text) : BoundAction(syntax, null)
{
    /// <summary>The remark.</summary>
    public BoundText Text { get; } = text;
}
