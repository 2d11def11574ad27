using ItaRules.Evaluation;
using ItaRules.Scores;
using ItaRules.Tests.Semantics;
using Xunit;

namespace ItaRules.Tests.Evaluation;

/// <summary>Promises at random, held against working each out by hand.</summary>
public class ExpectationPropertyTests
{
    private const int SheetCount = 80;
    private static readonly string[] items = ["o14", "o15", "o16"];
    private static readonly string[] measures = ["A", "B", "C"];
    private static readonly double[] values = [0, 50, 100, double.NaN];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Promises_come_out_as_worked_out_by_hand_and_change_nothing(int seed)
    {
        var random = new Random(seed);
        ScoreSheet[] sheets = [.. Enumerable.Range(0, SheetCount).Select(_ => Sample.Sheet([.. items.Select(item => (item, values[random.Next(values.Length)]))]))];
        Line[] rules = [.. Enumerable.Range(0, 4).Select(_ => Line.Random(random, isPromise: false))];
        Line[] promises = [.. Enumerable.Range(0, 4).Select(_ => Line.Random(random, isPromise: true))];
        var text = string.Join('\n', rules.Select(rule => rule.Text));
        var plain = Evaluator.Evaluate(Rules.Bind(text), Sample.Table(sheets));
        var result = Evaluator.Evaluate(Rules.Bind(string.Join('\n', promises.Zip(rules, (promise, rule) => $"{promise.Text}\n{rule.Text}"))), Sample.Table(sheets));

        for (var row = 0; row < SheetCount; row++)
        {
            Assert.Equal(plain[row].Recommendations.Select(Name), result[row].Recommendations.Select(Name));
            Assert.Equal(plain[row].Undetermined.Select(open => open.Rule.Rule.Name), result[row].Undetermined.Select(open => open.Rule.Rule.Name));
            var recommended = rules.Where(rule => rule.Holds(sheets[row]) == true).SelectMany(rule => rule.Measures).ToHashSet();
            Assert.Equal(
                promises.SelectMany((promise, i) => promise.Holds(sheets[row]) == true ? promise.Measures.Where(measure => recommended.Contains(measure) == promise.IsNegative).Select(measure => (i, measure)) : []),
                result.Expectations!.BrokenOn(row).Select(broken => (Array.IndexOf(promises, promises[broken.Reason.Rule.Rule.Ordinal / 2]), broken.Expect.Measures.Single().Name)));
            Assert.Equal(
                Enumerable.Range(0, promises.Length).Where(i => promises[i].Holds(sheets[row]) is null),
                result.Expectations.UndecidedOn(row).Select(open => open.Rule.Rule.Ordinal / 2));
        }

        foreach (var rule in result.Rules.Expectations!.Rules)
        {
            var counts = result.Expectations!.CountsOf(rule);
            var rows = Enumerable.Range(0, SheetCount).ToList();
            Assert.Equal(rows.Count(row => result.Expectations.BrokenOn(row).Any(broken => broken.Reason.Rule == rule)), counts.Broken);
            Assert.Equal(rows.Count(row => promises[rule.Rule.Ordinal / 2].Holds(sheets[row]) is null), counts.Undecided);
            Assert.Equal(rows.Count(row => promises[rule.Rule.Ordinal / 2].Holds(sheets[row]) == true) - counts.Broken, counts.Kept);
        }

        static string Name(Recommendation recommendation) => recommendation.Measure.Measure.Name;
    }

    /// <summary>One line: two tests joined by <c>and</c> or <c>or</c>, and what it recommends or promises.</summary>
    private sealed record Line((string Item, double Below) Left, bool IsAnd, (string Item, double Below) Right, string[] Measures, bool IsPromise, bool IsNegative)
    {
        public string Text =>
            $"if {Left.Item} < {Left.Below} {(IsAnd ? "and" : "or")} {Right.Item} < {Right.Below} then "
            + (IsPromise ? $"expect {(IsNegative ? "no " : "")}{string.Join(", ", Measures)}" : string.Join(" and ", Measures.Select(measure => $"recommend {measure}")));

        public static Line Random(Random random, bool isPromise)
        {
            var chosen = measures.Where(_ => random.Next(2) == 0).ToArray();
            return new Line(Test(), random.Next(2) == 0, Test(), chosen.Length > 0 ? chosen : ["A"], isPromise, isPromise && random.Next(2) == 0);

            (string, double) Test() => (items[random.Next(items.Length)], random.Next(1, 10) * 10);
        }

        /// <summary>Kleene's logic; null where it is undetermined.</summary>
        public bool? Holds(ScoreSheet sheet)
        {
            var (left, right) = (IsBelow(Left), IsBelow(Right));
            return IsAnd
                ? left == false || right == false ? false : left is null || right is null ? null : true
                : left == true || right == true ? true : left is null || right is null ? null : false;

            bool? IsBelow((string Item, double Below) test) => sheet.Value(Sample.Score(test.Item)) is var value && double.IsNaN(value) ? null : value < test.Below;
        }
    }
}
