using ItaRules.Analysis;
using ItaRules.Diagnostics;
using ItaRules.Evaluation;
using ItaRules.Semantics;
using ItaRules.Syntax;
using ItaRules.Tests.Evaluation;
using ItaRules.Tests.Semantics;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Analysis;

public class RuleAnalyzerTests
{
    /// <summary>Rule sets with one planted fault each, marked where it is to be shown.</summary>
    public static TheoryData<string> Faults =>
    [
        "if ⟦ITA3001:i1 < 50 and i1 > 60⟧ then recommend A",
        "if ⟦ITA3001:i1 < 0⟧ then recommend A",
        "if ⟦ITA3001:i1 < 50 and i1 > 60⟧ then expect A",
        "if i1 < 50 then expect A else if ⟦ITA3004:i1 < 40⟧ then expect no A",
        "if i1 < 50 and ⟦ITA3003:i1 < 60⟧ then expect A",
        "if ⟦ITA3012:i1 < 50⟧ then recommend A else if i1 < 60 then expect no A else maintain",
        "if ⟦ITA3001:not i1 at most 100⟧ then recommend A",
        "for each x in i1..i5 if ⟦ITA3001:x > 70 and x < 70⟧ then recommend A",
        "if i1 < 50 then recommend A else if ⟦ITA3001:i1 > 100⟧ then recommend B",
        "if ⟦ITA3001:average of i1, i2 > 100⟧ then recommend A",
        "if ⟦ITA3001:lowest of i1, i2 > 60 and i2 < 50⟧ then recommend A",
        "if ⟦ITA3002:i1 < 50 or i1 >= 50⟧ then recommend A",
        "if ⟦ITA3002:i1 <= 100⟧ then recommend A else recommend B",
        "let limit = 60\nif ⟦ITA3002:i1 < limit or not i1 < 50⟧ then recommend A",
        "if ⟦ITA3002:i1 - i1 = 0 or i2 < 50⟧ then recommend A",
        "if i1 < 50 and ⟦ITA3003:i1 < 60⟧ then recommend A",
        "if i2 < 50 or i1 < 60 or ⟦ITA3003:i1 < 50⟧ then recommend A",
        "define low as below 50\nif i1 is low and ⟦ITA3003:i1 < 60⟧ then recommend A",
        "if i1 < 50 then recommend A else if i1 >= 50 then recommend B ⟦ITA3004:else recommend C⟧",
        "if i1 < 50 then recommend A else if ⟦ITA3004:i1 < 40⟧ then recommend B",
        "if ⟦ITA3005:i1 < i1⟧ then recommend A",
        "let n = i1\nif ⟦ITA3005:n <= i1⟧ or i2 < 50 then recommend A",
        "if i2 < 50 and ⟦ITA3006:all of i3..i5 >= 0⟧ then recommend A",
        "if i2 < 50 or ⟦ITA3006:any of i3..i5 > 100⟧ then recommend A",
        "if i1 < 50 then recommend A\nif ⟦ITA3007:not i1 >= 50⟧ then recommend A",
        "if i1 < 50 then recommend A\nif ⟦ITA3008:i1 < 40⟧ then recommend A",
        "if ⟦ITA3008:i1 < 40 and i2 < 40⟧ then recommend A\nif i1 < 50 then recommend A and recommend B",
        "always recommend A\nif ⟦ITA3008:i1 < 40⟧ then recommend A",
        "if i1 < 60 then recommend A\nif i1 >= 50 then ⟦ITA3009:maintain⟧",
        "for each x in i1..i3 if x < 60 then recommend A\nif i2 between 50 and 90 then ⟦ITA3009:maintain i2⟧",
        "if i1 < 60 then recommend A priority high\nif i1 < 85 then ⟦ITA3010:recommend A priority normal⟧",
        "if i1 < 60 then recommend A due Q1\nif i1 > 50 then ⟦ITA3010:recommend A due Q2⟧",
        "define low as i1 < 50\n⟦ITA3011:define bad as not i1 >= 50⟧\nif low then recommend A\nif bad and i2 < 50 then recommend B",
        "if ⟦ITA3012:i1 < 50⟧ then recommend A\nif i1 > 50 then maintain",
        "if i1 >= 85 then maintain\nif ⟦ITA3012:i1 <= 50⟧ then recommend A",
        "if ⟦ITA3012:o14 < 50⟧ then recommend A\nif o14 = 100 then maintain",
        "if ⟦ITA3013:o14 = 70⟧ then recommend A",
        "if ⟦ITA3014:o14 <= 50 or o14 = 100⟧ then recommend A",
        "if i1 < 50 and (⟦ITA3003:i1 < 60 or i2 < 50⟧) and i3 < 50 then recommend A",
        "if ⟦ITA3001:average of i1..i3 >= 50 and i1 < 50 and i2 < 50 and i3 < 50⟧ then recommend A",
        "if ⟦ITA3001:i1 > i2 and i2 > i3 and i3 > i1⟧ then recommend A",
        "if ⟦ITA3001:change in i1 > 20 and previous i1 > 90⟧ then recommend A",
        "if ⟦ITA3001:2 * i1 + i2 / 4 > 180 and i1 <= 75⟧ then recommend A",
        "if ⟦ITA3002:i1 < i2 or i1 - i2 >= 0⟧ then recommend A",
        "if average of i1, i2 < 50 and ⟦ITA3003:i1 + i2 < 150⟧ then recommend A",
        "if i1 - previous i1 < -10 then recommend A else if ⟦ITA3004:previous i1 > 95 and i1 < 80⟧ then recommend B",
        "if change in i1 < 0 then recommend A\nif ⟦ITA3008:change in i1 < -10⟧ then recommend A",
        "if i1 < i2 then recommend A\nif i1 <= i2 and i1 < 50 then ⟦ITA3009:maintain i1⟧",
        "if i1 <= 80 and (⟦ITA3003:i1 < 100⟧ and i2 > 0) then recommend A",
        "define weak as i1 < 50 and ⟦ITA3003:i1 < 60⟧\nif weak or i2 < 50 then recommend A",
        "for each x in i1..i3 if i1 > 50 then note \"n\" else ⟦ITA3009:maintain⟧\nif i2 > 0 then recommend A",
        "if ⟦ITA3012:i1 <= 50⟧ then recommend A\nif i1 > 60 then maintain\nif 50 < i1 < 55 and i2 < 50 then recommend C",
        "measure ⟦ITA3016:M⟧ for i9\nmeasure N for i2\nfor each x in i1..i5 if x < 50 then recommend measures for x",
        "measure ⟦ITA3016:M⟧ for i1\nmeasure N for i2\nfor each x in i1, i2 if x < 50 and i1 > 60 then recommend measures for x",
        "owner ⟦ITA3017:X⟧\nowner Y\nmeasure M owned by X\nif i1 < 50 then recommend M owned by Y",
        "owner ⟦ITA3017:top⟧\nowner ⟦ITA3017:X⟧ under top\nmeasure M owned by X\nif i1 < 50 then recommend M owned by Y",
        "for each x in i1..i15, e1..e9, o1..o28 ⟦ITA3018:if x < 50 then recommend A⟧",
        "if i1 < 50 and (⟦ITA3019:i2 < 50 or i2 >= 50⟧) then recommend A",
        "if i1 < 50 or (⟦ITA3019:i1 >= 50⟧ and i2 < 50) then recommend A",
    ];

