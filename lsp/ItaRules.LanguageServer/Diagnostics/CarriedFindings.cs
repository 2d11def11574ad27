using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Text;
using ItaRules.Workspace;

namespace ItaRules.LanguageServer.Diagnostics;

/// <summary>
/// Findings of a project before an edit, at their places after it: they stay in sight until the wave that they belong to has run again, and do not
/// flicker while one types. Those that the edit touches are left out.
/// </summary>
internal static class CarriedFindings
{
    /// <summary>The findings at their places in the project as it is now.</summary>
    public static IEnumerable<Diagnostic> Carry(ImmutableArray<Diagnostic> found, ProjectSnapshot now)
    {
        var edits = new Dictionary<SourceText, Edit?>(ReferenceEqualityComparer.Instance);
        foreach (var diagnostic in found)
        {
            if (diagnostic.Location is not SourceLocation location)
                continue;
            if (!edits.TryGetValue(location.Source, out var edit))
                edits.Add(location.Source, edit = EditOf(location.Source, now));
            if (edit?.Carry(diagnostic, location) is { } carried)
                yield return carried;
        }
    }

    private static Edit? EditOf(SourceText before, ProjectSnapshot now) => now.FindTree(now.Settings.Paths.Find(before.Path)) is { } tree
        ? new Edit(tree.Text, ReferenceEquals(before, tree.Text) ? null : TextChange.Between(before.Content, tree.Text.Content))
        : null;

    /// <summary>What became of a file.</summary>
    /// <param name="Now">The file as it is now.</param>
    /// <param name="Change">What was changed; null when nothing was.</param>
    private sealed record Edit(SourceText Now, TextChange? Change)
    {
        public Diagnostic? Carry(Diagnostic diagnostic, SourceLocation location)
        {
            if (Change is not { } change)
                return diagnostic;
            if (location.Span.End < change.Span.Start)
                return diagnostic.At(new SourceLocation(Now, location.Span));

            // What follows the edit is as far from the end as before.
            return location.Span.Start >= change.Span.End ? diagnostic.At(new SourceLocation(Now, location.Span.Shift(change.NewText.Length - change.Span.Length))) : null;
        }
    }
}
