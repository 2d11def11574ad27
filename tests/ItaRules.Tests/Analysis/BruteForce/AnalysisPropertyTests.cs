using System.Collections.Immutable;
using ItaRules.Analysis;
using ItaRules.Semantics;
using ItaRules.Syntax;
using ItaRules.Tests.Evaluation;
using ItaRules.Tests.Semantics;
using Xunit;

namespace ItaRules.Tests.Analysis.BruteForce;

/// <summary>The analysis against trying every sheet of a grid, on many small rule sets.</summary>
public class AnalysisPropertyTests
{
    private const int RuleSets = 20_000;
    private const int Runs = 40;

    [Fact]
    public void Every_finding_is_true_and_none_is_missed()
    {
        var runs = Enumerable.Range(0, Runs).AsParallel().AsOrdered().Select(Try).ToList();

        var failures = runs.Select(run => run.Failure).OfType<string>().ToList();
        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Take(5)));
        Assert.Equal([], Enumerable.Range(3001, 14).Select(number => $"ITA{number}").Except(runs.SelectMany(run => run.Ids)));
    }

    // The first rule set that fails, as small as it can be made, and the ids of all that was found until then.
    private static (string? Failure, HashSet<string> Ids) Try(int run)
    {
        var random = new RandomRuleSets(run);
        var ids = new HashSet<string>();
        for (var i = 0; i < RuleSets / Runs; i++)
        {
            var rules = random.Next();
            if (Fault(rules, ids) is null)
                continue;
            var smallest = rules.Shrink(smaller => Fault(smaller, []) is not null);
            return ($"{Fault(smallest, [])}\n{smallest.Text}", ids);
        }

        return (null, ids);
    }

    private static string? Fault(RuleSetSketch sketch, HashSet<string> ids)
    {
        var rules = Compilation.Create([new RuleFile(SyntaxTree.Parse(sketch.Text, "a.ita"))], Sample.Catalogs).Bind(Rules.Edition2568);
        var found = RuleAnalyzer.Analyze(rules);
        ids.UnionWith(found.Select(one => one.Id));
        ImmutableArray<string> codes = ["i1", "i2", "o14"];
        return Oracle.Judge(rules, new ScoreGrid([.. codes.Where(code => sketch.Text.Contains(code, StringComparison.Ordinal)).Select(Sample.Score)]), found);
    }
}
