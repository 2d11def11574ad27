using ItaRules.Diagnostics;
using Sprache;
using static ItaRules.Syntax.Parsing.Combinators;
using static ItaRules.Syntax.Parsing.Terminals;

namespace ItaRules.Syntax.Parsing;

/// <summary>What is asked of a value.</summary>
internal static class PredicateGrammar
{
    private static readonly Parser<ExpressionSyntax> Sum = input => ExpressionGrammar.Sum(input);

    private static readonly Parser<SyntaxToken?> OptionalComparison = Optional(When(Kinds.Comparisons, OneOf(Kinds.Comparisons, Phrases.Predicate)));

    private static readonly Parser<ExpressionSyntax?> NoValue = input => Result.Success<ExpressionSyntax?>(null, input);

    private static readonly Parser<PredicateSyntax> Comparison =
        from first in OneOf(Kinds.Comparisons, Phrases.Predicate)
        from right in Sum
        from second in OptionalComparison
        from secondRight in second is null ? NoValue : OptionalSum
        select new ComparisonPredicateSyntax(first, right, second, secondRight);

    private static readonly Parser<PredicateSyntax> Between = input =>
    {
        TokenStream stream = ((TokenInput)input).Stream;
        stream.OpenBetweens++;
        IResult<SyntaxToken> keyword = Taken((TokenInput)input, ((TokenInput)input).Kind);
        IResult<ExpressionSyntax> low = Sum(keyword.Remainder);
        stream.OpenBetweens--;
        IResult<SyntaxToken> and = AndOfBetween(low.Remainder);
        IResult<ExpressionSyntax> high = Sum(and.Remainder);
        return Result.Success(new BetweenPredicateSyntax(keyword.Value, low.Value, and.Value, high.Value), high.Remainder);
    };

    private static readonly Parser<PredicateSyntax> Missing = input =>
    {
        IResult<SyntaxToken> keyword = Taken((TokenInput)input, ((TokenInput)input).Kind);
        return Result.Success(new MissingPredicateSyntax(keyword.Value), keyword.Remainder);
    };

    private static readonly Parser<PredicateSyntax> BandOnly =
        from keyword in OneOf(KindSet.Of(SyntaxKind.IsKeyword, SyntaxKind.IsNotKeyword), Phrases.Predicate)
        from name in Name
        select new BandPredicateSyntax(keyword, name);

    private static readonly Parser<PredicateSyntax> Band = input =>
    {
        TokenInput at = (TokenInput)input;
        TokenInput next = at.Next;
        if (at.Kind == SyntaxKind.IsKeyword && Kinds.Comparisons.Contains(next.Kind))
        {
            at.Stream.Report(at.Position, SyntaxDiagnostics.SuperfluousIs, at.Stream.SpanAt(at.Position), at.Stream.TextAt(at.Position), at.Stream.TextAt(next.Position));
            return Comparison(next);
        }

        if (next.Kind is SyntaxKind.NumberToken or SyntaxKind.ItemToken or SyntaxKind.TextToken)
        {
            SyntaxKind meant = at.Kind == SyntaxKind.IsKeyword ? SyntaxKind.EqualToken : SyntaxKind.NotEqualToken;
            TokenFlaws.ReadAs(at, meant);
            return Comparison(at);
        }

        return BandOnly(input);
    };

    /// <summary>Predicate = Compare Sum [ Compare Sum ] | [ "not" ] "between" Sum "and" Sum | "is" [ "not" ] ( "missing" | Name )</summary>
    public static readonly Alternative<PredicateSyntax> Predicate = Switch(
        When(Kinds.Comparisons, Comparison),
        When(KindSet.Of(SyntaxKind.BetweenKeyword, SyntaxKind.NotBetweenKeyword), Between),
        When(KindSet.Of(SyntaxKind.IsMissingKeyword, SyntaxKind.IsNotMissingKeyword), Missing),
        When(KindSet.Of(SyntaxKind.IsKeyword, SyntaxKind.IsNotKeyword), Band));

    private static Parser<ExpressionSyntax?> OptionalSum => Sum;

    // Many write "between 50 to 80"; what is meant is plain.
    private static IResult<SyntaxToken> AndOfBetween(IInput input)
    {
        TokenInput at = (TokenInput)input;
        if (at.Kind is SyntaxKind.ToKeyword or SyntaxKind.AssignToKeyword or SyntaxKind.DotDotToken or SyntaxKind.CommaToken)
        {
            TokenFlaws.ReadAs(at, SyntaxKind.AndKeyword);
        }

        return Token(SyntaxKind.AndKeyword)(at);
    }
}
