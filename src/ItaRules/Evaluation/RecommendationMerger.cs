using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;
using ItaRules.Text;

namespace ItaRules.Evaluation;

/// <summary>
/// Makes one recommendation of all that rules say of one measure. Rules are merged first; what the measure's declaration says fills only what no rule said.
/// </summary>
internal sealed class RecommendationMerger(BoundRuleSet rules)
{
    private readonly Dictionary<MeasureSymbol, List<Said>> byMeasure = [];

    public void Add(BoundRecommend action, Reason reason)
    {
        if (!byMeasure.TryGetValue(action.Measure, out var said))
            byMeasure[action.Measure] = said = [];
        said.Add(new Said(action, reason));
    }

    /// <summary>The recommendations in their order: issue, then catalogue order of the deciding scores, then the measure's name.</summary>
    public ImmutableArray<Recommendation> Merge() =>
    [
        .. byMeasure.Select(entry => Merge(rules.Measures[entry.Key], entry.Value))
            .OrderBy(recommendation => recommendation.Issues is [var first, ..] ? first : int.MaxValue)
            .ThenBy(recommendation => recommendation.Scores, Comparer<ImmutableArray<ScoreDefinition>>.Create(CompareScores))
            .ThenBy(recommendation => recommendation.Measure.Measure.Name, Comparer<string>.Create(CompareNames)),
    ];

    private static Recommendation Merge(BoundMeasure measure, List<Said> said)
    {
        ImmutableArray<OwnerSymbol> owners = [.. said.SelectMany(one => one.Action.Owners).Distinct()];
        var soonest = said.Where(one => one.Action.Due is not null).OrderBy(one => one.Action.Due!.Value.To).ThenBy(one => one.Action.Due!.Value.From).FirstOrDefault();
        return new Recommendation
        {
            Measure = measure,
            Owners = owners.IsEmpty ? measure.Owners : owners,
            Due = soonest?.Action.Due ?? measure.Due,
            Priority = said.Max(one => one.Action.Priority) ?? Priority.Normal,
            Issues = [.. said.SelectMany(one => IssuesOf(one.Reason)).Distinct().Order()],
            Scores = [.. said.SelectMany(one => one.Reason.Scores).Distinct().OrderBy(score => score.Ordinal)],
            Reasons = [.. said.Select(one => one.Reason)],
        };
    }

    private static IEnumerable<int> IssuesOf(Reason reason) => reason.Rule.Rule.Issue is { } issue
        ? [issue]
        : reason.Scores.OfType<Item>().SelectMany(item => item.Issues).Select(own => own.Number);

    private static int CompareNames(string left, string right) => string.CompareOrdinal(NameText.Normalize(left), NameText.Normalize(right));

    // Score by score; what rests on no score stands last.
    private static int CompareScores(ImmutableArray<ScoreDefinition> left, ImmutableArray<ScoreDefinition> right)
    {
        if (left.IsEmpty || right.IsEmpty)
            return left.IsEmpty.CompareTo(right.IsEmpty);
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            if (left[i].Ordinal != right[i].Ordinal)
                return left[i].Ordinal.CompareTo(right[i].Ordinal);
        }

        return left.Length.CompareTo(right.Length);
    }

    private sealed record Said(BoundRecommend Action, Reason Reason);
}
