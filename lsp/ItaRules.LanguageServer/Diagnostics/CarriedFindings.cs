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
    public static IEnumerable<Diagnostic> Carry(ImmutableArray<Diagnostic> found, ProjectSnapshot now) => found
        .Select(diagnostic => diagnostic.Location is SourceLocation location && now.FindTree(now.Settings.Paths.Find(location.Path)) is { } tree
            ? Carry(diagnostic, location, tree.Text)
            : null)
        .OfType<Diagnostic>();

    private static Diagnostic? Carry(Diagnostic diagnostic, SourceLocation location, SourceText now)
    {
        if (ReferenceEquals(location.Source, now))
            return diagnostic;
        var (before, after) = (location.Source.Content, now.Content);
        var same = before.AsSpan().CommonPrefixLength(after);
        if (location.Span.End < same)
            return At(diagnostic, now, location.Span);

        // What follows the edit is as far from the end as before.
        var moved = location.Span.Shift(after.Length - before.Length);
        return moved.Start >= same && before.AsSpan(location.Span.Start).SequenceEqual(after.AsSpan(moved.Start)) ? At(diagnostic, now, moved) : null;
    }

    private static Diagnostic At(Diagnostic diagnostic, SourceText text, TextSpan span) =>
        new Diagnostic(diagnostic.Descriptor, new SourceLocation(text, span), diagnostic.Arguments, diagnostic.Related).WithSeverity(diagnostic.Severity);
}
