using ItaRules.Analysis.Logic;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;
using ItaRules.Text;

namespace ItaRules.Analysis;

/// <summary>Two named conditions that are never decided differently.</summary>
internal sealed class DefineCheck : ILogicCheck
{
    private static readonly LocalizedText otherDefine = new("นิยามที่ให้ผลเหมือนกัน", "the define that is decided alike");

    public IEnumerable<Diagnostic> Find(AnalysisRun run)
    {
        var bodies = new Dictionary<DefineSymbol, BoundCondition>();
        foreach (var use in run.Branches.SelectMany(branch => branch.Conditions).SelectMany(condition => condition.WithParts()).OfType<BoundDefineUse>())
        {
            if (!use.Define.IsBand)
                bodies.TryAdd(use.Define, use.Body);
        }

        // A define that only gives another one a second name has a reason to: only conditions that are written out twice are compared.
        var written = bodies.Where(pair => pair.Value is not BoundDefineUse && pair.Key.Declaration is not null)
            .Select(pair => (Define: pair.Key, Body: pair.Value, Reads: string.Join(' ', ScoreReads.Of(pair.Value).Select(score => score.Ordinal).Distinct().Order())))
            .OrderBy(pair => pair.Define.Declaration!.Value.Location.Path, StringComparer.Ordinal).ThenBy(pair => pair.Define.Declaration!.Value.Location.Line).ToList();
        foreach (var group in written.GroupBy(pair => pair.Reads).Where(group => group.Key.Length > 0))
        {
            var earlier = new List<(DefineSymbol Define, BoundCondition Body)>();
            foreach (var (define, body, _) in group)
            {
                var same = earlier.Find(one => run.MayCompare(body.Syntax)
                    && LogicBuilder.Build([one.Body, body], run.Edition) is { IsExact: true } logic && run.AreAlike(body.Syntax, logic, logic.Nodes[0], logic.Nodes[1]));
                earlier.Add((define, body));
                if (same.Define?.Declaration is { } first
                    && run.Report(LogicDiagnostics.SameDefine, define.Declaration!.Value, [same.Define.Name], [new RelatedLocation(first.Location, otherDefine)]) is { } diagnostic)
                    yield return diagnostic;
            }
        }
    }
}
