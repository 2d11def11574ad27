using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using ItaRules.Evaluation;
using ItaRules.Interchange.Catalogs;
using ItaRules.Scores;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;
using ItaRules.Syntax;

namespace ItaRules.Benchmarks;

/// <summary>All 8,317 agencies of 2568 with 160 rules, against a loop written by hand.</summary>
public class CountryBenchmarks
{
    private const int Agencies = 8_317;

    private BoundRuleSet rules = null!;
    private ScoreTable table = null!;
    private double[][] rows = [];

    [Params(Spread.AsPublished, Spread.Wide)]
    public Spread Scores { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        using var reader = new StreamReader(typeof(CountryBenchmarks).Assembly.GetManifestResourceStream("Country.ita")!);
        rules = Compilation.Create([new RuleFile(SyntaxTree.Parse(reader.ReadToEnd()))], CatalogFiles.Shipped).Bind(GeneratedSheets.Edition);
        table = GeneratedSheets.Table(Agencies, Scores);
        var columns = HandWritten.Codes.Select(code => GeneratedSheets.Edition.Scores.Single(score => string.Equals(score.RuleCode, code, StringComparison.OrdinalIgnoreCase))).ToList();
        rows = [.. table.Sheets.Select(sheet => columns.Select(sheet.Value).ToArray())];
        RequireSameHits();
    }

    [Benchmark(Baseline = true)]
    public (List<int> Rules, int[] RuleEnds, List<int> Measures, int[] MeasureEnds) HandWrittenLoop() => HandWritten.Evaluate(rows);

    /// <summary>Which rules and measures hit which sheets, as bits.</summary>
    [Benchmark]
    public EvaluationResult Evaluate() => Evaluator.Evaluate(rules, table);

    /// <summary>The same lists by sheet as the loop gives.</summary>
    [Benchmark]
    public SheetHits EvaluateAndListBySheet() => Evaluator.Evaluate(rules, table).ListHits();

    /// <summary>Everything, with merged clauses and the scores that decided, for every agency.</summary>
    [Benchmark]
    public int EvaluateWithReasons()
    {
        var result = Evaluator.Evaluate(rules, table);
        return Enumerable.Range(0, table.Count).Sum(row => result[row].Recommendations.Length);
    }

    private void RequireSameHits()
    {
        var byHand = HandWritten.Evaluate(rows);
        var hits = Evaluator.Evaluate(rules, table).ListHits();
        var (rule, measure) = (0, 0);
        for (var row = 0; row < rows.Length; row++)
        {
            var isSame = hits.RulesOn(row).SequenceEqual(CollectionsMarshal.AsSpan(byHand.Rules)[rule..byHand.RuleEnds[row]])
                && hits.MeasuresOn(row).ToArray().Select(place => hits.Measures[place].Name).SequenceEqual(byHand.Measures[measure..byHand.MeasureEnds[row]].Select(number => $"M{number}"));
            if (!isSame)
                throw new InvalidOperationException($"Sheet {row}: the loop and the engine do not give the same.");
            (rule, measure) = (byHand.RuleEnds[row], byHand.MeasureEnds[row]);
        }

        Console.WriteLine($"// {byHand.Rules.Count:N0} hits, {byHand.Measures.Count:N0} measures recommended");
    }
}
