using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ItaRules.Evaluation;
using ItaRules.Interchange.Catalogs;
using ItaRules.Scores;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;
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
    public object HandWrittenLoop() => HandWritten.Evaluate(rows);

    /// <summary>Which rules and measures hit which sheets, as bits.</summary>
    [Benchmark]
    public EvaluationResult Evaluate() => Evaluator.Evaluate(rules, table);

    /// <summary>The same lists by sheet as the loop gives.</summary>
    [Benchmark]
    public object EvaluateAndListBySheet()
    {
        var result = Evaluator.Evaluate(rules, table);
        var hits = new (ImmutableArray<BoundRule> Rules, ImmutableArray<MeasureSymbol> Measures)[table.Count];
        for (var row = 0; row < hits.Length; row++)
            hits[row] = result.HitsOn(row);
        return hits;
    }

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
        var result = Evaluator.Evaluate(rules, table);
        var places = rules.Rules.Select((rule, place) => (rule, place)).ToDictionary(pair => pair.rule, pair => pair.place);
        for (var row = 0; row < rows.Length; row++)
        {
            var hits = result.HitsOn(row);
            if (!hits.Rules.Select(rule => places[rule]).SequenceEqual(byHand[row].Rules) || !hits.Measures.Select(measure => measure.Name).SequenceEqual(byHand[row].Measures.Select(measure => $"M{measure}")))
                throw new InvalidOperationException($"Sheet {row}: the loop and the engine do not give the same.");
        }

        Console.WriteLine($"// {byHand.Sum(hit => (long)hit.Rules.Length):N0} hits, {byHand.Sum(hit => (long)hit.Measures.Length):N0} measures recommended");
    }
}
