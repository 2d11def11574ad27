using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Text;
using Sprache;
using static ItaRules.Syntax.Parsing.Combinators;
using static ItaRules.Syntax.Parsing.Terminals;

namespace ItaRules.Syntax.Parsing;

/// <summary>The clauses of measures and recommendations.</summary>
internal static class ClauseGrammar
{
    private static readonly KindSet ForBoth = KindSet.Of(SyntaxKind.OwnedByKeyword, SyntaxKind.DueKeyword);
    private static readonly KindSet ForRecommendations = ForBoth.And(KindSet.Of(SyntaxKind.PriorityKeyword, SyntaxKind.BecauseKeyword));

    private static readonly KindSet ForMeasures = ForBoth.And(KindSet.Of(
        SyntaxKind.StepKeyword, SyntaxKind.GuidelineKeyword, SyntaxKind.ReportEveryKeyword, SyntaxKind.ReportAtKeyword, SyntaxKind.ForKeyword,
        SyntaxKind.OutputKeyword, SyntaxKind.PublishAsKeyword, SyntaxKind.ReferenceKeyword));

    private static readonly KindSet Levels = KindSet.Of(SyntaxKind.UrgentKeyword, SyntaxKind.HighKeyword, SyntaxKind.NormalKeyword, SyntaxKind.LowKeyword);
    private static readonly KindSet Comma = KindSet.Of(SyntaxKind.CommaToken);

    private static readonly Parser<SyntaxToken> PriorityLevel = OneOf(Levels, new KindNames(Levels.Kinds));
    private static readonly Parser<SeparatedSyntaxList<SyntaxToken>> Numbers = Number.SeparatedBy(Comma);

    // One number follows "every"; several are what "at" is for.
    private static readonly Parser<SyntaxToken> ReportEveryKeyword = input =>
    {
        TokenInput at = (TokenInput)input;
        if (at.Next.Kind == SyntaxKind.NumberToken && at.Next.Next.Kind == SyntaxKind.CommaToken)
        {
            TokenFlaws.ReadAs(at, SyntaxKind.ReportAtKeyword);
        }

        return Taken(at, at.Kind);
    };

    private static readonly Parser<ClauseSyntax> OwnedBy =
        from keyword in Token(SyntaxKind.OwnedByKeyword)
        from owners in TextGrammar.Labels
        select new OwnedByClauseSyntax(keyword, owners);

    private static readonly Parser<ClauseSyntax> Due =
        from keyword in Token(SyntaxKind.DueKeyword)
        from when in WhenGrammar.Time
        select new DueClauseSyntax(keyword, when);

    private static readonly Parser<ClauseSyntax> Priority =
        from keyword in Token(SyntaxKind.PriorityKeyword)
        from level in PriorityLevel
        select new PriorityClauseSyntax(keyword, level);

    private static readonly Parser<BecauseClauseSyntax> Because =
        from keyword in Token(SyntaxKind.BecauseKeyword)
        from text in TextGrammar.Text
        select new BecauseClauseSyntax(keyword, text);

    private static readonly Parser<ClauseSyntax> Step =
        from keyword in Token(SyntaxKind.StepKeyword)
        from text in TextGrammar.Text
        select new StepClauseSyntax(keyword, text);

    private static readonly Parser<ClauseSyntax> Guideline =
        from keyword in Token(SyntaxKind.GuidelineKeyword)
        from text in TextGrammar.Text
        select new GuidelineClauseSyntax(keyword, text);

    private static readonly Parser<ClauseSyntax> ReportEvery =
        from keyword in ReportEveryKeyword
        from numbers in Numbers
        from months in Token(SyntaxKind.MonthsKeyword)
        select new ReportClauseSyntax(keyword, numbers, months);

    private static readonly Parser<ClauseSyntax> ReportAt =
        from keyword in Token(SyntaxKind.ReportAtKeyword)
        from numbers in Numbers
        from months in Token(SyntaxKind.MonthsKeyword)
        select new ReportClauseSyntax(keyword, numbers, months);

