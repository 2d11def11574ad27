using System.Collections.Immutable;
using System.Text;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring;

/// <summary>The changes that a service proposes to one file.</summary>
/// <param name="Tree">The file as it stands.</param>
/// <param name="Changes">The changes; they do not overlap, and all spans are of the file as it stands.</param>
public sealed record FileChanges(SyntaxTree Tree, ImmutableArray<TextChange> Changes)
{
    /// <summary>The change that makes one version of a file of another: from the first to the last character in which they differ.</summary>
    /// <param name="before">The file as it stands.</param>
    /// <param name="after">The file as it is to be.</param>
    public static FileChanges Between(SyntaxTree before, string after)
    {
        ReadOnlySpan<char> old = before.Text.Content, now = after;
        var start = old.CommonPrefixLength(now);
        int oldEnd = old.Length, newEnd = now.Length;
        while (oldEnd > start && newEnd > start && old[oldEnd - 1] == now[newEnd - 1])
            (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);
        return new FileChanges(before, oldEnd == start && newEnd == start ? [] : [new TextChange(TextSpan.FromBounds(start, oldEnd), after[start..newEnd])]);
    }

    /// <summary>The file with all changes made.</summary>
    public SyntaxTree Apply()
    {
        var text = new StringBuilder();
        var position = 0;
        foreach (var change in Changes.OrderBy(change => change.Span))
        {
            text.Append(Tree.Text.Content, position, change.Span.Start - position).Append(change.NewText);
            position = change.Span.End;
        }

        text.Append(Tree.Text.Content, position, Tree.Text.Length - position);
        return Tree.WithText(new SourceText(text.ToString(), Tree.Path));
    }
}
