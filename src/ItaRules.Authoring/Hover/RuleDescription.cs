using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Semantics.Symbols;
using ItaRules.Text;

namespace ItaRules.Authoring.Hover;

/// <summary>Describes a rule: whether it applies to the chosen agency, and why or why not.</summary>
internal sealed class RuleDescription : IDescription
{
    // Of a loop over many scores only the first that act or are open are told of one by one.
    private const int MostDecisions = 8;

    /// <inheritdoc/>
    public SubjectKind Kind => SubjectKind.Rule;

    /// <inheritdoc/>
    public string? Describe(AuthoringContext context, string name) =>
        context.Compilation.Symbols.FindRule(name) is { } rule ? Describe(context, rule) : null;

    private static string Describe(AuthoringContext context, RuleSymbol rule)
    {
        var language = context.Language;
        var text = new MarkdownText().Head(rule.Name, rule.Title);
        if (rule.Issue is { } number && context.Edition?.FindIssue(number) is { } issue)
            text.Item(IssueDescription.Name(issue, language), issue.Title.In(language));
        if (RuleOutcome.Find(context, rule.Name) is not { Scores: var scores } outcome)
            return text.ToString();
        text.Paragraph(SheetName.Of(scores.Sheet, language));
        if (outcome.Bound is not { } bound)
            return text.Item(outcome.WhyNotDecided(language)).ToString();
        var decisions = RuleExplainer.Explain(bound, scores, language).Decisions;
        if (decisions is [{ LoopScore: null } only])
            return text.Item(only.Summary).ToString();
        var told = decisions.Where(decision => decision.Outcome != Truth.False).Take(MostDecisions).ToList();
        foreach (var decision in told)
            text.Item(decision.LoopScore is { } score ? ScoreText.Code(score, language) : rule.Name, decision.Summary);
        var acting = decisions.Count(decision => decision.Outcome == Truth.True);
        return text.Item(new LocalizedText($"มีผล {acting} จาก {decisions.Length} ข้อ", $"applies to {acting} of {decisions.Length} scores").In(language)).ToString();
    }
}
