using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Explanation;

/// <summary>The facts that decided conditions, in one phrase each; scores that meet the same limit share one.</summary>
internal static class FactText
{
    // Up to this many scores of one limit are named with their values; of more their range is said.
    private const int MostNamed = 4;

    public static string Of(IEnumerable<ConditionTrace> conditions, Language language)
    {
        var tests = conditions.SelectMany(DecidingTests.Of).ToList();

        // “At least 0 of” holds by itself.
        if (tests.Count == 0)
            return new LocalizedText("ไม่ว่าคะแนนจะเป็นเท่าใด", "whatever the scores are").In(language);

        if (tests.Count == 1)
            return TestText.Fact(tests[0], language);

        var limits = tests.Select(ScoreLimit.Of).OfType<ScoreLimit>().ToList();
        var facts = tests
            .Where(test => ScoreLimit.Of(test) is not { } limit || !limits.Exists(other => other.IsStronger(limit)))
            .DistinctBy(test => TestText.Fact(test, language))
            .GroupBy(test => ScoreLimit.Of(test) is { } limit ? (object)(limit.Comparison, limit.Limit) : test)
            .Select(group => OfGroup([.. group], language));

        // An English fact has a comma of its own.
        return language == Language.English ? string.Join("; ", facts) : Phrases.And(facts, language);
    }

    private static string OfGroup(List<ConditionTrace> tests, Language language)
    {
        if (tests.Count == 1)
            return TestText.Fact(tests[0], language);
        var words = new ComparisonText(tests[0], language).Bound(tests[0].Truth == Truth.True);
        var scores = tests.Select(test => (ScoreLimit.Of(test)!.Score, Value: test.Scores.Sheet.Value(ScoreLimit.Of(test)!.Score))).OrderBy(one => one.Score.Ordinal).ToList();
        if (scores.Count <= MostNamed)
        {
            var named = scores.Select(one => $"{ScoreText.Code(one.Score, language)} ({NumberText.Of(one.Value)})");
            return $"{Phrases.And(named, language)} {words}";
        }

        var (lowest, highest) = (NumberText.Of(scores.Min(one => one.Value)), NumberText.Of(scores.Max(one => one.Value)));
        var list = ScoreText.List(scores.Select(one => one.Score), language);
        return lowest == highest
            ? new LocalizedText(Phrases.Thai(list, "ได้", lowest, words), $"{list} are {lowest}, {words}").In(language)
            : new LocalizedText(Phrases.Thai(list, "ได้", lowest, "ถึง", highest, words), $"{list} are {lowest} to {highest}, {words}").In(language);
    }

    /// <summary>That a score meets a limit which is the same on every sheet.</summary>
    private sealed record ScoreLimit(ScoreDefinition Score, ComparisonOperator Comparison, double Limit)
    {
        public static ScoreLimit? Of(ConditionTrace test)
        {
            if (test.Condition is not BoundComparison comparison)
                return null;
            var (left, right) = (test.Numbers[0], test.Numbers[1]);
            var known = test.Truth == Truth.True ? comparison.Operator : comparison.Operator.Opposite();
            return (left.Sum, right.Sum) switch
            {
                (BoundScore score, _) when right.IsConstant => new ScoreLimit(score.Score, known, right.Value),
                (_, BoundScore score) when left.IsConstant => new ScoreLimit(score.Score, known.Mirrored(), left.Value),
                _ => null,
            };
        }

        /// <summary>Whether this says all that the other says of the same score, and more.</summary>
        public bool IsStronger(ScoreLimit other) => Score == other.Score && (Comparison, other.Comparison) switch
        {
            (ComparisonOperator.Less, ComparisonOperator.LessOrEqual) => Limit <= other.Limit,
            (ComparisonOperator.Less or ComparisonOperator.LessOrEqual, ComparisonOperator.Less or ComparisonOperator.LessOrEqual) => Limit < other.Limit,
            (ComparisonOperator.Greater, ComparisonOperator.GreaterOrEqual) => Limit >= other.Limit,
            (ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual, ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual) => Limit > other.Limit,
            _ => false,
        };
    }
}
