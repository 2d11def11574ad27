using System.Collections.Immutable;
using ItaRules.Analysis;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;
using ItaRules.Syntax;
using ItaRules.Tests.Analysis.BruteForce;
using ItaRules.Tests.Evaluation;
using ItaRules.Tests.Semantics;
using Xunit;

namespace ItaRules.Tests.Analysis;

public class AnalysisMemoryTests
{
    [Theory]
    [InlineData(31, false)]
    [InlineData(32, true)]
    public void What_is_remembered_changes_no_answer(int seed, bool hasSums)
    {
        var random = new RandomRuleSets(seed, hasSums);
        var memory = new AnalysisMemory();
        for (var round = 0; round < 300; round++)
        {
            var text = random.Next().Text;
            var rules = Bind(text);

            Assert.Equal(Said(RuleAnalyzer.Analyze(rules)), Said(RuleAnalyzer.Analyze(rules, memory: memory)));
            Assert.Equal(Said(RuleAnalyzer.Analyze(rules)), Said(RuleAnalyzer.Analyze(Bind("# moved\n\n" + text), memory: memory)));
        }
    }

    [Fact]
    public void A_limit_that_was_met_is_remembered_too()
    {
        var random = new Random(3);
        var rules = Bind($"edition 2568\nif {Nested(random, 6)} then recommend A");
        var memory = new AnalysisMemory();

        var first = RuleAnalyzer.Analyze(rules, memory: memory);

        Assert.Contains(first, one => one.Id == "ITA3015");
        Assert.Equal(Said(first), Said(RuleAnalyzer.Analyze(rules, memory: memory)));
    }

    [Fact]
    public void An_analysis_that_remembers_everything_can_be_stopped_like_any_other()
    {
        var rules = Bind("edition 2568\nif o14 < 50 and o14 > 60 then recommend A\nif o15 < 50 then recommend A");
        var memory = new AnalysisMemory();
        RuleAnalyzer.Analyze(rules, memory: memory);

        Assert.Throws<OperationCanceledException>(() => RuleAnalyzer.Analyze(rules, memory: memory, cancellation: new CancellationToken(canceled: true)));
    }

    private static string Nested(Random random, int depth) => depth == 0
        ? $"{(random.Next(2) == 0 ? $"i{random.Next(1, 16)}" : $"o{random.Next(1, 29)}")} {(random.Next(2) == 0 ? "<" : ">")} {random.Next(1, 100)}"
        : $"({Nested(random, depth - 1)} {(depth % 2 == 0 ? "and" : "or")} {Nested(random, depth - 1)})";

    private static BoundRuleSet Bind(string text) => Compilation.Create([new RuleFile(SyntaxTree.Parse(text, "a.ita"))], Sample.Catalogs).Bind(Rules.Edition2568);

    private static IEnumerable<(string Id, string Message)> Said(ImmutableArray<ItaRules.Diagnostics.Diagnostic> found) =>
        found.Select(one => (one.Id, one.GetMessage(ItaRules.Text.Language.English)));
}
