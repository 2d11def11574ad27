using ItaRules.Diagnostics;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Analysis;

/// <summary>
/// Declared owners who never get work: every measure that names them is recommended with other owners, or by rules that cannot act. Units above one that works have work,
/// and who passes all work on by <c>assign</c> means to have none. An owner that nothing names is told where names are looked at.
/// </summary>
internal sealed class OwnerCheck : ILogicCheck
{
    public IEnumerable<Diagnostic> Find(AnalysisRun run)
    {
        if (!run.Rules.Elsewhere.IsEmpty)
            yield break;
        var recommended = run.Branches.SelectMany(branch => branch.Branch.Actions.OfType<BoundRecommend>().Select(action => (action, branch))).ToList();
        var named = run.Rules.Measures.Values.SelectMany(measure => measure.Owners).Concat(recommended.SelectMany(pair => pair.action.Owners)).SelectMany(WithThoseAbove).ToHashSet();

        // A measure that no rule recommends is told where names or measures are looked at.
        var recommendedMeasures = recommended.Select(pair => pair.action.Measure).ToHashSet();
        var working = run.Rules.Measures.Values.Where(measure => !recommendedMeasures.Contains(measure.Measure)).SelectMany(measure => measure.Owners).SelectMany(WithThoseAbove).ToHashSet();
        foreach (var (action, branch) in recommended)
        {
            var owners = action.Owners.IsEmpty ? run.Rules.Measures[action.Measure].Owners : action.Owners;

            // That a rule never acts has been said of it.
            if (!owners.All(working.Contains) && (run.Faulty.Contains(branch.Rule) || run.CanAct(branch)))
                working.UnionWith(owners.SelectMany(WithThoseAbove));
        }

        foreach (var owner in named.Except(working).Where(owner => owner.AssignedTo.IsEmpty && owner.Declaration is not null).OrderBy(owner => owner.Declaration!.Value, SyntaxOrder.Instance))
        {
            if (owner.Declaration is { Element: OwnerDeclarationSyntax syntax } declaration
                && run.Report(LogicDiagnostics.OwnerWithoutWork, declaration with { Element = syntax.Label }, [owner.Name]) is { } diagnostic)
                yield return diagnostic;
        }
    }

    private static IEnumerable<OwnerSymbol> WithThoseAbove(OwnerSymbol owner)
    {
        for (var one = owner; one is not null; one = one.Parent)
            yield return one;
    }
}
