using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ItaRules.Analysis;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Catalogs;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;
using ItaRules.Syntax;

namespace ItaRules.Benchmarks;

/// <summary>What rules say together: the rules that ship, and generated ones; anew, and after an edit of one rule.</summary>
public class AnalysisBenchmarks
{
    private BoundRuleSet library = null!;
    private BoundRuleSet generated = null!;
    private BoundRuleSet edited = null!;
    private AnalysisMemory memory = null!;

    [GlobalSetup]
    public void Prepare()
    {
        library = Bind(Directory.GetFiles(RulesFolder(), "*.ita").Order(StringComparer.Ordinal).Select(path => SyntaxTree.Parse(File.ReadAllText(path), Path.GetFileName(path))));
        var text = GeneratedRules.Text(1_000);
        generated = Bind([SyntaxTree.Parse(text)]);
        var at = text.IndexOf(" < ", text.Length / 2, StringComparison.Ordinal);
        edited = Bind([SyntaxTree.Parse(text[..at] + " <= " + text[(at + 3)..])]);
        memory = new AnalysisMemory();
    }

    [IterationSetup(Target = nameof(AnalyzeAfterOneEdit))]
    public void Remember() => RuleAnalyzer.Analyze(generated, memory: memory);

    [Benchmark]
    public ImmutableArray<Diagnostic> AnalyzeLibrary() => RuleAnalyzer.Analyze(library);

    [Benchmark]
    public ImmutableArray<Diagnostic> AnalyzeThousand() => RuleAnalyzer.Analyze(generated);

    [Benchmark]
    public ImmutableArray<Diagnostic> AnalyzeAfterOneEdit() => RuleAnalyzer.Analyze(edited, memory: memory);

    private static BoundRuleSet Bind(IEnumerable<SyntaxTree> trees) => Compilation.Create(trees.Select(tree => new RuleFile(tree)), CatalogFiles.Shipped).Bind(GeneratedSheets.Edition);

    private static string RulesFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "rules", "2568")))
                return Path.Combine(folder.FullName, "rules", "2568");
        }

        throw new DirectoryNotFoundException("The folder with the rules that ship is above the program.");
    }
}
