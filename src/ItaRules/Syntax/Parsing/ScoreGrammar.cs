using ItaRules.Diagnostics;
using Sprache;
using static ItaRules.Syntax.Parsing.Combinators;
using static ItaRules.Syntax.Parsing.Terminals;

namespace ItaRules.Syntax.Parsing;

/// <summary>Scores and lists of them.</summary>
internal static class ScoreGrammar
{
    /// <summary>[ "item" ] Item</summary>
    public static readonly Parser<ExpressionSyntax> ItemScore =
        from keyword in OptionalToken(SyntaxKind.ItemKeyword)
        from item in Item
        select new ItemExpressionSyntax(keyword, item);

    /// <summary>"indicator" Number</summary>
    public static readonly Parser<ExpressionSyntax> IndicatorScore =
        from keyword in Token(SyntaxKind.IndicatorKeyword)
        from number in Number
        select new IndicatorExpressionSyntax(keyword, number);

    /// <summary>Instrument</summary>
    public static readonly Parser<ExpressionSyntax> InstrumentScore =
        from instrument in OneOf(Kinds.Instruments, Phrases.Instrument)
        select new InstrumentExpressionSyntax(instrument);

    /// <summary>Score = [ "item" ] Item | "indicator" Number | Instrument</summary>
    public static readonly Alternative<ExpressionSyntax> Score = Switch(
        When(KindSet.Of(SyntaxKind.ItemToken, SyntaxKind.ItemKeyword), ItemScore),
        When(SyntaxKind.IndicatorKeyword, IndicatorScore),
        When(Kinds.Instruments, InstrumentScore));

    private static readonly Parser<SyntaxToken> AnyInstrument = OneOf(Kinds.Instruments, Phrases.Instrument);
    private static readonly Parser<SyntaxToken> Group = OneOf(Kinds.Instruments.And(KindSet.Of(SyntaxKind.IssueKeyword, SyntaxKind.IndicatorKeyword)), Phrases.Group);
    private static readonly KindSet SpanSeparators = KindSet.Of(SyntaxKind.DotDotToken, SyntaxKind.ToKeyword);

    private static readonly Parser<SyntaxToken> Separator = input => Taken((TokenInput)input, ((TokenInput)input).Kind);

    private static readonly Parser<ScoreRangeSyntax> SpanOrSingle = input =>
    {
        IResult<ExpressionSyntax> first = Score.Parser(input);
        TokenInput at = (TokenInput)first.Remainder;
        if (at.Kind == SyntaxKind.MinusToken)
        {
            ReportHyphen((TokenInput)input, at);
        }

        return Sees(at, SpanSeparators) || at.Kind == SyntaxKind.AssignToKeyword
            ? RestOfSpan(first.Value)(at)
            : Result.Success(new SingleScoreSyntax(first.Value), at);
    };

    private static readonly Parser<SyntaxToken?> NoNumber = input => Result.Success<SyntaxToken?>(null, input);

    private static readonly Parser<ItemsNarrowingSyntax> Narrowing =
        from keyword in Token(SyntaxKind.OfKeyword)
        from subject in Group
        from number in subject.Kind is SyntaxKind.IssueKeyword or SyntaxKind.IndicatorKeyword ? NumberOrNone : NoNumber
        select new ItemsNarrowingSyntax(keyword, subject, number);

    private static readonly Parser<SyntaxToken> ItemsKeyword = input => Taken((TokenInput)input, SyntaxKind.ItemsKeyword);

    private static readonly Parser<ScoreRangeSyntax> Items =
        from keyword in ItemsKeyword
        from narrowings in Many(When(SyntaxKind.OfKeyword, Narrowing))
        select new ItemsSyntax(keyword, narrowings);

    private static readonly Parser<ScoreRangeSyntax> Indicators =
        from keyword in Token(SyntaxKind.IndicatorsKeyword)
        from of in OptionalToken(SyntaxKind.OfKeyword)
        from instrument in of is null ? NoNumber : AnyInstrument
        select new IndicatorsSyntax(keyword, of, instrument);

    private static readonly Parser<ScoreRangeSyntax> Instruments =
        from keyword in Token(SyntaxKind.InstrumentsKeyword)
        select new InstrumentsSyntax(keyword);

    private static readonly Parser<ScoreRangeSyntax> Named =
        from name in Name
        select new NamedScoresSyntax(name);