    private static readonly Parser<ClauseSyntax> ForScores =
        from keyword in Token(SyntaxKind.ForKeyword)
        from scores in ScoreGrammar.Scores
        select new ForScoresClauseSyntax(keyword, scores);

    private static readonly Parser<ClauseSyntax> Output =
        from keyword in Token(SyntaxKind.OutputKeyword)
        from text in TextGrammar.Text
        select new OutputClauseSyntax(keyword, text);

    private static readonly Parser<ClauseSyntax> Publish =
        from keyword in Token(SyntaxKind.PublishAsKeyword)
        from item in Item
        select new PublishClauseSyntax(keyword, item);

    private static readonly Parser<ClauseSyntax> Reference =
        from keyword in Token(SyntaxKind.ReferenceKeyword)
        from text in TextGrammar.Text
        select new ReferenceClauseSyntax(keyword, text);

    private static readonly Alternative<ClauseSyntax> Clause = Switch<ClauseSyntax>(
        When(SyntaxKind.OwnedByKeyword, OwnedBy),
        When(SyntaxKind.DueKeyword, Due),
        When(SyntaxKind.PriorityKeyword, Priority),
        When<ClauseSyntax>(SyntaxKind.BecauseKeyword, Because),
        When(SyntaxKind.StepKeyword, Step),
        When(SyntaxKind.GuidelineKeyword, Guideline),
        When(SyntaxKind.ReportEveryKeyword, ReportEvery),
        When(SyntaxKind.ReportAtKeyword, ReportAt),
        When(SyntaxKind.ForKeyword, ForScores),
        When(SyntaxKind.OutputKeyword, Output),
        When(SyntaxKind.PublishAsKeyword, Publish),
        When(SyntaxKind.ReferenceKeyword, Reference));

    /// <summary>[ "because" Text ]</summary>
    public static readonly Parser<BecauseClauseSyntax?> OptionalBecause = Optional(When(SyntaxKind.BecauseKeyword, Because));

    /// <summary>{ MeasureClause }</summary>
    public static readonly Parser<ImmutableArray<ClauseSyntax>> OfMeasure = Clauses(ForMeasures, Phrases.Recommendation);

    /// <summary>{ ActionClause }</summary>
    public static readonly Parser<ImmutableArray<ClauseSyntax>> OfRecommendation = Clauses(ForRecommendations, Phrases.Measure);

    /// <summary>Clauses up to the end of the statement. Those that belong to <paramref name="others"/> are read all the same; words that are no clause are passed over.</summary>
    private static Parser<ImmutableArray<ClauseSyntax>> Clauses(KindSet own, LocalizedText others) => input =>
    {
        ImmutableArray<ClauseSyntax>.Builder? clauses = null;
        TokenInput at = (TokenInput)input;
        while (true)
        {
            at.Stream.Expected?.Add(at.Position, own);
            if (Clause.First.Contains(at.Kind))
            {
                if (!own.Contains(at.Kind))
                {
                    at.Stream.Report(at.Position, SyntaxDiagnostics.MisplacedClause, at.Stream.SpanAt(at.Position), at.Stream.TextAt(at.Position), others);
                    at.Stream.ReadAs(at.Position, at.Kind);
                }

                IResult<ClauseSyntax> clause = Clause.Parser(at);
                (clauses ??= ImmutableArray.CreateBuilder<ClauseSyntax>()).Add(clause.Value);
                at = (TokenInput)clause.Remainder;
            }
            else if (at.AtEnd || Kinds.ClauseEnds.Contains(at.Kind))
            {
                return Result.Success(clauses?.DrainToImmutable() ?? [], at);
            }
            else
            {
                at = PassUnexpected(at);
            }
        }
    };

    private static TokenInput PassUnexpected(TokenInput at)
    {
        TokenInput next = at.Next;
        while (!next.AtEnd && !Clause.First.Contains(next.Kind) && !Kinds.ClauseEnds.Contains(next.Kind))
        {
            next = next.Next;
        }

        ReportUnexpected(at, next);
        return next;
    }
}
