using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Interchange.Results;
using ItaRules.LanguageServer.State;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;
using ItaRules.Text;

namespace ItaRules.LanguageServer.Projects;

/// <summary>What rules recommend for the chosen sheet, as our own client shows it beside the editor.</summary>
/// <param name="project">The project.</param>
/// <param name="file">The file whose rules alone count; null for all rules of the project.</param>
internal sealed class Preview(ProjectView project, DocumentView? file)
{
    private readonly Language language = project.Language;

    /// <summary>The preview.</summary>
    public Lsp.PreviewResult Make()
    {
        var errors = project.Snapshot.RuleDiagnostics.Count(one => one.Severity == Severity.Error && (file is null || one.Location.Path == file.Tree.Path));
        if (project.Snapshot.Scores.View.Chosen is not { } sheet || Evaluate(sheet) is not { } result)
            return new Lsp.PreviewResult(null, errors, [], [], [], []);
        return new Lsp.PreviewResult(
            SheetConverter.Convert(sheet, project),
            errors,
            [.. result.Recommendations.Select(one => Convert(one, result.Scores))],
            [.. result.Maintained.SelectMany(one => Findings(one.Reasons, _ => ProjectTexts.KeepUp(ScoreText.ShortList(one.Scores, language)).In(language)))],
            [.. result.Notes.Select(note => Finding(TextFiller.Fill(note.Text, result.Scores, language), note.Reason.Rule.Rule)), .. result.Unanswered.Select(Convert)],
            [.. result.Undetermined.Select(open => open.Rule.Rule).Distinct().Zip(OpenRule.Of(result), (rule, open) => Finding(MissingText.Of(open.Lacks, result.Scores, language), rule))]);
    }

    private SheetResult? Evaluate(ScoreSheet sheet)
    {
        var rules = project.Snapshot.Compilation.Bind(sheet.Edition);
        if (file is not null)
            rules = rules with { Rules = [.. rules.Rules.Where(rule => IsIn(rule.Rule, file))], Elsewhere = [.. rules.Elsewhere.Where(rule => IsIn(rule, file))] };
        return project.Snapshot.Scores.View.ChosenResultOf(rules);
    }

    private static bool IsIn(RuleSymbol rule, DocumentView file) => rule.Declaration!.Value.Tree == file.Tree;

    private Lsp.PreviewRecommendation Convert(Recommendation one, SheetScores scores) => new(
        one.Measure.Measure.Name,
        one.Measure.Measure.Title,
        [.. one.Owners.Select(owner => owner.Title)],
        one.Due is { } due ? PeriodText.Of(due, language) : null,
        one.Priority switch
        {
            Priority.Urgent => "urgent",
            Priority.High => "high",
            Priority.Low => "low",
            _ => "normal",
        },
        [.. one.Issues.Select(number => ProjectTexts.Issue(number, scores.Sheet.Edition.FindIssue(number)?.Title).In(language))],
        [.. one.Scores.Select(score => Convert(score, scores.Sheet))],
        [.. Findings(one.Reasons.OrderBy(reason => reason.Action.Because is null), reason => ReasonText.Of(reason, scores, language))]);

    private Lsp.PreviewScore Convert(ScoreDefinition score, ScoreSheet sheet) => new(score.RuleCode, score.Title.In(language), SheetConverter.Number(sheet.Value(score)));

    private Lsp.PreviewFinding Convert(Unanswered unanswered) =>
        Finding(ProjectTexts.NoMeasure(ScoreText.Code(unanswered.Score, language)).In(language), unanswered.Reason.Rule.Rule);

    // A loop gives one reason a score; what reads the same is said once a rule.
    private IEnumerable<Lsp.PreviewFinding> Findings(IEnumerable<Reason> reasons, Func<Reason, string> text) =>
        reasons.Select(reason => (Text: text(reason), reason.Rule.Rule)).Distinct().Select(one => Finding(one.Text, one.Rule));

    private Lsp.PreviewFinding Finding(string text, RuleSymbol rule)
    {
        var declaration = rule.Declaration!.Value;
        var first = declaration.Tree.FindToken(declaration.Tree.SpanOf(declaration.Element).Start);
        return new Lsp.PreviewFinding(text, new Lsp.RuleLink(rule.Name, project.ToLocation(declaration.Tree.LocationOf(first))));
    }
}
