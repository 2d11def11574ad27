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
        var tests = conditions.SelectMany(DecidingTests.Of).DistinctBy(test => TestText.Fact(test, language)).ToList();

        // “At least 0 of” holds by itself.
        if (tests.Count == 0)
            return new LocalizedText("ไม่ว่าคะแนนจะเป็นเท่าใด", "whatever the scores are").In(language);
        var facts = tests.GroupBy(test => Limit(test) is { } limit ? (object)limit : test).Select(group => OfGroup([.. group], language));

        // An English fact has a comma of its own.
        return language == Language.English ? string.Join("; ", facts) : Phrases.And(facts, language);
    }

    private static string OfGroup(List<ConditionTrace> tests, Language language)
    {
        if (tests.Count == 1)
            return TestText.Fact(tests[0], language);
        var (comparison, limit) = Limit(tests[0])!.Value;
        var words = $"{ComparisonText.Words(comparison, language)} {NumberText.Of(limit)}";
        var scores = tests.Select(test => (Score: ScoreIn(test)!, Value: test.Scores.Sheet.Value(ScoreIn(test)!))).OrderBy(one => one.Score.Ordinal).ToList();
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

    // The limit that a plain score meets: the comparison that is so, and the number.
    private static (ComparisonOperator Comparison, double Limit)? Limit(ConditionTrace test)
    {
        if (ScoreIn(test) is null)
            return null;
        var comparison = (BoundComparison)test.Condition;
        var isMirrored = comparison.Left is BoundNumber;
        var asked = isMirrored ? comparison.Operator.Mirrored() : comparison.Operator;
        return (test.Truth == Truth.True ? asked : asked.Opposite(), test.Numbers[isMirrored ? 0 : 1].Value);
    }

    private static ScoreDefinition? ScoreIn(ConditionTrace test) => test.Condition switch
    {
        BoundComparison { Left: BoundScore left, Right: BoundNumber { Level: null } } => left.Score,
        BoundComparison { Left: BoundNumber { Level: null }, Right: BoundScore right } => right.Score,
        _ => null,
    };
}
