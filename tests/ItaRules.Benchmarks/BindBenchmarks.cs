using BenchmarkDotNet.Attributes;
using ItaRules.Evaluation;
using ItaRules.Interchange.Catalogs;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;
using ItaRules.Syntax;

namespace ItaRules.Benchmarks;

/// <summary>From trees to bound rules, and from those to the plan that the engine runs.</summary>
public class BindBenchmarks
{
    private SyntaxTree tree = null!;
    private BoundRuleSet rules = null!;

    [Params(1, 100, 10_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        tree = SyntaxTree.Parse(GeneratedRules.Text(Rules));
        rules = Bind();
        if (rules.Rules.Length != Rules)
            throw new InvalidOperationException($"Only {rules.Rules.Length} of {Rules} rules could be bound.");
    }

    [Benchmark]
    public BoundRuleSet Bind() => Compilation.Create([new RuleFile(tree)], CatalogFiles.Shipped).Bind(GeneratedSheets.Edition);

    [Benchmark]
    public EvaluationPlan MakePlan() => EvaluationPlan.Make(rules);
}
