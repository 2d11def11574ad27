using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>A predicate whose own values are bound, ready to be asked of one value or, in a count or a band, of many.</summary>
/// <param name="Syntax">The predicate.</param>
internal abstract record BoundTest(SyntaxReference Syntax)
{
    /// <summary>A value of the predicate.</summary>
    /// <param name="Value">The value.</param>
    /// <param name="Syntax">Where it stands.</param>
    public readonly record struct Side(ExpressionValue Value, ExpressionSyntax Syntax);

    /// <summary><c>&lt; 50</c>, or with a second comparison <c>&lt;= o14 &lt; 80</c>.</summary>
    public sealed record Comparison(SyntaxReference Syntax, ComparisonOperator Operator, Side Right, ComparisonOperator? SecondOperator, Side? SecondRight) : BoundTest(Syntax);

    /// <summary><c>between 50 and 80</c>, both included.</summary>
    public sealed record Between(SyntaxReference Syntax, Side Low, Side High, bool IsNegated) : BoundTest(Syntax);

    /// <summary><c>is missing</c>.</summary>
    public sealed record Missing(SyntaxReference Syntax, bool IsNegated) : BoundTest(Syntax);

    /// <summary><c>is weak</c>.</summary>
    public sealed record Band(SyntaxReference Syntax, DefineSymbol Define, BoundTest Test, bool IsNegated) : BoundTest(Syntax);
}
