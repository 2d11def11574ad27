using ItaRules.Analysis.Logic;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Evaluation;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Analysis;

/// <summary>
/// An <c>or</c> of tests of different scores whose answer is the same for each: a missing score leaves the whole undetermined, where a rule for each test
/// would be decided apart. Recommendations of one measure are merged, so that the rules say the same. Said on request: it is so of many sound rules.
/// </summary>
internal sealed class OpenOrCheck : ILogicCheck
{
    public IEnumerable<Diagnostic> Find(AnalysisRun run)
    {
        foreach (var rule in run.Rules.Rules.Where(rule => !run.Faulty.Contains(rule) && rule.Decisions is [{ LoopScore: null }]))
        {
            // A branch after it would wait for all of the parts.
            if (rule.Decisions[0].Branches is not [{ Condition: BoundOr or } branch] || !branch.Actions.All(action => action is BoundRecommend) || !AreApart(or))
                continue;
            if (Example(or, run) is { } example
                && run.Report(LogicDiagnostics.OrLeavesOpen, or.Syntax, [new WhatIsMissing(or, example), example, new PartsAsRules(or)]) is { } diagnostic)
                yield return diagnostic;
        }
    }

    // Parts that share a score are not decided apart.
    private static bool AreApart(BoundOr or)
    {
        var seen = new HashSet<ScoreDefinition>();
        return or.Operands.All(operand => ScoreReads.Of(operand).Distinct().ToList() is [_, ..] reads && reads.TrueForAll(seen.Add));
    }

    private static ScoreExample? Example(BoundOr or, AnalysisRun run) =>
        LogicBuilder.Build([or, .. or.Operands], run.Edition) is { IsExact: true } logic
            && run.Ask(
                or.Syntax,
                logic,
                [new Constraint(logic.Nodes[0], Outcomes.Undetermined), new Constraint(logic.Nodes[1], Outcomes.Undetermined), .. logic.Nodes.Skip(2).Select(node => new Constraint(node, Outcomes.False))],
                logic.Everything(onlyListed: false, mayLack: true), out var box) == Verdict.Possible
            && ScoreExample.Of(logic, box, run.Edition) is { } example && ConditionTrace.Of(or, example.Scores).Truth == Truth.Undetermined
            ? example
            : null;

    // In the author's own words.
    private sealed class PartsAsRules(BoundOr or) : ILocalizable
    {
        public string In(Language language) => string.Join("; ", or.Operands.Select(operand => $"{new LocalizedText("ถ้า", "if").In(language)} {TextOf(operand.Syntax)} …"));

        private static string TextOf(SyntaxReference syntax) => syntax.Tree.Text.ToString(((SourceLocation)syntax.Location).Span).Trim();
    }
}
