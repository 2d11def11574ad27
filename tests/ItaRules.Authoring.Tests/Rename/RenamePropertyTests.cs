using System.Collections.Immutable;
using ItaRules.Authoring.Rename;
using ItaRules.Authoring.Tests.Infrastructure;
using ItaRules.Evaluation;
using ItaRules.Interchange.Catalogs;
using ItaRules.Semantics;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;
using ItaRules.Tests.Infrastructure;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Authoring.Tests.Rename;

/// <summary>After any renaming every name of every file means what it meant, and nothing is found that was not found before.</summary>
public sealed class RenamePropertyTests
{
    // Enough to meet every kind of symbol; the library alone has hundreds.
    private const int MaximumSymbols = 30;

    public static TheoryData<string> Projects => ["Samples/measures-en.ita", "Samples/measures-th.ita", "Samples/scores-en.ita", "Samples/scores-th.ita", "Samples/whole-language-en.ita", "../../rules/2568", "../../examples/three-divisions-2568/rules"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Everything_means_the_same_under_another_name(string path)
    {
        var before = Open(RepositoryFiles.PathOf(path.Split('/')));
        var places = before.Files.SelectMany(file => before.GetSemanticModel(file.Tree).GetSymbols().Select(place => (file.Tree, place.Token, place.Symbol))).DistinctBy(place => Key(place.Symbol)).ToList();
        var step = Math.Max(1, places.Count / MaximumSymbols);
        var renamed = 0;
        for (var i = 0; i < places.Count; i += step)
        {
            var (tree, token, symbol) = places[i];
            foreach (var newName in (string[])["ชื่อใหม่ที่ไม่ซ้ำ", "two words"])
            {
                var context = new AuthoringContext(before.GetSemanticModel(tree), ScoreView.Empty, Language.English);
                var result = RenameService.Rename(context, tree.SpanOf(token).Start, newName)!;
                if (newName.Contains(' ', StringComparison.Ordinal) && symbol.Kind is SymbolKind.Let or SymbolKind.Define or SymbolKind.LoopName)
                {
                    Assert.NotNull(result.Refusal);
                    continue;
                }

                Assert.Null(result.Refusal);
                AssertSame(before, After(before, result.Changes), symbol.Name, newName);
                renamed++;
            }
        }

        Assert.True(renamed > 0);
    }

    private static void AssertSame(Compilation before, Compilation after, string oldName, string newName)
    {
        Assert.Equal(Meanings(before), Meanings(after));
        // The new name stands nowhere else, so that putting the old one back gives the messages of before.
        Assert.Equal(before.GetDiagnostics().Select(Line), after.GetDiagnostics().Select(diagnostic => Line(diagnostic).Replace(newName, oldName, StringComparison.Ordinal)));
        for (var i = 0; i < before.Files.Length; i++)
            Assert.Equal(Comments(before.Files[i].Tree), Comments(after.Files[i].Tree));
    }

    // What each name means: the same number for the same symbol, in the order in which they first stand somewhere.
    private static List<(int File, int Token, SymbolKind Kind, int Symbol)> Meanings(Compilation compilation)
    {
        var numbers = new Dictionary<object, int>();
        var meanings = new List<(int, int, SymbolKind, int)>();
        for (var file = 0; file < compilation.Files.Length; file++)
        {
            var tree = compilation.Files[file].Tree;
            var tokens = Tokens(tree).ToList();
            var places = Enumerable.Range(0, tokens.Count).ToDictionary(i => tokens[i], i => i, (IEqualityComparer<SyntaxToken>)ReferenceEqualityComparer.Instance);
            foreach (var (token, symbol) in compilation.GetSemanticModel(tree).GetSymbols())
            {
                // A loop name is the same when its loop is.
                object key = symbol is LoopNameSymbol ? symbol.Declaration! : symbol;
                numbers.TryAdd(key, numbers.Count);
                meanings.Add((file, places[token], symbol.Kind, numbers[key]));
            }
        }

        return meanings;
    }

    private static IEnumerable<SyntaxToken> Tokens(SyntaxTree tree) => tree.DescendantTokens()
        .SelectMany(token => token.Parent is TextSyntax text ? text.Holes.SelectMany(hole => hole.DescendantTokens()).Prepend(token) : [token]);

    private static IEnumerable<string> Comments(SyntaxTree tree) => tree.DescendantTokens()
        .SelectMany(token => token.LeadingTrivia.Concat(token.TrailingTrivia)).Where(trivia => trivia.Kind == SyntaxKind.CommentTrivia).Select(trivia => trivia.Text);

    private static string Line(Diagnostics.Diagnostic diagnostic) =>
        $"{diagnostic.Id} {(diagnostic.Location as Diagnostics.SourceLocation)?.Source.Path} {diagnostic.GetMessage(Language.English)}";

    private static string Key(Symbol symbol) => symbol.Declaration is { } declaration ? $"{declaration.Tree.Path} {declaration.Tree.SpanOf(declaration.Element)}" : $"{symbol.Kind} {symbol.Name}";

    private static Compilation Open(string path)
    {
        string[] files = Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*.ita").Order(StringComparer.Ordinal)] : [path];
        return Compilation.Create(files.Select(file => new RuleFile(SyntaxTree.Parse(File.ReadAllText(file), Path.GetFileName(file)))), CatalogFiles.Shipped, new CompilationOptions { EditionYear = 2568 });
    }

    private static Compilation After(Compilation before, ImmutableArray<FileChanges> changes)
    {
        var trees = changes.ToDictionary(file => file.Tree, file => SyntaxTree.Parse(Editor.After(file), file.Tree.Path));
        return before.WithFiles(before.Files.Select(file => trees.TryGetValue(file.Tree, out var tree) ? file with { Tree = tree } : file));
    }
}
