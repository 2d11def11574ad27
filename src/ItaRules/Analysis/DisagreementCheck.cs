using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Explanation;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Analysis;

/// <summary>
/// Rules that act together and disagree: one keeps a score that another mends, or one measure gets two periods or priorities of which the result shows one.
/// Only rules that are decided by the same score are compared. A rule about the change since last year comes on top of those about this year's score: that one
/// mends a fall which another still finds high is meant.
/// </summary>
internal sealed class DisagreementCheck : ILogicCheck
{
    private static readonly LocalizedText otherRule = new("กฎอีกข้อหนึ่ง", "the other rule");

    public IEnumerable<Diagnostic> Find(AnalysisRun run)
    {
        var earlier = new Dictionary<ScoreDefinition, List<(AnalyzedBranch Branch, BoundRecommend Action)>>();
        var candidates = run.Branches.Where(branch => !run.Faulty.Contains(branch.Rule)).ToList();
        foreach (var branch in candidates)
        {
            foreach (var recommend in branch.Branch.Actions.OfType<BoundRecommend>())
            {
                var others = branch.Reads.SelectMany(score => earlier.GetValueOrDefault(score, [])).Where(other => Differ(other.Action, recommend) && other.Branch.Rule != branch.Rule).Distinct();
                foreach (var (other, _) in others)
                {
                    if (!run.MayCompare(branch.Branch.Syntax))
                        break;
                    if (ActingTogether.Find(run, branch, other, "terms", pair => pair.Left.Intersect(pair.Right).Any()) is not { } together)
                        continue;
                    if (Report(run, LogicDiagnostics.DifferentTerms, recommend.Syntax, other, [recommend.Measure.Title, other.Rule.Rule.Name, together.Example]) is { } diagnostic)
                        yield return diagnostic;
                    break;
                }
            }

            foreach (var score in branch.Reads)
            {
                if (!earlier.TryGetValue(score, out var known))
                    earlier[score] = known = [];
                known.AddRange(branch.Branch.Actions.OfType<BoundRecommend>().Select(action => (branch, action)));
            }
        }

        foreach (var branch in candidates)
        {
            foreach (var maintain in branch.Branch.Actions.OfType<BoundMaintain>())
            {
                var others = branch.Reads.Concat(maintain.Scores).Concat(branch.Decision.LoopScore is { } loop ? [loop] : []).Distinct().SelectMany(score => earlier.GetValueOrDefault(score, [])).Select(other => other.Branch).Where(other => other.Rule != branch.Rule && !IsAboutChange(other, branch)).Distinct();
                var way = $"kept {string.Join(',', maintain.Scores.Select(score => score.Ordinal))} {branch.Decision.LoopScore?.Ordinal}";
                IEnumerable<ScoreDefinition> Disputed(ActingTogether pair) => KeptBy(maintain, branch, pair).Intersect(pair.Right);
                foreach (var other in others)
                {
                    if (!run.MayCompare(branch.Branch.Syntax))
                        break;
                    if (ActingTogether.Find(run, branch, other, way, pair => Disputed(pair).Any()) is not { } together)
                        continue;
                    var disputed = Disputed(together).ToList();
                    if (Report(run, LogicDiagnostics.Contradiction, maintain.Syntax, other, [new ScoreNames(disputed), other.Rule.Rule.Name, together.Example]) is { } diagnostic)
                        yield return diagnostic;
                    break;
                }
            }
        }
    }

    private static ImmutableArray<ScoreDefinition> KeptBy(BoundMaintain maintain, AnalyzedBranch branch, ActingTogether together) =>
        maintain.Scores is [_, ..] listed ? listed : branch.Decision.LoopScore is { } loop ? [loop] : together.Left;

    private static bool IsAboutChange(AnalyzedBranch mending, AnalyzedBranch keeping) => ReadsLastYear(mending) && !ReadsLastYear(keeping);

    private static bool ReadsLastYear(AnalyzedBranch branch) => branch.Readings.Any(reading => reading.IsPrevious);

    private static bool Differ(BoundRecommend left, BoundRecommend right) =>
        left.Measure == right.Measure && ((left.Due is { } due && right.Due is { } otherDue && due != otherDue) || (left.Priority is { } priority && right.Priority is { } otherPriority && priority != otherPriority));

    private static Diagnostic? Report(AnalysisRun run, DiagnosticDescriptor descriptor, SyntaxReference place, AnalyzedBranch other, ImmutableArray<object> arguments) =>
        run.Report(descriptor, place, arguments, [new RelatedLocation(other.Branch.Syntax.Location, otherRule)]);

    private sealed class ScoreNames(List<ScoreDefinition> scores) : ILocalizable
    {
        public string In(Language language) => ScoreText.List(scores.OrderBy(score => score.Ordinal), language);
    }
}
