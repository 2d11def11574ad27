using System.Collections.Immutable;
using ItaRules.Analysis.Logic;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Evaluation;
using ItaRules.Text;

namespace ItaRules.Analysis;

/// <summary>A branch that acts only where a branch of another rule gives the same answer, also when scores are missing.</summary>
internal sealed class SwallowedCheck : ILogicCheck
{
    private static readonly LocalizedText otherRule = new("กฎที่ให้คำตอบเดียวกัน", "the rule with the same answer");

    public IEnumerable<Diagnostic> Find(AnalysisRun run)
    {
        var answers = run.Branches.Where(branch => !run.Faulty.Contains(branch.Rule)).Select(Answer.Of).OfType<Answer>().ToList();

        // Under each answer, by each score that is read; what reads none stands under no score.
        var index = new Dictionary<(string, ScoreDefinition?), List<Answer>>(answers.Count);
        foreach (var answer in answers)
        {
            foreach (var key in answer.Keys)
            {
                foreach (var score in answer.Branch.Reads.DefaultIfEmpty<ScoreDefinition?>(null))
                {
                    if (!index.TryGetValue((key, score), out var under))
                        index.Add((key, score), under = []);
                    under.Add(answer);
                }
            }
        }

        foreach (var group in answers.GroupBy(answer => (answer.Branch.Rule, answer.Branch.Place)))
        {
            // In a loop it counts when it is so for every score for which the branch can act.
            if (group.Count() != group.Key.Rule.Decisions.Length || First(group, index, run) is not { } first)
                continue;
            run.Faulty.Add(group.Key.Rule);
            var place = first.Swallowed.Branch.Condition?.Syntax ?? first.Swallowed.Branch.Syntax;
            var descriptor = first.IsSame ? LogicDiagnostics.SameRule : LogicDiagnostics.Swallowed;
            if (run.Report(descriptor, place, [first.By.Rule.Rule.Name, first.Example], [new RelatedLocation(first.By.Branch.Syntax.Location, otherRule)]) is { } diagnostic)
                yield return diagnostic;
        }
    }

    private static Finding? First(IEnumerable<Answer> answers, Dictionary<(string, ScoreDefinition?), List<Answer>> index, AnalysisRun run)
    {
        Finding? first = null;
        foreach (var answer in answers)
        {
            if (Swallowing(answer, index, run) is { } finding)
                first ??= finding;
            else if (answer.Branch.Decision.LoopScore is null || run.CanAct(answer.Branch))
                return null;
        }

        return first;
    }

    private static Finding? Swallowing(Answer answer, Dictionary<(string, ScoreDefinition?), List<Answer>> index, AnalysisRun run)
    {
        var key = answer.Keys[0];
        var others = answer.Branch.Reads.Append<ScoreDefinition?>(null).SelectMany(score => index.GetValueOrDefault((key, score), [])).Distinct();
        foreach (var other in others.Where(other => other.Branch.Rule != answer.Branch.Rule && !run.Faulty.Contains(other.Branch.Rule) && answer.IsPartOf(other)))
        {
            if (!run.MayCompare(answer.Branch.Branch.Syntax))
                return null;
            if (Compare(answer, other, run) is { } finding)
                return finding;
        }

        return null;
    }

    private static Finding? Compare(Answer answer, Answer other, AnalysisRun run)
    {
        var (mine, theirs) = (answer.Branch, other.Branch);
        if (WhereBothAct(mine, theirs, run) is not { } example)
            return null;

        // Of two that are the same the later one is needless.
        var isSame = other.IsPartOf(answer) && WhereBothAct(theirs, mine, run) is not null;
        if (isSame && mine.Rule.Rule.Ordinal < theirs.Rule.Rule.Ordinal && theirs.Rule.Decisions.Length == 1)
            return null;
        return new Finding(mine, theirs, isSame, example);
    }

    // An example, when one branch acts wherever the other does.
    private static ScoreExample? WhereBothAct(AnalyzedBranch inner, AnalyzedBranch outer, AnalysisRun run) => run.Remember(inner.Branch.Syntax, "within", [inner.Acting, outer.Acting], () =>
    {
        var place = inner.Branch.Syntax;
        return LogicBuilder.Build([inner.Acting, outer.Acting], run.Edition) is { IsExact: true } logic && run.Implies(place, logic, logic.Nodes[0], logic.Nodes[1])
            && run.Example(place, logic, new Constraint(logic.Nodes[0], Outcomes.True)) is { } example
            && ConditionTrace.Of(inner.Acting, example.Scores).Truth == Truth.True && ConditionTrace.Of(outer.Acting, example.Scores).Truth == Truth.True
            ? example
            : null;
    });

    private sealed record Finding(AnalyzedBranch Swallowed, AnalyzedBranch By, bool IsSame, ScoreExample Example);

    private sealed class Answer(AnalyzedBranch branch, ImmutableArray<string> keys)
    {
        public AnalyzedBranch Branch { get; } = branch;

        public ImmutableArray<string> Keys { get; } = keys;


        public static Answer? Of(AnalyzedBranch branch)
        {
            var keys = branch.Branch.Actions.Select(AnswerKey.Of).Distinct().ToList();
            return keys.Count == 0 || keys.Contains(null) ? null : new Answer(branch, [.. keys.OfType<string>()]);
        }

        /// <summary>Whether the other answers all that this does, for the same issue and indicator.</summary>
        public bool IsPartOf(Answer other) =>
            Branch.Rule.Rule.Issue == other.Branch.Rule.Rule.Issue && Branch.Rule.Rule.Indicator == other.Branch.Rule.Rule.Indicator && Keys.All(key => other.Keys.Contains(key));
    }
}
