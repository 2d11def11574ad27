using BenchmarkDotNet.Attributes;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Benchmarks;

/// <summary>From text to tree, and from a tree to that of the edited text.</summary>
public class ParseBenchmarks
{
    private string text = "";
    private SyntaxTree tree = null!;
    private TextChange change;

    [Params(1, 100, 10_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        text = GeneratedRules.Text(Rules);
        tree = SyntaxTree.Parse(text);

        // A letter typed into a name in the middle of the file.
        change = new TextChange(new TextSpan(text.IndexOf("recommend M", text.Length / 2, StringComparison.Ordinal) is var found and >= 0 ? found + 11 : text.IndexOf(" M", StringComparison.Ordinal) + 2, 0), "x");
    }

    [Benchmark]
    public SyntaxTree Parse() => SyntaxTree.Parse(text);

    [Benchmark]
    public SyntaxTree ParseAfterOneEdit() => tree.WithChange(change);
}
