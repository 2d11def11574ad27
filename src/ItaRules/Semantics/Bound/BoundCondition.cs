using System.Collections.Immutable;
using ItaRules.Semantics.Symbols;

namespace ItaRules.Semantics.Bound;

/// <summary>Something that holds, does not hold or is undetermined (Kleene's three-valued logic).</summary>
/// <param name="syntax">The source.</param>
public abstract class BoundCondition(SyntaxReference syntax) : BoundNode(syntax);

/// <summary>How two numbers are compared.</summary>
public enum ComparisonOperator
{
    /// <summary>&lt;</summary>
    Less,

    /// <summary>&lt;=</summary>
    LessOrEqual,

    /// <summary>&gt;</summary>
    Greater,

    /// <summary>&gt;=</summary>
    GreaterOrEqual,

    /// <summary>=</summary>
    Equal,

    /// <summary>&lt;&gt;</summary>
    NotEqual,
}

/// <summary>
/// Two numbers compared. Both sides are rounded to six decimals first; undetermined when a side is missing.
/// <c>a &lt; x &lt; b</c> and <c>between</c> are a <see cref="BoundAnd"/> of two of these.
/// </summary>
/// <param name="syntax">The source.</param>
/// <param name="left">The left side.</param>
/// <param name="comparison">How they are compared.</param>
/// <param name="right">The right side.</param>
public sealed class BoundComparison(SyntaxReference syntax, BoundSum left, ComparisonOperator comparison, BoundSum right) : BoundCondition(syntax)
{
    /// <summary>The left side.</summary>
    public BoundSum Left { get; } = left;

    /// <summary>How the sides are compared.</summary>
    public ComparisonOperator Operator { get; } = comparison;

    /// <summary>The right side.</summary>
    public BoundSum Right { get; } = right;
}

/// <summary>A field of the agency that rules can read.</summary>
public enum AgencyField
{
    /// <summary>The name.</summary>
    Name,

    /// <summary>The type, compared with the ids and the names of the known types.</summary>
    Type,

    /// <summary>The district (อำเภอ).</summary>
    District,

    /// <summary>The province (จังหวัด).</summary>
    Province,
}

/// <summary>A field of the agency compared with a text, as names are compared; undetermined when the sheet does not give the field.</summary>
/// <param name="syntax">The source.</param>
/// <param name="field">The field.</param>
/// <param name="isEqual">Whether it must be equal, or must differ.</param>
/// <param name="text">The text.</param>
public sealed class BoundAgencyTest(SyntaxReference syntax, AgencyField field, bool isEqual, string text) : BoundCondition(syntax)
{
    /// <summary>The field.</summary>
    public AgencyField Field { get; } = field;

    /// <summary>Whether the field must be equal, or must differ.</summary>
    public bool IsEqual { get; } = isEqual;

    /// <summary>The text; for the type, the id of the type.</summary>
    public string Text { get; } = text;
}

/// <summary>Whether a number is missing; never undetermined.</summary>
/// <param name="syntax">The source.</param>
/// <param name="operand">The number.</param>
public sealed class BoundMissingTest(SyntaxReference syntax, BoundSum operand) : BoundCondition(syntax)
{
    /// <summary>The number.</summary>
    public BoundSum Operand { get; } = operand;
}

/// <summary>The opposite; undetermined stays undetermined.</summary>
/// <param name="syntax">The source.</param>
/// <param name="operand">The condition.</param>
public sealed class BoundNot(SyntaxReference syntax, BoundCondition operand) : BoundCondition(syntax)
{
    /// <summary>The condition.</summary>
    public BoundCondition Operand { get; } = operand;
}

/// <summary>All of several conditions; false as soon as one is false, whatever is undetermined.</summary>
/// <param name="syntax">The source.</param>
/// <param name="operands">The conditions, two or more.</param>
public sealed class BoundAnd(SyntaxReference syntax, ImmutableArray<BoundCondition> operands) : BoundCondition(syntax)
{
    /// <summary>The conditions.</summary>
    public ImmutableArray<BoundCondition> Operands { get; } = operands;
}

/// <summary>At least one of several conditions; true as soon as one is true, whatever is undetermined.</summary>
/// <param name="syntax">The source.</param>
/// <param name="operands">The conditions, two or more.</param>
public sealed class BoundOr(SyntaxReference syntax, ImmutableArray<BoundCondition> operands) : BoundCondition(syntax)
{
    /// <summary>The conditions.</summary>
    public ImmutableArray<BoundCondition> Operands { get; } = operands;
}

/// <summary>How many conditions must hold.</summary>
public enum QuantifierKind
{
    /// <summary>At least <see cref="BoundQuantifier.Count"/> (any: 1; all: the number of conditions).</summary>
    AtLeast,

    /// <summary>At most <see cref="BoundQuantifier.Count"/> (none: 0).</summary>
    AtMost,

    /// <summary>Exactly <see cref="BoundQuantifier.Count"/>.</summary>
    Exactly,
}

/// <summary>A number of conditions, one a score, of which so many must hold; undetermined while the missing ones could still turn it.</summary>
/// <param name="syntax">The source.</param>
/// <param name="kind">How the number counts.</param>
/// <param name="count">The number.</param>
/// <param name="operands">The conditions, one a score of the list.</param>
public sealed class BoundQuantifier(SyntaxReference syntax, QuantifierKind kind, int count, ImmutableArray<BoundCondition> operands) : BoundCondition(syntax)
{
    /// <summary>How the number counts.</summary>
    public QuantifierKind Kind { get; } = kind;

    /// <summary>The number.</summary>
    public int Count { get; } = count;

    /// <summary>The conditions.</summary>
    public ImmutableArray<BoundCondition> Operands { get; } = operands;
}

/// <summary>A named condition, or a band applied to a value, with what it means there.</summary>
/// <param name="syntax">The source.</param>
/// <param name="define">The name.</param>
/// <param name="body">What it means here.</param>
public sealed class BoundDefineUse(SyntaxReference syntax, DefineSymbol define, BoundCondition body) : BoundCondition(syntax)
{
    /// <summary>The name.</summary>
    public DefineSymbol Define { get; } = define;

    /// <summary>What it means here.</summary>
    public BoundCondition Body { get; } = body;
}
