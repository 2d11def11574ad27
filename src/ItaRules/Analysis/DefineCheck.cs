using ItaRules.Analysis.Logic;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Evaluation;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;
using ItaRules.Text;

namespace ItaRules.Analysis;

/// <summary>Two named conditions that are never decided differently. Only those that read a common score are compared.</summary>
internal sealed class DefineCheck : ILogicCheck
{
    private static readonly LocalizedText otherDefine = new("นิยามที่ให้ผลเหมือนกัน", "the define that is decided alike");

    public IEnumerable<Diagnostic> Find(AnalysisRun run)
    {
        var earlier = new Dictionary<ScoreDefinition, List<(DefineSymbol Define, BoundCondition Body)>>();
        foreach (var (define, body) in Written(run))
        {
            var reads = ScoreReads.Of(body).Distinct().ToList();
            foreach (var (other, otherBody) in reads.SelectMany(score => earlier.GetValueOrDefault(score, [])).Distinct())
            {
                if (!run.MayCompare(body.Syntax))
                    break;
                if (run.Remember(body.Syntax, "define", [otherBody, body], () => WhereBothHold(otherBody, body, run)) is not { } example)
                    continue;
                if (run.Report(LogicDiagnostics.SameDefine, define.Declaration!.Value, [other.Name, example], [new RelatedLocation(other.Declaration!.Value.Location, otherDefine)]) is { } diagnostic)
                    yield return diagnostic;
                break;
            }

            foreach (var score in reads)
            {
                if (!earlier.TryGetValue(score, out var known))
                    earlier[score] = known = [];
                known.Add((define, body));
            }
        }
    }

    // A define that only gives another one a second name has a reason to: only conditions that are written out twice are compared.
    private static IEnumerable<(DefineSymbol Define, BoundCondition Body)> Written(AnalysisRun run) => run.DecidedBranches
        .SelectMany(branch => branch.Conditions).SelectMany(condition => condition.WithNamed()).OfType<BoundDefineUse>()
        .Where(use => !use.Define.IsBand && use.Body is not BoundDefineUse && use.Define.Declaration is not null).DistinctBy(use => use.Define)
        .OrderBy(use => use.Define.Declaration!.Value.Location.Path, StringComparer.Ordinal).ThenBy(use => use.Define.Declaration!.Value.Location.Line)
        .Select(use => (use.Define, use.Body));

    private static ScoreExample? WhereBothHold(BoundCondition earlier, BoundCondition later, AnalysisRun run)
    {
        if (LogicBuilder.Build([earlier, later], run.Edition) is not { IsExact: true } logic || !run.AreAlike(later.Syntax, logic, logic.Nodes[0], logic.Nodes[1]))
            return null;
        return run.Example(later.Syntax, logic, new Constraint(logic.Nodes[0], Outcomes.True)) is { } example
            && ConditionTrace.Of(earlier, example.Scores).Truth == Truth.True && ConditionTrace.Of(later, example.Scores).Truth == Truth.True
            ? example
            : null;
    }
}
