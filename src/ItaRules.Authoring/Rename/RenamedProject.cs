using System.Collections.Immutable;
using ItaRules.Semantics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Rename;

/// <summary>The project as it would be after renaming: a new name must not catch names that meant something else, nor be caught by one.</summary>
internal static class RenamedProject
{
    /// <summary>Whether the places that are renamed, and no others, name the symbol afterwards, and nothing else becomes of the files.</summary>
    public static bool KeepsMeaning(Compilation before, ImmutableArray<SymbolReference> references, ImmutableArray<FileChanges> changes)
    {
        if (changes.IsEmpty)
            return true;
        var trees = changes.ToDictionary(file => file.Tree, file => Apply(file));
        if (trees.Any(pair => pair.Key.Diagnostics.Length != pair.Value.Diagnostics.Length))
            return false;
        var after = before.WithFiles(before.Files.Select(file => trees.TryGetValue(file.Tree, out var tree) ? file with { Tree = tree } : file));
        var first = references[0].Syntax;
        // Nothing before the first change has moved.
        var symbol = after.GetSemanticModel(trees[first.Tree]).GetSymbol(trees[first.Tree].FindToken(first.Tree.SpanOf(first.Element).Start, insideTexts: true));
        return symbol is not null
            && after.Symbols.All.Count() == before.Symbols.All.Count()
            && after.FindReferences(symbol).Length == references.Length;
    }

    private static SyntaxTree Apply(FileChanges file)
    {
        var text = file.Tree.Text.Content;
        foreach (var change in file.Changes.Reverse())
            text = string.Concat(text.AsSpan(0, change.Span.Start), change.NewText, text.AsSpan(change.Span.End));
        return file.Tree.WithText(new SourceText(text, file.Tree.Path));
    }
}
