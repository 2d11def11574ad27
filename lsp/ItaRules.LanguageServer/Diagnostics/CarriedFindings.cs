using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Text;
using ItaRules.Workspace;

namespace ItaRules.LanguageServer.Diagnostics;

/// <summary>
/// Findings of a project before an edit, at their places after it: they stay in sight until the wave that they belong to has run again, and do not
/// flicker while one types. Those that the edit touches are left out, and so are places beside them that it touches.
/// </summary>
internal sealed class CarriedFindings
{
    private readonly ProjectSnapshot now;
    private readonly Dictionary<SourceText, Edit?> edits = new(ReferenceEqualityComparer.Instance);

    private CarriedFindings(ProjectSnapshot now) => this.now = now;

    /// <summary>The findings at their places in the project as it is now.</summary>
    public static IEnumerable<Diagnostic> Carry(ImmutableArray<Diagnostic> found, ProjectSnapshot now)
    {
        var carried = new CarriedFindings(now);
        return found.Select(carried.Carry).OfType<Diagnostic>();
    }

    private Diagnostic? Carry(Diagnostic diagnostic)
    {
        if (diagnostic.Location is not SourceLocation location || Carry(location) is not { } place)
            return null;
        ImmutableArray<RelatedLocation> related = diagnostic.Related.All(other => Carry(other.Location) == other.Location)
            ? diagnostic.Related
            : [.. diagnostic.Related.Select(other => Carry(other.Location) is { } moved ? other with { Location = moved } : null).OfType<RelatedLocation>()];
        return place == location && related == diagnostic.Related ? diagnostic : diagnostic.At(place, related);
    }

    // What is not in a rule file has not moved by an edit of one.
    private Location? Carry(Location location)
    {
        if (location is not SourceLocation place)
            return location;
        if (!edits.TryGetValue(place.Source, out var edit))
            edits.Add(place.Source, edit = EditOf(place.Source));
        return edit?.Carry(place);
    }

    private Edit? EditOf(SourceText before) => now.FindTree(now.Settings.Paths.Find(before.Path)) is { } tree
        ? new Edit(tree.Text, ReferenceEquals(before, tree.Text) ? null : TextChange.Between(before.Content, tree.Text.Content))
        : null;

    /// <summary>What became of a file.</summary>
    /// <param name="Now">The file as it is now.</param>
    /// <param name="Change">What was changed; null when nothing was.</param>
    private sealed record Edit(SourceText Now, TextChange? Change)
    {
        public SourceLocation? Carry(SourceLocation location)
        {
            if (Change is not { } change)
                return location;
            if (location.Span.End < change.Span.Start)
                return new SourceLocation(Now, location.Span);

            // What follows the edit is as far from the end as before.
            return location.Span.Start >= change.Span.End ? new SourceLocation(Now, location.Span.Shift(change.NewText.Length - change.Span.Length)) : null;
        }
    }
}