    /// <summary>What is said only when it is asked for.</summary>
    public static TheoryData<string> OnRequest =>
    [
        "if ⟦ITA3020:o9 < 50 or o14 < 50⟧ then recommend A",
        "if ⟦ITA3021:i1 * i2 > 50⟧ and i3 < 50 then recommend A",
        "if i3 < 50 or ⟦ITA3021:i1 / i2 is missing⟧ then recommend A else recommend B",
    ];

    /// <summary>Rule sets in which everything has a meaning.</summary>
    public static TheoryData<string> Sound =>
    [
        "if i1 < 50 then recommend A else if i1 < 85 then recommend B else maintain",
        "if i1 < 50 and i2 is not missing then recommend A",
        "if average of i1..i3 < 50 and i1 > 50 then recommend A",
        "if average of i1, i2 >= 50 and i1 < 50 and i2 <= 50.5 then recommend A",
        "if change in i1 < 0 then recommend A else if change in i1 > 10 then recommend B",
        "if i1 - i2 > 20 or i2 - i1 > 20 then recommend A",
        "if i1 is missing or i1 < 50 then recommend A",
        "if i1 is missing then recommend A else if i1 <= 50 then recommend B else recommend C",
        "if 0 <= i1 <= 50 then recommend A",
        "if i1 between 0 and 50 then recommend A",
        "for each x in i1..i5 if x < i3 then recommend A",
        "if previous i1 > i1 and i1 < 85 then recommend A",
        "if i1 / i2 >= 0 or i1 / i2 < 0 then recommend A",
        "if agency type = \"city\" and agency province <> \"ระนอง\" then recommend A",
        "if level below \"ผ่านดี\" and total >= 90 then recommend A",
        "if at least 2 of i1..i9 < 70 then recommend A else if any of i1..i9 < 70 then recommend B",
        "if lowest of i1..i3 < 50 and i1 >= 50 then recommend A",
        "if i1 < 50 then recommend A because \"bad\"\nif i1 < 40 then recommend A because \"worse\"",
        "if i1 < 50 then recommend A\nif i1 < 40 or i2 < 40 then recommend A",
        "if i1 < 50 then recommend A\nif i1 < 40 then recommend A and recommend B",
        "owner X\nowner Y\nassign X to Y\nmeasure M owned by X\nif i1 < 50 then recommend M",
        "owner top\nowner X under top\nmeasure M owned by X\nif i1 < 50 then recommend M",
        "for each x in i1..i15, e1..e9, o1..o28 if x < 95 then recommend A",
        "for each x in i1..i15, e1..e9 if x < 50 then recommend A",
        "if i1 < 60 then recommend A\nif i2 >= 50 then maintain",
        "if i1 < 60 then recommend A priority high\nif i2 < 60 then recommend A priority normal",
        "if i1 < 50 then recommend A\nif i1 >= 50 then maintain",
        "if i1 < 50 then recommend A\nif i1 > 50 then maintain\nif i1 = 50 and i2 < 50 then recommend B",
        "if i1 < 50 then recommend A\nif i2 > 50 then maintain",
        "if o14 = 0 then recommend A\nif o14 >= 50 then maintain",
        "if total < 85 then recommend A\nif total > 95 then maintain",
        "if i1 < 50 then recommend A\nif i1 < 40 then expect A",
        "if i1 < 50 then recommend A\nif i1 > 50 then expect no A",
        "if i1 < 60 then recommend A\nif i1 < 50 then expect A and expect no B\nif i1 < 50 then expect A and expect no B",
        "if i1 >= 60 then maintain\nif i1 >= 50 then expect A",
    ];

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_planted_fault_is_found_at_its_place_and_nothing_else(string annotated)
    {
        var (tree, found) = Analyze(annotated);

        Assert.Equal(annotated, MessageMarks.Annotate(tree.Text, found)["edition 2568\n".Length..].TrimEnd('\n'));
    }

