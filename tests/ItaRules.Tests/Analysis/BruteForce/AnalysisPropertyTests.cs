using System.Collections.Immutable;
using ItaRules.Analysis;
using ItaRules.Evaluation;
using ItaRules.Semantics;
using ItaRules.Syntax;
using ItaRules.Tests.Evaluation;
using ItaRules.Tests.Semantics;
using Xunit;

namespace ItaRules.Tests.Analysis.BruteForce;

/// <summary>The analysis against trying every sheet of a grid, on many small rule sets.</summary>
public class AnalysisPropertyTests
{
    private const int Runs = 40;

    [Fact]
    public void Every_finding_is_true_and_none_is_missed()
    {
        var runs = TryAll(20_000, hasSums: false);

        Assert.Equal([], Enumerable.Range(3001, 14).Append(3019).Select(number => $"ITA{number}").Except(runs.SelectMany(run => run.Ids)));
    }

    [Fact]
    public void Every_finding_about_sums_and_last_years_scores_is_true_and_none_is_missed()
    {
        var runs = TryAll(4_000, hasSums: true);

        Assert.Equal([], Enumerable.Range(3001, 4).Concat([3007, 3008, 3009, 3010, 3011, 3019]).Select(number => $"ITA{number}").Except(runs.SelectMany(run => run.Ids)));
    }

    private static List<(string? Failure, HashSet<string> Ids)> TryAll(int ruleSets, bool hasSums)
    {
        var runs = Enumerable.Range(0, Runs).AsParallel().AsOrdered().Select(run => Try(new RandomRuleSets(run, hasSums), ruleSets / Runs)).ToList();
        var failures = runs.Select(run => run.Failure).OfType<string>().ToList();
        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Take(5)));
        return runs;
    }

    // The first rule set that fails, as small as it can be made, and the ids of all that was found until then.
    private static (string? Failure, HashSet<string> Ids) Try(RandomRuleSets random, int ruleSets)
    {
        var ids = new HashSet<string>();
        for (var i = 0; i < ruleSets; i++)
        {
            var rules = random.Next();
            if (Fault(rules, random.HasSums, ids) is null)
                continue;
            var smallest = rules.Shrink(smaller => Fault(smaller, random.HasSums, []) is not null);
            return ($"{Fault(smallest, random.HasSums, [])}\n{smallest.Text}", ids);
        }

        return (null, ids);
    }

    private static string? Fault(RuleSetSketch sketch, bool hasSums, HashSet<string> ids)
    {
        var rules = Compilation.Create([new RuleFile(SyntaxTree.Parse(sketch.Text, "a.ita"))], Sample.Catalogs).Bind(Rules.Edition2568);
        var found = RuleAnalyzer.Analyze(rules);
        ids.UnionWith(found.Select(one => one.Id));
        ImmutableArray<string> codes = ["i1", "i2", "o14"];
        var readings = codes.Where(code => sketch.Text.Contains(code, StringComparison.Ordinal)).Select(code => new ScoreReading(Sample.Score(code)));
        if (hasSums && !sketch.Text.Contains("i2", StringComparison.Ordinal))
            readings = readings.Append(new ScoreReading(Sample.Score("i1"), IsPrevious: true));
        return Oracle.Judge(rules, new ScoreGrid([.. readings], hasSums), found);
    }
}
