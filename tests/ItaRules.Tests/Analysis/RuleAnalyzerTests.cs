using ItaRules.Analysis;
using ItaRules.Diagnostics;
using ItaRules.Semantics;
using ItaRules.Syntax;
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
        "if ⟦ITA3013:o14 = 70⟧ then recommend A",
        "if ⟦ITA3014:o14 <= 50 or o14 = 100⟧ then recommend A",
    ];

    /// <summary>Rule sets in which everything has a meaning.</summary>
    public static TheoryData<string> Sound =>
    [
        "if i1 < 50 then recommend A else if i1 < 85 then recommend B else maintain",
        "if i1 < 50 and (i2 < 50 or i2 >= 50) then recommend A",
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
    ];

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_planted_fault_is_found_at_its_place_and_nothing_else(string annotated)
    {
        var (tree, found) = Analyze(annotated);

        Assert.Equal(annotated, AnnotatedText.Annotate(tree.Text, found)["edition 2568\n".Length..].TrimEnd('\n'));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_finding_is_worded_in_both_languages(string annotated)
    {
        foreach (var diagnostic in Analyze(annotated).Found)
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

    private static string Nested(Random random, int depth)
    {
        if (depth == 0)
            return $"{(random.Next(2) == 0 ? $"i{random.Next(1, 16)}" : $"o{random.Next(1, 29)}")} {(random.Next(2) == 0 ? "<" : ">")} {random.Next(1, 100)}";
        return $"({Nested(random, depth - 1)} {(depth % 2 == 0 ? "and" : "or")} {Nested(random, depth - 1)})";
    }

    private static (SyntaxTree Tree, IReadOnlyList<Diagnostic> Found) Analyze(string annotated)
    {
        var file = Rules.Project("a.ita", "edition 2568\n" + AnnotatedText.Strip(annotated) + "\n");
        var compilation = Rules.Compile(file);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == Severity.Error);
        return (file.Tree, RuleAnalyzer.Analyze(compilation.Bind(Rules.Edition2568)));
    }
}