    [Theory]
    [MemberData(nameof(OnRequest))]
    public void What_is_said_on_request_is_not_said_without_it(string annotated)
    {
        var (tree, found) = Analyze(annotated, AnalysisOptions.Default with { IsThorough = true });

        Assert.Equal(annotated, MessageMarks.Annotate(tree.Text, found)["edition 2568\n".Length..].TrimEnd('\n'));
        Assert.Empty(Analyze(annotated).Found);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    [MemberData(nameof(OnRequest))]
    public void A_finding_is_worded_in_both_languages(string annotated)
    {
        foreach (var diagnostic in Analyze(annotated, AnalysisOptions.Default with { IsThorough = true }).Found)
        {
            Assert.Contains(diagnostic.GetMessage(Language.Thai), c => c is >= 'ก' and <= '๛');
            Assert.All(new[] { Language.Thai, Language.English }, language => Assert.DoesNotMatch(@"\{\d|Syntax|Bound|System\.|  ", diagnostic.GetMessage(language)));
        }
    }

    [Theory]
    [MemberData(nameof(Sound))]
    public void Sound_rules_have_no_finding(string text) => Assert.Empty(Analyze(text).Found);

    [Fact]
    public void The_example_is_told()
    {
        var found = Assert.Single(Analyze("if i1 < 50 then recommend A else if i1 < 40 then recommend B").Found);

        Assert.Contains("i1 = 0", found.GetMessage(Language.English), StringComparison.Ordinal);
        Assert.Contains("ตัวอย่าง: i1 = 0", found.GetMessage(Language.Thai), StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_is_told_as_an_interval_and_points_at_both_rules()
    {
        var found = Assert.Single(Analyze("if i1 < 50 then recommend A\nif i1 >= 85 then maintain").Found);

        Assert.Contains("i1 is at least 50 and below 85", found.GetMessage(Language.English), StringComparison.Ordinal);
        Assert.Contains("i1 ตั้งแต่ 50 แต่ต่ำกว่า 85", found.GetMessage(Language.Thai), StringComparison.Ordinal);
        Assert.Equal(3, Assert.Single(found.Related).Location.Line);
    }

    [Fact]
    public void A_thousand_rules_on_the_same_few_measures_are_analysed_within_the_limits()
    {
        var random = new Random(11);
        var rules = Enumerable.Range(0, 1000).Select(i => $"if i{random.Next(1, 16)} < {random.Next(1, 100)} and o{random.Next(1, 29)} < 50 then recommend M{i % 40} because \"{i}\"");

        Assert.DoesNotContain(Analyze(string.Join('\n', rules)).Found, found => found.Descriptor == LogicDiagnostics.Cut);
    }

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    public void What_is_found_of_two_random_rules_is_true_and_nothing_of_one_item_is_missed(int seed)
    {
        var random = new Random(seed);
        double[] grid = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 5, 15, 25, 35, 45, 55, 65, 75, 85, 95];
        for (var round = 0; round < 200; round++)
        {
            var (text, found) = (RandomPair(random), new HashSet<string>());
            var compilation = Rules.Compile("edition 2568\n" + text);
            var bound = compilation.Bind(Rules.Edition2568);
            found.UnionWith(RuleAnalyzer.Analyze(bound).Select(one => one.Id));
            var holds = grid.Select(value => bound.Rules.Select(rule =>
                ConditionTrace.Of(rule.Decisions[0].Branches[0].Condition!, new SheetScores(Sample.Sheet(("i1", value)))).Truth == Truth.True).ToArray()).ToList();
            var isOneFaulty = Enumerable.Range(0, 2).Any(rule => holds.All(row => row[rule]) || !holds.Exists(row => row[rule]));
            Assert.Equal(isOneFaulty, found.Contains("ITA3001") || found.Contains("ITA3002"));
            if (isOneFaulty || found.Contains("ITA3003"))
                continue;
            var (first, second) = (holds.All(row => !row[0] || row[1]), holds.All(row => !row[1] || row[0]));
            Assert.True((first && second) == found.Contains("ITA3007"), text);
            Assert.True((first != second) == found.Contains("ITA3008"), text);
        }
    }

    private static string RandomPair(Random random)
    {
        return $"if {Test()} {Join()} {Test()} then recommend A\nif {Test()} {Join()} {Test()} then recommend A";

        string Test() => $"i1 {new[] { "<", "<=", ">", ">=", "=", "<>" }[random.Next(6)]} {random.Next(11) * 10}";
        string Join() => random.Next(2) == 0 ? "and" : "or";
    }

    [Fact]
    public void The_rules_that_ship_have_no_finding()
    {
        foreach (var year in new[] { 2565, 2566, 2567, 2568 })
        {
            var files = Directory.GetFiles(Path.Combine(Rules.Repository, "rules", $"{year}"), "*.ita").Order(StringComparer.Ordinal);
            var compilation = Rules.Compile(new CompilationOptions { EditionYear = year }, files.Select(path => Rules.Project(Path.GetFileName(path), File.ReadAllText(path))));

            Assert.Empty(RuleAnalyzer.Analyze(compilation.Bind(compilation.Catalogs.Find(year)!)).Select(found => found.ToString()));
        }
    }

    [Fact]
    public void What_is_too_intricate_is_cut_and_said_to_be()
    {
        var random = new Random(3);
        var (_, found) = Analyze($"if {Nested(random, 6)} then recommend A");

        Assert.Contains(found, diagnostic => diagnostic.Descriptor == LogicDiagnostics.Cut);
    }

    [Theory]
    [InlineData("and", "or")]
    [InlineData("or", "and")]
    public void Sixty_items_nested_end_within_the_limit_and_are_said_to_be_cut(string outer, string inner)
    {
        var items = Enumerable.Range(1, 15).Select(i => $"i{i}").Concat(Enumerable.Range(1, 9).Select(i => $"e{i}")).Concat(Enumerable.Range(1, 28).Select(i => $"o{i}"))
            .Concat(Enumerable.Range(1, 8).Select(i => $"indicator {i}")).ToList();
        Assert.Equal(60, items.Count);
        var random = new Random(60);
        var groups = Enumerable.Range(0, 60).Select(_ => $"({string.Join($" {inner} ", Enumerable.Range(0, 3).Select(_ => $"{items[random.Next(60)]} {(random.Next(2) == 0 ? "<" : ">")} {random.Next(20, 80)}"))})");
        var options = AnalysisOptions.Default with { TotalBudget = 20_000 };

        var found = Analyze($"if {string.Join($" {outer} ", groups)} then recommend A", options).Found;

        Assert.Contains(found, diagnostic => diagnostic.Descriptor == LogicDiagnostics.Cut);
    }

    [Fact]
    public void Sums_of_many_scores_end_within_the_limit()
    {
        var random = new Random(61);
        var tests = Enumerable.Range(0, 40).Select(_ => $"i{random.Next(1, 16)} + e{random.Next(1, 10)} - o{random.Next(1, 29)} <> {random.Next(200) - 50}");

        Assert.NotNull(Analyze($"if {string.Join(" and ", tests)} then recommend A").Found);
    }

    private static string Nested(Random random, int depth)
    {
        if (depth == 0)
            return $"{(random.Next(2) == 0 ? $"i{random.Next(1, 16)}" : $"o{random.Next(1, 29)}")} {(random.Next(2) == 0 ? "<" : ">")} {random.Next(1, 100)}";
        return $"({Nested(random, depth - 1)} {(depth % 2 == 0 ? "and" : "or")} {Nested(random, depth - 1)})";
    }

    private static (SyntaxTree Tree, IReadOnlyList<Diagnostic> Found) Analyze(string annotated, AnalysisOptions? options = null)
    {
        var file = Rules.Project("a.ita", "edition 2568\n" + MessageMarks.Strip(annotated) + "\n");
        var compilation = Rules.Compile(file);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == Severity.Error);
        return (file.Tree, RuleAnalyzer.Analyze(compilation.Bind(Rules.Edition2568), options));
    }
}