    /// <summary>A part of a list of scores.</summary>
    public static readonly Alternative<ScoreRangeSyntax> ScoreRange = Switch(
        When(SyntaxKind.ItemKeyword, new Parser<ScoreRangeSyntax>(input => MeansItems((TokenInput)input) ? Items(input) : SpanOrSingle(input))),
        When(Kinds.ScoreStarts, SpanOrSingle),
        When(SyntaxKind.InstrumentsKeyword, Instruments),
        When(SyntaxKind.IndicatorsKeyword, Indicators),
        When(SyntaxKind.ItemsKeyword, Items),
        WhenName(Named));

    private static readonly Parser<ScoreRangeSyntax> MissingScores =
        from name in OneOf(Kinds.NameOnly, Phrases.Scores)
        select new NamedScoresSyntax(name);

    private static readonly Parser<ScoreRangeSyntax> ScoreRangeOrMissing = input =>
    {
        TokenInput at = (TokenInput)input;
        ItemMistakes.Repair(at);
        ItemMistakes.RepairHyphen(at, inList: true);
        return Sees(at, ScoreRange) && (!Kinds.Contextual.Contains(at.Kind) || IsName(at)) ? ScoreRange.Parser(input) : MissingScores(input);
    };

    /// <summary>Scores = ScoreRange { "," ScoreRange }, where an "and" may follow that is not part of the list.</summary>
    public static readonly Parser<ScoreListSyntax> ScoresBeforeAnd =
        from ranges in ScoreRangeOrMissing.SeparatedBy(KindSet.Of(SyntaxKind.CommaToken))
        select new ScoreListSyntax(ranges);

    /// <summary>Scores = ScoreRange { "," ScoreRange }</summary>
    public static readonly Parser<ScoreListSyntax> Scores =
        from ranges in ScoreRangeOrMissing.SeparatedBy(KindSet.Of(SyntaxKind.CommaToken), GoesOnWithScores)
        select new ScoreListSyntax(ranges);

    /// <summary>A list of scores that may be left out; a number there is a mistyped code.</summary>
    public static readonly Alternative<ScoreListSyntax> OptionalScores = new(ScoreRange.First.And(SyntaxKind.NumberToken), ScoreRange.Expected, Scores);

    private static Parser<SyntaxToken?> NumberOrNone => Number;

    /// <summary>Whether the word ข้อ, or <c>item</c>, stands for items and not for one of them.</summary>
    public static bool MeansItems(TokenInput at)
    {
        TokenInput next = at.Next;
        next.Stream.Expected?.Add(next.Position, SyntaxKind.ItemToken);
        return next.Kind is not (SyntaxKind.ItemToken or SyntaxKind.NumberToken) && (next.AtEnd || next.Kind == SyntaxKind.OfKeyword || !next.Stream.IsOnSameLine(next.Position)
            || Kinds.ValueAnchors.Contains(next.Kind));
    }

    private static Parser<ScoreRangeSyntax> RestOfSpan(ExpressionSyntax first) =>
        from separator in Separator
        from last in SpanEnd(first)
        select new ScoreSpanSyntax(first, separator, last);

    private static Parser<ExpressionSyntax> SpanEnd(ExpressionSyntax first) => input =>
    {
        if (first is ItemExpressionSyntax { Item: var code })
        {
            ItemMistakes.RepairRangeEnd((TokenInput)input, code);
        }

        return Score.Or(ItemScore)(input);
    };

    private static void ReportHyphen(TokenInput first, TokenInput hyphen)
    {
        TokenStream stream = hyphen.Stream;
        TokenInput last = hyphen.Next;
        ItemMistakes.Repair(last);
        if (last.Kind is not (SyntaxKind.ItemToken or SyntaxKind.NumberToken))
        {
            return;
        }

        string from = stream.TextAt(hyphen.Position - 1);
        string to = stream.TextAt(last.Position);
        stream.Report(
            hyphen.Position, SyntaxDiagnostics.HyphenForRange, stream.SpanOf(first.Position, last.Position), $"{from}-{to}", $"{TokenValue.Item(from)}..{TokenValue.Item(to)}");
        hyphen.Stream.ReadAs(hyphen.Position, SyntaxKind.DotDotToken);
        stream.Silence(last.Position);
    }

    // "and" never joins scores; where a score follows it, a comma was meant.
    private static bool GoesOnWithScores(TokenInput at)
    {
        if (at.Kind != SyntaxKind.AndKeyword || at.Stream.OpenBetweens > 0 || !Kinds.ScoreStarts.Contains(at.Next.Kind))
        {
            return false;
        }

        at.Stream.Report(at.Position, SyntaxDiagnostics.AndBetweenScores, at.Stream.SpanAt(at.Position), at.Stream.TextAt(at.Position));
        at.Stream.ReadAs(at.Position, SyntaxKind.CommaToken);
        return true;
    }
}
