using ItaRules.Diagnostics;
using Sprache;
using static ItaRules.Syntax.Parsing.Combinators;
using static ItaRules.Syntax.Parsing.Terminals;

namespace ItaRules.Syntax.Parsing;

/// <summary>Conditions and sums, which share one grammar.</summary>
internal static class ExpressionGrammar
{
    private static readonly KindSet CountingQuantifiers = KindSet.Of(SyntaxKind.AtLeastKeyword, SyntaxKind.AtMostKeyword, SyntaxKind.ExactlyKeyword);
    private static readonly KindSet WholeQuantifiers = KindSet.Of(SyntaxKind.AnyOfKeyword, SyntaxKind.AllOfKeyword, SyntaxKind.NoneOfKeyword);

    private static readonly KindSet Aggregates = KindSet.Of(
        SyntaxKind.AverageOfKeyword, SyntaxKind.LowestOfKeyword, SyntaxKind.HighestOfKeyword, SyntaxKind.SumOfKeyword);

    private static readonly KindSet AgencyFields = KindSet.Of(
        SyntaxKind.AgencyTypeKeyword, SyntaxKind.AgencyProvinceKeyword, SyntaxKind.AgencyDistrictKeyword, SyntaxKind.AgencyNameKeyword);

    private static readonly Parser<SyntaxToken> CountOf = input =>
    {
        TokenInput at = (TokenInput)input;
        return at.Kind == SyntaxKind.OfKeyword ? Taken(at, SyntaxKind.CountOfKeyword) : Token(SyntaxKind.CountOfKeyword)(input);
    };

    private static readonly Parser<ExpressionSyntax> NumberValue =
        from number in Number
        select new NumberExpressionSyntax(number);

    private static readonly Parser<ExpressionSyntax> TextValue =
        from text in TextGrammar.TextToken
        select new TextExpressionSyntax(text);

    private static readonly Parser<ExpressionSyntax> Total =
        from keyword in Token(SyntaxKind.TotalKeyword)
        select new TotalExpressionSyntax(keyword);

    private static readonly Parser<ExpressionSyntax> Level =
        from keyword in Token(SyntaxKind.LevelKeyword)
        select new LevelExpressionSyntax(keyword);

    private static readonly Parser<ExpressionSyntax> AgencyField = input =>
    {
        IResult<SyntaxToken> field = Taken((TokenInput)input, ((TokenInput)input).Kind);
        return Result.Success(new AgencyFieldExpressionSyntax(field.Value), field.Remainder);
    };

    private static readonly Parser<ExpressionSyntax> NamedValue =
        from name in Name
        select new NameExpressionSyntax(name);

    private static readonly Parser<ExpressionSyntax> MissingValue =
        from name in OneOf(Kinds.NameOnly, Phrases.Value)
        select new NameExpressionSyntax(name);

    private static readonly Parser<ExpressionSyntax> Aggregate =
        from keyword in OneOf(Aggregates, Phrases.Value)
        from scores in ScoreGrammar.ScoresBeforeAnd
        select new AggregateExpressionSyntax(keyword, scores);

    private static readonly Parser<ExpressionSyntax> Parenthesized = Nested(
        from open in Token(SyntaxKind.OpenParenthesisToken)
        from inner in Inner
        from close in Token(SyntaxKind.CloseParenthesisToken)
        select new ParenthesizedExpressionSyntax(open, inner, close),
        PassTooDeep);

    private static readonly Alternative<ExpressionSyntax> Primary = Switch(
        When(SyntaxKind.NumberToken, NumberValue),
        When(SyntaxKind.TextToken, TextValue),
        ScoreGrammar.Score,
        When(SyntaxKind.TotalKeyword, Total),
        When(SyntaxKind.LevelKeyword, Level),
        When(AgencyFields, AgencyField),
        When(Aggregates, Aggregate),
        When(SyntaxKind.OpenParenthesisToken, Parenthesized),
        WhenName(NamedValue));

    private static readonly Parser<ExpressionSyntax> PrimaryOrMissing = input =>
    {
        TokenInput at = (TokenInput)input;
        ItemMistakes.Repair(at);
        ItemMistakes.RepairNumber(at);
        ItemMistakes.RepairHyphen(at, inList: false);
        bool canStart = Sees(at, Primary) && (!Kinds.Contextual.Contains(at.Kind) || AgencyFields.Contains(at.Kind) || IsName(at));
        return canStart ? Primary.Parser(input) : MissingValue(input);
    };

    private static readonly Parser<ExpressionSyntax> Signed =
        Prefix(KindSet.Of(SyntaxKind.MinusToken, SyntaxKind.PreviousKeyword, SyntaxKind.ChangeInKeyword), PrimaryOrMissing);

