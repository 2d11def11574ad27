using ItaRules.Explanation;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Hover;

/// <summary>Says what stands at a place of a rule file.</summary>
public static class HoverService
{
    private static readonly LocalizedText loopMeaning = new("แทนคะแนนแต่ละข้อที่กำลังพิจารณาในกฎนี้", "stands for each of the scores that the rule goes through");

    /// <summary>What can be said; null where nothing stands that has a meaning.</summary>
    /// <param name="context">The file with its scores and its reader's language.</param>
    /// <param name="position">The place.</param>
    public static HoverInfo? Find(AuthoringContext context, int position)
    {
        // The end of a word counts as the word, unless another begins there.
        foreach (var place in (int[])[position, position - 1])
        {
            if (place < 0 || place >= context.Tree.Text.Length)
                continue;
            var token = context.Tree.FindToken(place, insideTexts: true);
            if (context.Tree.SpanOf(token).Touches(position) && Describe(context, token) is { } info)
                return info;
        }

        return null;
    }

    private static HoverInfo? Describe(AuthoringContext context, SyntaxToken token)
    {
        if (Subject(context, token) is not var (subject, element) || SubjectDescriber.Describe(context, subject) is not { } markdown)
            return DescribeOther(context, token) is { } other ? new HoverInfo(context.Tree.SpanOf(token), other) : null;

        // The words that a rule begins with stand for the rule: one without a name has nothing else to point at.
        var rule = RuleBegunBy(token) is { } syntax && context.Model.GetDeclaredSymbol(syntax) is RuleSymbol symbol
            ? SubjectDescriber.Describe(context, new DescribedSubject(SubjectKind.Rule, symbol.Name))
            : null;
        var use = token.Parent is BandPredicateSyntax band && token == band.Name ? DefinitionDescription.DescribeUse(context, band) : LimitDescription.Describe(context, token);
        return new HoverInfo(context.Tree.SpanOf(element), new MarkdownText().Append(rule).Append(markdown).Append(use).ToString());
    }

    // What has no name that could be asked for elsewhere.
    private static string? DescribeOther(AuthoringContext context, SyntaxToken token) =>
        token.Parent is UseDeclarationSyntax use && token == use.Path ? UseDescription.Describe(context, use)
        : context.Model.GetSymbol(token) is LoopNameSymbol loop ? DescribeLoop(context, loop)
        : LimitDescription.Describe(context, token);

    private static (DescribedSubject Subject, SyntaxElement Element)? Subject(AuthoringContext context, SyntaxToken token)
    {
        var model = context.Model;
        switch (token.Parent)
        {
            case IndicatorExpressionSyntax indicator when model.GetScore(indicator) is { } score:
                return (new DescribedSubject(SubjectKind.Score, score.RuleCode), indicator);
            case ForIssueSyntax { Number: var number } served when token != served.ForKeyword && model.GetIssue(number) is { } issue:
                return (Issue(issue.Number), number);
            case ForIssueSyntax { Number: var number } served when token != served.ForKeyword && model.GetScore(number) is { } score:
                return (new DescribedSubject(SubjectKind.Score, score.RuleCode), number);
            case ItemsNarrowingSyntax { Number: { } number } narrowing when token != narrowing.OfKeyword && model.GetIssue(number) is { } issue:
                return (Issue(issue.Number), number);
            case ItemsNarrowingSyntax { Number: { } number } narrowing when token != narrowing.OfKeyword && model.GetScore(number) is { } score:
                return (new DescribedSubject(SubjectKind.Score, score.RuleCode), number);
        }

        if (model.GetLevel(token) is { } level)
            return (new DescribedSubject(SubjectKind.Level, level.Id), token);
        if (SubjectOf(model.GetSymbol(token)) is { } named)
            return (named, token);
        if (token.Kind != SyntaxKind.NameToken && model.GetScore(token) is { } own)
            return (new DescribedSubject(SubjectKind.Score, own.RuleCode), token);
        return SyntaxFacts.IsKeyword(token.Kind) && !token.IsMissing ? (new DescribedSubject(SubjectKind.Keyword, token.Kind.ToString()), token) : null;
    }

    private static DescribedSubject Issue(int number) => new(SubjectKind.Issue, number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static DescribedSubject? SubjectOf(Symbol? symbol) => symbol switch
    {
        OwnerSymbol => new DescribedSubject(SubjectKind.Owner, symbol.Name),
        MeasureSymbol => new DescribedSubject(SubjectKind.Measure, symbol.Name),
        LetSymbol or DefineSymbol => new DescribedSubject(SubjectKind.Definition, symbol.Name),
        RuleSymbol => new DescribedSubject(SubjectKind.Rule, symbol.Name),
        _ => null,
    };

    private static RuleDeclarationSyntax? RuleBegunBy(SyntaxToken token) => token.Parent switch
    {
        RuleHeaderSyntax { Parent: RuleDeclarationSyntax rule } header when token == header.RuleKeyword => rule,
        ForEachClauseSyntax { Parent: RuleDeclarationSyntax rule } loop when token == loop.ForEachKeyword => rule,
        IfClauseSyntax { Parent: RuleDeclarationSyntax rule } clause when token == clause.IfKeyword => rule,
        RuleDeclarationSyntax rule when token == rule.AlwaysKeyword => rule,
        _ => null,
    };

    private static string DescribeLoop(AuthoringContext context, LoopNameSymbol loop)
    {
        var text = new MarkdownText().Head(loop.Name, loopMeaning.In(context.Language));
        return loop.Declaration?.Element is ForEachClauseSyntax clause
            ? text.Item(ScoreText.ShortList(context.Model.GetScores(clause.Scores), context.Language)).ToString()
            : text.ToString();
    }
}
