using System.Collections.Immutable;
using ItaRules.Diagnostics;
using Sprache;
using static ItaRules.Syntax.Parsing.Combinators;
using static ItaRules.Syntax.Parsing.Terminals;

namespace ItaRules.Syntax.Parsing;

/// <summary>Rules and what they do.</summary>
internal static class RuleGrammar
{
    private static readonly Parser<SyntaxToken> IssueOrIndicator = OneOf(
        KindSet.Of(SyntaxKind.IssueKeyword, SyntaxKind.IndicatorKeyword), KindNames.Of(SyntaxKind.IssueKeyword, SyntaxKind.IndicatorKeyword));

    private static readonly KindSet IfStarts = KindSet.Of(SyntaxKind.IfKeyword);

    // Whether it can stand here is the question of the action before.
    private static readonly Parser<SyntaxToken?> And = input =>
        ((TokenInput)input).Kind == SyntaxKind.AndKeyword ? Taken((TokenInput)input, SyntaxKind.AndKeyword) : Result.Success<SyntaxToken?>(null, input);

    private static readonly Parser<SyntaxToken> RecommendKeyword = input =>
    {
        TokenInput at = (TokenInput)input;
        if (!Sees(at, Kinds.ActionStarts) && !Kinds.Labels.Contains(at.Kind) && at.Kind != SyntaxKind.MeasureKeyword && FindOnLine(at, SyntaxKind.RecommendKeyword) is null)
        {
            at.Stream.Report(at.Position, SyntaxDiagnostics.MissingPart, at.Stream.SpanOfMissing(at.Position), Phrases.Action);
        }

        return Token(SyntaxKind.RecommendKeyword)(at);
    };

    private static readonly Parser<ActionSyntax> Recommend =
        from and in And
        from recommend in RecommendKeyword
        from before in OptionalToken(SyntaxKind.MeasureKeyword)
        from label in TextGrammar.Label
        from after in OptionalToken(SyntaxKind.MeasureKeyword)
        from clauses in ClauseGrammar.OfRecommendation
        select new RecommendActionSyntax(and, recommend, before, label, after, clauses);

    private static readonly Parser<ActionSyntax> RecommendFor =
        from and in And
        from recommend in Token(SyntaxKind.RecommendKeyword)
        from measuresFor in Token(SyntaxKind.MeasuresForKeyword)
        from scores in ScoreGrammar.Scores
        from clauses in ClauseGrammar.OfRecommendation
        select new RecommendForActionSyntax(and, recommend, measuresFor, scores, clauses);

    private static readonly Parser<ScoreListSyntax?> OptionalScores = Optional(ScoreGrammar.OptionalScores);

    private static readonly Parser<ActionSyntax> Maintain =
        from and in And
        from maintain in Token(SyntaxKind.MaintainKeyword)
        from scores in OptionalScores
        from because in ClauseGrammar.OptionalBecause
        select new MaintainActionSyntax(and, maintain, scores, because);

    private static readonly Parser<ActionSyntax> Note =
        from and in And
        from note in Token(SyntaxKind.NoteKeyword)
        from text in TextGrammar.Text
        select new NoteActionSyntax(and, note, text);

    private static readonly Parser<SyntaxToken> ExpectKeyword = OneOf(Kinds.ExpectationStarts, new KindNames(Kinds.ExpectationStarts.Kinds));

    private static readonly Parser<ActionSyntax> Expect =
        from and in And
        from expect in ExpectKeyword
        from measure in OptionalToken(SyntaxKind.MeasureKeyword)
        from measures in TextGrammar.Labels
        from because in ClauseGrammar.OptionalBecause
        select new ExpectActionSyntax(and, expect, measure, measures, because);

    private static readonly Parser<ActionSyntax> ExpectFor =
        from and in And
        from expect in ExpectKeyword
        from measuresFor in Token(SyntaxKind.MeasuresForKeyword)
        from scores in ScoreGrammar.Scores
        from because in ClauseGrammar.OptionalBecause
        select new ExpectForActionSyntax(and, expect, measuresFor, scores, because);

    private static readonly Parser<ActionSyntax> Action = input =>
    {
        TokenInput at = (TokenInput)input;
        TokenInput start = at.Kind == SyntaxKind.AndKeyword ? at.Next : at;
        at.Stream.Expected?.Add(start.Position, Kinds.ActionStarts);
        return start.Kind switch
        {
            SyntaxKind.MaintainKeyword => Maintain(at),
            SyntaxKind.NoteKeyword => Note(at),
            SyntaxKind.ExpectKeyword or SyntaxKind.ExpectNoKeyword => MeansMeasuresFor(start.Next) ? ExpectFor(at) : Expect(at),
            SyntaxKind.RecommendKeyword when MeansMeasuresFor(start.Next) => RecommendFor(at),
            _ => Recommend(at),
        };
    };

    private static readonly KindSet FurtherActions = Kinds.ActionStarts.And(SyntaxKind.AndKeyword);

    /// <summary>Actions = Action { [ "and" ] Action }</summary>
    public static readonly Parser<ImmutableArray<ActionSyntax>> Actions = input =>
    {
        IResult<ActionSyntax> action = Action(input);
        if (!Sees(action.Remainder, FurtherActions))
        {
            return Result.Success<ImmutableArray<ActionSyntax>>([action.Value], action.Remainder);
        }

        ImmutableArray<ActionSyntax>.Builder actions = ImmutableArray.CreateBuilder<ActionSyntax>();
        actions.Add(action.Value);
        while (Sees(action.Remainder, FurtherActions))
        {
            action = Action(action.Remainder);
            actions.Add(action.Value);
        }

        return Result.Success(actions.DrainToImmutable(), action.Remainder);
    };

