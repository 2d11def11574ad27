using BenchmarkDotNet.Attributes;
using ItaRules.Evaluation;
using ItaRules.Interchange.Catalogs;
using ItaRules.Scores;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;
using ItaRules.Syntax;

namespace ItaRules.Benchmarks;

/// <summary>One sheet, as an editor evaluates after every keystroke.</summary>
public class SheetBenchmarks
{
    private BoundRuleSet rules = null!;
    private ScoreTable table = null!;

    [Params(100, 1_000, 10_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        rules = Compilation.Create([new RuleFile(SyntaxTree.Parse(GeneratedRules.Text(Rules)))], CatalogFiles.Shipped).Bind(GeneratedSheets.Edition);
        table = GeneratedSheets.Table(1, Spread.AsPublished);
        Evaluator.Evaluate(rules, table);
    }

    [Benchmark]
    public EvaluationResult Evaluate() => Evaluator.Evaluate(rules, table);

    [Benchmark]
    public SheetResult EvaluateWithReasons() => Evaluator.Evaluate(rules, table)[0];
}
