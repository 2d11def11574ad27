using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Semantics.Symbols;

namespace ItaRules.Semantics.Bound;

/// <summary>A number, or missing.</summary>
/// <param name="syntax">The source.</param>
public abstract class BoundSum(SyntaxReference syntax) : BoundNode(syntax);

/// <summary>A number that is written down, or the rank of a level that is named.</summary>
/// <param name="syntax">The source.</param>
/// <param name="value">The number.</param>
/// <param name="level">The level whose rank it is, null for a plain number.</param>
public sealed class BoundNumber(SyntaxReference syntax, double value, Level? level = null) : BoundSum(syntax)
{
    /// <summary>The number.</summary>
    public double Value { get; } = value;

    /// <summary>The level whose rank it is, null for a plain number.</summary>
    public Level? Level { get; } = level;
}

/// <summary>A score of the sheet (0–100), reported before computed.</summary>
/// <param name="syntax">The source.</param>
/// <param name="score">The score.</param>
public sealed class BoundScore(SyntaxReference syntax, ScoreDefinition score) : BoundSum(syntax)
{
    /// <summary>The score.</summary>
    public ScoreDefinition Score { get; } = score;
}

/// <summary>What a score of this year was last year (0–100), followed by meaning; missing without a counterpart.</summary>
/// <param name="syntax">The source.</param>
/// <param name="score">The score of this year.</param>
public sealed class BoundPreviousScore(SyntaxReference syntax, ScoreDefinition score) : BoundSum(syntax)
{
    /// <summary>The score of this year.</summary>
    public ScoreDefinition Score { get; } = score;
}

/// <summary>The rank of the agency's level; missing while the level is open.</summary>
/// <param name="syntax">The source.</param>
public sealed class BoundLevel(SyntaxReference syntax) : BoundSum(syntax);

/// <summary>How numbers are joined.</summary>
public enum ArithmeticOperator
{
    /// <summary>+</summary>
    Add,

    /// <summary>-</summary>
    Subtract,

    /// <summary>*</summary>
    Multiply,

    /// <summary>/; by zero the result is missing.</summary>
    Divide,
}

/// <summary>Two numbers joined; missing when one is.</summary>
/// <param name="syntax">The source.</param>
/// <param name="left">The left number.</param>
/// <param name="arithmetic">How they are joined.</param>
/// <param name="right">The right number.</param>
public sealed class BoundArithmetic(SyntaxReference syntax, BoundSum left, ArithmeticOperator arithmetic, BoundSum right) : BoundSum(syntax)
{
    /// <summary>The left number.</summary>
    public BoundSum Left { get; } = left;

    /// <summary>How the numbers are joined.</summary>
    public ArithmeticOperator Operator { get; } = arithmetic;

    /// <summary>The right number.</summary>
    public BoundSum Right { get; } = right;
}

/// <summary>The number with the other sign.</summary>
/// <param name="syntax">The source.</param>
/// <param name="operand">The number.</param>
public sealed class BoundNegation(SyntaxReference syntax, BoundSum operand) : BoundSum(syntax)
{
    /// <summary>The number.</summary>
    public BoundSum Operand { get; } = operand;
}

/// <summary>How a list of numbers becomes one.</summary>
public enum AggregateKind
{
    /// <summary>The mean.</summary>
    Average,

    /// <summary>The lowest.</summary>
    Lowest,

    /// <summary>The highest.</summary>
    Highest,

    /// <summary>The sum.</summary>
    Sum,
}

/// <summary>One number made of a list; missing when one of the list is.</summary>
/// <param name="syntax">The source.</param>
/// <param name="kind">How.</param>
/// <param name="operands">The list, one or more.</param>
public sealed class BoundAggregate(SyntaxReference syntax, AggregateKind kind, ImmutableArray<BoundSum> operands) : BoundSum(syntax)
{
    /// <summary>How the list becomes one number.</summary>
    public AggregateKind Kind { get; } = kind;

    /// <summary>The list.</summary>
    public ImmutableArray<BoundSum> Operands { get; } = operands;
}

/// <summary>A named number, with what it means.</summary>
/// <param name="syntax">The source.</param>
/// <param name="let">The name.</param>
/// <param name="value">What it means.</param>
public sealed class BoundLetUse(SyntaxReference syntax, LetSymbol let, BoundSum value) : BoundSum(syntax)
{
    /// <summary>The name.</summary>
    public LetSymbol Let { get; } = let;

    /// <summary>What it means.</summary>
    public BoundSum Value { get; } = value;
}