    private static readonly Parser<ElseClauseSyntax> ElseActions =
        from keyword in Token(SyntaxKind.ElseKeyword)
        from actions in Actions
        select new ElseClauseSyntax(keyword, actions, null);

    private static readonly Parser<ElseClauseSyntax> ElseIf =
        from keyword in Token(SyntaxKind.ElseKeyword)
        from inner in NextIf
        select new ElseClauseSyntax(keyword, [], inner);

    private static readonly Parser<ElseClauseSyntax> DeepElseIf = Nested(ElseIf, PassTooDeep);

    private static readonly Parser<ElseClauseSyntax?> OptionalElse = Optional(
        When(SyntaxKind.ElseKeyword, new Parser<ElseClauseSyntax>(input => Sees(((TokenInput)input).Next, IfStarts) ? DeepElseIf(input) : ElseActions(input))));

    /// <summary>IfPart = "if" Condition "then" Actions [ "else" ( Actions | IfPart ) ]</summary>
    public static readonly Parser<IfClauseSyntax> If =
        from keyword in Token(SyntaxKind.IfKeyword)
        from condition in ExpressionGrammar.Expression
        from then in Token(SyntaxKind.ThenKeyword)
        from actions in Actions
        from otherwise in OptionalElse
        select new IfClauseSyntax(keyword, condition, then, actions, otherwise);

    private static readonly Parser<ForIssueSyntax> ForIssue =
        from keyword in Token(SyntaxKind.ForKeyword)
        from subject in IssueOrIndicator
        from number in Number
        select new ForIssueSyntax(keyword, subject, number);

    private static readonly Parser<ForIssueSyntax?> OptionalForIssue = Optional(When(SyntaxKind.ForKeyword, ForIssue));

    private static readonly Parser<RuleHeaderSyntax> Header =
        from keyword in Token(SyntaxKind.RuleKeyword)
        from label in TextGrammar.Label
        from title in TextGrammar.OptionalText
        from forIssue in OptionalForIssue
        select new RuleHeaderSyntax(keyword, label, title, forIssue);

    private static readonly Parser<ForEachClauseSyntax> ForEach =
        from keyword in Token(SyntaxKind.ForEachKeyword)
        from name in Name
        from inKeyword in Token(SyntaxKind.InKeyword)
        from scores in ScoreGrammar.Scores
        select new ForEachClauseSyntax(keyword, name, inKeyword, scores);

    private static readonly Parser<ForEachClauseSyntax?> OptionalForEach = Optional(When(SyntaxKind.ForEachKeyword, ForEach));

    private static readonly Parser<RuleHeaderSyntax?> OptionalHeader = Optional(When(SyntaxKind.RuleKeyword, Header));

    private static Parser<IfClauseSyntax> NextIf => If;

    private static Parser<DeclarationSyntax> IfRuleAfter(RuleHeaderSyntax? header) =>
        from forEach in OptionalForEach
        from ifClause in If
        select new RuleDeclarationSyntax(header, null, [], forEach, ifClause);

    private static Parser<DeclarationSyntax> AlwaysRuleAfter(RuleHeaderSyntax? header) =>
        from always in Token(SyntaxKind.AlwaysKeyword)
        from actions in Actions
        select new RuleDeclarationSyntax(header, always, actions, null, null);

    /// <summary>Rule = [ "rule" … ] ( "always" Actions | [ "for" "each" Name "in" Scores ] IfPart )</summary>
    public static readonly Parser<DeclarationSyntax> Rule = input =>
    {
        IResult<RuleHeaderSyntax?> header = OptionalHeader(input);
        TokenInput at = (TokenInput)header.Remainder;
        at.Stream.Expected?.Add(at.Position, SyntaxKind.AlwaysKeyword);
        if (at.Kind == SyntaxKind.AlwaysKeyword)
        {
            return AlwaysRuleAfter(header.Value)(at);
        }

        if (Kinds.ActionStarts.Contains(at.Kind))
        {
            ReportActionWithoutRule(at);
            return AlwaysRuleAfter(header.Value)(at);
        }

        return IfRuleAfter(header.Value)(at);
    };

    private static void ReportActionWithoutRule(TokenInput at) => at.Stream.Report(
        at.Position,
        SyntaxDiagnostics.ActionWithoutRule,
        at.Stream.SpanAt(at.Position),
        at.Stream.TextAt(at.Position),
        KindNames.Of(SyntaxKind.AlwaysKeyword),
        KindNames.Of(SyntaxKind.IfKeyword),
        KindNames.Of(SyntaxKind.ThenKeyword));

    private static bool MeansMeasuresFor(TokenInput at)
    {
        at.Stream.Expected?.Add(at.Position, SyntaxKind.MeasuresForKeyword);
        return at.Kind == SyntaxKind.MeasuresForKeyword;
    }

    private static IResult<ElseClauseSyntax> PassTooDeep(IInput input)
    {
        TokenInput at = (TokenInput)input;
        TokenStream stream = at.Stream;
        stream.Report(at.Position, SyntaxDiagnostics.TooDeep, stream.SpanAt(at.Position), Nesting.Limit, KindNames.Of(SyntaxKind.DefineKeyword));
        SyntaxToken keyword = stream.Take(at.Position, SyntaxKind.ElseKeyword, hasError: true);
        while (!at.AtEnd)
        {
            at = at.Next;
        }

        stream.Silence(at.Position);
        return Result.Success(new ElseClauseSyntax(keyword, [], null), at);
    }
}