    private static readonly Parser<ExpressionSyntax> Product = Flat(
        Signed, KindSet.Of(SyntaxKind.StarToken, SyntaxKind.SlashToken), operands => new ArithmeticExpressionSyntax(SyntaxKind.ProductExpression, operands));

    /// <summary>Sum = Product { ( "+" | "-" ) Product }</summary>
    public static readonly Parser<ExpressionSyntax> Sum = Flat(
        Product, KindSet.Of(SyntaxKind.PlusToken, SyntaxKind.MinusToken), operands => new ArithmeticExpressionSyntax(SyntaxKind.SumExpression, operands));

    private static readonly Parser<ExpressionSyntax> WholeQuantified =
        from keyword in OneOf(WholeQuantifiers, Phrases.Value)
        from scores in ScoreGrammar.Scores
        select new QuantifiedExpressionSyntax(keyword, null, null, scores);

    private static readonly Parser<ExpressionSyntax> CountingQuantified =
        from keyword in OneOf(CountingQuantifiers, Phrases.Value)
        from number in Number
        from of in CountOf
        from scores in ScoreGrammar.Scores
        select new QuantifiedExpressionSyntax(keyword, number, of, scores);

    private static readonly Alternative<ExpressionSyntax> Quantified = Switch(
        When(WholeQuantifiers, WholeQuantified),
        When(CountingQuantifiers, CountingQuantified));

    private static readonly Parser<ExpressionSyntax> Test = input =>
    {
        IResult<ExpressionSyntax> operand = LacksSubject((TokenInput)input) ? MissingValue(input) : Quantified.Or(Sum)(input);
        if (!Sees(operand.Remainder, PredicateGrammar.Predicate))
        {
            return operand;
        }

        IResult<PredicateSyntax> predicate = PredicateGrammar.Predicate.Parser(operand.Remainder);
        return Result.Success(new TestExpressionSyntax(operand.Value, predicate.Value), predicate.Remainder);
    };

    private static readonly Parser<ExpressionSyntax> Negation = Prefix(KindSet.Of(SyntaxKind.NotKeyword), Test);

    private static readonly Parser<ExpressionSyntax> Conjunction = Flat(
        Negation, KindSet.Of(SyntaxKind.AndKeyword), operands => new LogicalExpressionSyntax(SyntaxKind.AndExpression, operands));

    /// <summary>Condition = And { "or" And }, and everything that is less than a condition.</summary>
    public static readonly Parser<ExpressionSyntax> Expression = Flat(
        Conjunction, KindSet.Of(SyntaxKind.OrKeyword), operands => new LogicalExpressionSyntax(SyntaxKind.OrExpression, operands));

    /// <summary>The kinds of tokens that a condition or a sum can begin with.</summary>
    public static readonly KindSet First = Primary.First.And(
        Quantified.First, KindSet.Of(SyntaxKind.NotKeyword, SyntaxKind.MinusToken, SyntaxKind.PreviousKeyword, SyntaxKind.ChangeInKeyword));

    private static Parser<ExpressionSyntax> Inner => Expression;

    // "o14 at least 50 and at most 80": a comparison that does not say of what, and no count of scores, which has its "of".
    private static bool LacksSubject(TokenInput at)
    {
        if (at.Kind is not (SyntaxKind.AtLeastKeyword or SyntaxKind.AtMostKeyword) || at.Next.Kind != SyntaxKind.NumberToken || at.Next.Next is not { AtEnd: false } after)
        {
            return false;
        }

        return after.Kind is SyntaxKind.ThenKeyword or SyntaxKind.AndKeyword or SyntaxKind.OrKeyword
            && at.Position > 0 && at.Stream.KindAt(at.Position - 1) is SyntaxKind.AndKeyword or SyntaxKind.OrKeyword;
    }

    // Everything up to the parenthesis that closes this one, or to the next part of the statement, is passed over.
    private static IResult<ExpressionSyntax> PassTooDeep(IInput input)
    {
        TokenInput at = (TokenInput)input;
        TokenStream stream = at.Stream;
        stream.Report(at.Position, SyntaxDiagnostics.TooDeep, stream.SpanAt(at.Position), Nesting.Limit, KindNames.Of(SyntaxKind.DefineKeyword));
        int depth = 0;
        do
        {
            depth += at.Kind switch
            {
                SyntaxKind.OpenParenthesisToken => 1,
                SyntaxKind.CloseParenthesisToken => -1,
                _ => 0,
            };
            at = at.Next;
        }
        while (depth > 0 && !at.AtEnd && !Kinds.Anchors.Contains(at.Kind));
        stream.Silence(at.Position);
        return Result.Success(new NameExpressionSyntax(stream.MissingAfterSkipped(SyntaxKind.NameToken, at.Position)), at);
    }
}
