using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Tests.Infrastructure;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Syntax;

public class GoldenTests
{
    public static TheoryData<string> Names => SampleSources.AllNames;

    [Theory]
    [MemberData(nameof(Names))]
    public void Tokens(string name)
    {
        SyntaxTree tree = SyntaxTree.Parse(SampleSources.Read(name), name + ".ita");
        var notes = tree.DescendantTokens().Select(token => (Place(tree, token), $"{token.Kind}{Flags(token)} {Quoted(token.Text)}{Value(token)}"));

        Golden.Verify(name + ".tokens", SourceAnnotator.Annotate(tree.Text, notes));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Tree(string name)
    {
        SyntaxTree tree = SyntaxTree.Parse(SampleSources.Read(name), name + ".ita");
        List<(int, string)> notes = [];
        foreach (SyntaxBlock block in tree.Blocks)
        {
            AddNotes(tree, block, 0, notes);
        }

        Golden.Verify(name + ".tree", SourceAnnotator.Annotate(tree.Text, notes));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Diagnostics(string name)
    {
        SyntaxTree tree = SyntaxTree.Parse(SampleSources.Read(name), name + ".ita");
        var notes = tree.Diagnostics.SelectMany(diagnostic => Notes(tree.Text, diagnostic));

        Golden.Verify(name + ".diagnostics", SourceAnnotator.Annotate(tree.Text, notes));
    }

    [Theory]
    [MemberData(nameof(SampleSources.CorrectNames), MemberType = typeof(SampleSources))]
    public void Samples_without_mistakes_have_no_messages(string name) => Assert.Empty(SyntaxTree.Parse(SampleSources.Read(name)).Diagnostics);

    [Fact]
    public void The_samples_together_have_every_kind_of_node()
    {
        HashSet<SyntaxKind> seen = [.. SampleSources.All.SelectMany(name => SyntaxTree.Parse(SampleSources.Read(name)).Blocks).SelectMany(WithHoles).Select(node => node.Kind)];
        IEnumerable<SyntaxKind> all = Enum.GetValues<SyntaxKind>().Where(kind => kind >= SyntaxKind.Block);

        Assert.Empty(all.Except(seen));
    }

    [Fact]
    public void The_samples_in_each_language_have_every_keyword_of_it()
    {
        foreach ((Language language, string suffix) in new[] { (Language.English, "-en"), (Language.Thai, "-th") })
        {
            IEnumerable<string> names = SampleSources.Correct.Where(name => name.EndsWith(suffix, StringComparison.Ordinal));
            HashSet<SyntaxKind> seen = [.. names.SelectMany(name => SyntaxTree.Parse(SampleSources.Read(name)).Blocks).SelectMany(WithHoles).SelectMany(node => node.Children).OfType<SyntaxToken>().Select(token => token.Kind)];
            IEnumerable<SyntaxKind> sayMoreThanOneCan = Enumerable.Range((int)SyntaxKind.JanuaryKeyword, 12).Select(month => (SyntaxKind)month)
                .Concat([SyntaxKind.AgencyDistrictKeyword, SyntaxKind.AgencyNameKeyword, SyntaxKind.LowKeyword, SyntaxKind.NormalKeyword, SyntaxKind.UrgentKeyword]);

            Assert.Empty(SyntaxFacts.Keywords.Select(keyword => keyword.Kind).Except(seen).Except(sayMoreThanOneCan));
        }
    }

    private static IEnumerable<SyntaxNode> WithHoles(SyntaxNode node) => node.DescendantNodesAndSelf()
        .SelectMany(inner => inner is TextSyntax text ? text.Holes.SelectMany(hole => hole.DescendantNodesAndSelf()).Prepend(inner) : [inner]);

    private static void AddNotes(SyntaxTree tree, SyntaxNode node, int depth, List<(int, string)> notes)
    {
        notes.Add((Place(tree, node), new string(' ', depth * 2) + node.Kind + Flags(node)));
        foreach (SyntaxElement child in node.Children)
        {
            if (child is SyntaxNode inner)
            {
                AddNotes(tree, inner, depth + 1, notes);
            }
            else
            {
                notes.Add((Place(tree, child), new string(' ', (depth * 2) + 2) + (child.SpanInBlock.IsEmpty ? child.Kind + Flags(child) : Quoted(((SyntaxToken)child).Text))));
            }
        }

        foreach (InterpolationSyntax hole in node is TextSyntax text ? text.Holes : [])
        {
            AddNotes(tree, hole, depth + 1, notes);
        }
    }


    private static int Place(SyntaxTree tree, SyntaxElement element) => tree.SpanOf(element).Start;

    private static IEnumerable<(int, string)> Notes(SourceText text, Diagnostic diagnostic)
    {
        SourceLocation location = (SourceLocation)diagnostic.Location;
        string underlined = text.ToString(location.Span);
        yield return (location.Span.Start, $"{location.Column}: {diagnostic.Id} {Quoted(underlined)}");
        yield return (location.Span.Start, $"  {diagnostic.GetMessage(Language.English)}");
        yield return (location.Span.Start, $"  {diagnostic.GetMessage(Language.Thai)}");
    }

    private static string Flags(SyntaxElement element) => element.IsMissing ? " (missing)" : element.ContainsErrors ? " !" : "";

    private static string Quoted(string text) => text.Length == 0 ? "" : "‹" + text.ReplaceLineEndings("⏎") + "›";

    private static string Value(SyntaxToken token) => token.Value is { } value && value.ToString() != token.Text ? FormattableString.Invariant($" = {value}") : "";
}
