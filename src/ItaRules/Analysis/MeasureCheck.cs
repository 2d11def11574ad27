using ItaRules.Diagnostics;
using ItaRules.Semantics.Bound;
using ItaRules.Syntax;

namespace ItaRules.Analysis;

/// <summary>
/// Declared measures that no rule can recommend, though rules recommend by score: none does so for a score that the measure answers, or only where it cannot act.
/// A measure that nothing could name at all is told where names are looked at.
/// </summary>
internal sealed class MeasureCheck : ILogicCheck
{
    public IEnumerable<Diagnostic> Find(AnalysisRun run)
    {
        // Rules of another year may recommend what those of this year do not.
        if (!run.Rules.Elsewhere.IsEmpty)
            yield break;
        var recommending = run.Branches.SelectMany(branch => branch.Branch.Actions.OfType<BoundRecommend>().Select(action => (action.Measure, branch))).ToLookup(pair => pair.Measure, pair => pair.branch);
        var recommendsByScore = run.Branches.Any(branch => branch.Branch.Actions.Any(action => action.Syntax.Element is RecommendForActionSyntax));
        foreach (var measure in run.Rules.Measures.Values.Where(measure => measure.Measure.Declaration is not null).OrderBy(measure => measure.Measure.Declaration!.Value, SyntaxOrder.Instance))
        {
            var branches = recommending[measure.Measure].ToList();

            // That a rule never acts has been said of it.
            if (branches.Count == 0 ? !recommendsByScore || measure.Answers.IsEmpty : branches.Exists(branch => run.Faulty.Contains(branch.Rule) || run.CanAct(branch)))
                continue;
            if (measure.Measure.Declaration is { Element: MeasureDeclarationSyntax syntax } declaration
                && run.Report(LogicDiagnostics.MeasureNeverRecommended, declaration with { Element = syntax.Label }, [measure.Measure.Name]) is { } diagnostic)
                yield return diagnostic;
        }
    }
}
