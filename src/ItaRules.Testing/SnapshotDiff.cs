using System.Collections.Immutable;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace ItaRules.Testing;

/// <summary>How a line of a difference stands in the two texts.</summary>
public enum DiffLineKind
{
    /// <summary>In both.</summary>
    Same,

    /// <summary>Only in the new text.</summary>
    Added,

    /// <summary>Only in the old text.</summary>
    Removed,

    /// <summary>Lines that are the same in both and left out here.</summary>
    LeftOut,
}

/// <summary>One line of a difference.</summary>
/// <param name="Kind">How it stands in the two texts.</param>
/// <param name="Text">The line; for <see cref="DiffLineKind.LeftOut"/> empty.</param>
public readonly record struct DiffLine(DiffLineKind Kind, string Text);

/// <summary>The difference of two texts, line by line, with a little of what is the same around each change.</summary>
public static class SnapshotDiff
{
    private const int Context = 2;

    /// <summary>The lines of the difference; empty when the texts are the same.</summary>
    public static ImmutableArray<DiffLine> Between(string old, string @new)
    {
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(old, @new, ignoreWhitespace: false).Lines;

        // What a text that ends with a line end has behind it is no line.
        if (lines is [.., { Type: ChangeType.Unchanged, Text: "" }])
            lines.RemoveAt(lines.Count - 1);
        var isNear = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Type == ChangeType.Unchanged)
                continue;
            for (var near = Math.Max(0, i - Context); near <= Math.Min(lines.Count - 1, i + Context); near++)
                isNear[near] = true;
        }

        var result = ImmutableArray.CreateBuilder<DiffLine>();
        if (!isNear.Contains(true))
            return [];
        for (var i = 0; i < lines.Count; i++)
        {
            if (isNear[i])
                result.Add(new DiffLine(KindOf(lines[i].Type), lines[i].Text));
            else if (i == 0 || isNear[i - 1])
                result.Add(new DiffLine(DiffLineKind.LeftOut, ""));
        }

        return result.ToImmutable();
    }

    /// <summary>The difference as plain text: <c>+</c> for new lines, <c>-</c> for old ones.</summary>
    public static string Text(ImmutableArray<DiffLine> lines) =>
        string.Join('\n', lines.Select(line => line.Kind switch
        {
            DiffLineKind.Added => "+ " + line.Text,
            DiffLineKind.Removed => "- " + line.Text,
            DiffLineKind.LeftOut => "  …",
            _ => "  " + line.Text,
        }));

    private static DiffLineKind KindOf(ChangeType type) => type switch
    {
        ChangeType.Inserted => DiffLineKind.Added,
        ChangeType.Deleted => DiffLineKind.Removed,
        _ => DiffLineKind.Same,
    };
}
