using Sprache;
using static ItaRules.Syntax.Parsing.Combinators;
using static ItaRules.Syntax.Parsing.Terminals;

namespace ItaRules.Syntax.Parsing;

/// <summary>The times that <c>due</c> gives.</summary>
internal static class WhenGrammar
{
    private static readonly KindSet Quarters = KindSet.Of(
        SyntaxKind.FirstQuarterKeyword, SyntaxKind.SecondQuarterKeyword, SyntaxKind.ThirdQuarterKeyword, SyntaxKind.FourthQuarterKeyword);

    private static readonly KindSet Months = KindSet.FromTo(SyntaxKind.JanuaryKeyword, SyntaxKind.DecemberKeyword);

    private static readonly Parser<SyntaxToken> Month = OneOf(Months, Phrases.Month);
    private static readonly Parser<SyntaxToken> Unit = OneOf(KindSet.Of(SyntaxKind.DaysKeyword, SyntaxKind.MonthsKeyword), KindNames.Of(SyntaxKind.DaysKeyword, SyntaxKind.MonthsKeyword));

    private static readonly Parser<WhenSyntax> AllYear =
        from keyword in Token(SyntaxKind.AllYearKeyword)
        from year in OptionalNumber
        select new AllYearSyntax(keyword, year);

    private static readonly Parser<WhenSyntax> Within =
        from keyword in Token(SyntaxKind.WithinKeyword)
        from number in Number
        from unit in Unit
        select new WithinSyntax(keyword, number, unit);

    private static readonly Parser<PointSyntax> QuarterPoint =
        from quarter in OneOf(Quarters, Phrases.Time)
        from year in OptionalNumber
        select new QuarterPointSyntax(quarter, year);

    private static readonly Parser<PointSyntax> MonthPoint =
        from day in OptionalNumber
        from month in Month
        from year in OptionalNumber
        select new MonthPointSyntax(day, month, year);

    private static readonly Alternative<PointSyntax> Point = Switch(
        When(Quarters, QuarterPoint),
        When(Months.And(SyntaxKind.NumberToken), MonthPoint));

    private static readonly Parser<PointSyntax> PointOrMissing = Point.Or(QuarterPoint);

    private static readonly Parser<SyntaxToken?> OptionalTo = input =>
    {
        TokenInput at = (TokenInput)input;
        at.Stream.Expected?.Add(at.Position, SyntaxKind.ToKeyword);
        if (at.Kind is SyntaxKind.MinusToken or SyntaxKind.DotDotToken)
        {
            TokenFlaws.ReadAs(at, SyntaxKind.ToKeyword);
        }

        return at.Kind is SyntaxKind.ToKeyword or SyntaxKind.AssignToKeyword ? Taken(at, SyntaxKind.ToKeyword) : Result.Success<SyntaxToken?>(null, input);
    };

    private static readonly Parser<PointSyntax?> NoPoint = input => Result.Success<PointSyntax?>(null, input);

    private static readonly Parser<WhenSyntax> Period =
        from first in PointOrMissing
        from to in OptionalTo
        from last in to is null ? NoPoint : PointOrMissing
        select new PeriodSyntax(first, to, last);

    /// <summary>When = "all" "year" [ Number ] | Point [ "to" Point ] | "within" Number ( "days" | "months" )</summary>
    public static readonly Parser<WhenSyntax> Time = Switch(
        When(SyntaxKind.AllYearKeyword, AllYear),
        When(SyntaxKind.WithinKeyword, Within),
        When(Point.First, Period)).Or(Period);
}
