using System.Collections.Immutable;
using ItaRules.Diagnostics;

namespace ItaRules.Semantics;

/// <summary>What becomes of messages before they are shown: ignored ones go, severities are the project's, and they stand in order.</summary>
internal sealed class DiagnosticSettlement
{
    private readonly CompilationOptions options;
    private readonly Dictionary<Text.SourceText, Entry> files;

    public DiagnosticSettlement(ImmutableArray<RuleFile> files, CompilationOptions options)
    {
        this.options = options;
        this.files = files.Select((file, order) => new Entry(order, file, IgnoreDirective.Read(file.Tree))).ToDictionary(entry => entry.File.Tree.Text);
    }

    /// <summary>The messages as they are shown, by file and position.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="isLookedFor">Which ids were looked for, so that an ignore of one that did not come is not needed.</param>
    /// <param name="checksIgnores">Whether to report ignores that make no sense by themselves.</param>
    /// <param name="tellsForeign">Whether to tell what is no error in files that came in by <c>use</c>.</param>
    public ImmutableArray<Diagnostic> Settle(IEnumerable<Diagnostic> found, Func<string, bool> isLookedFor, bool checksIgnores, bool tellsForeign = false)
    {
        var needed = new HashSet<IgnoreDirective>(ReferenceEqualityComparer.Instance);
        var shown = new List<Diagnostic>();
        foreach (var diagnostic in found)
        {
            if (!IsIgnored(diagnostic, needed))
                Add(diagnostic, shown, tellsForeign);
        }

        foreach (var (_, file, ignores) in files.Values.Where(entry => !entry.File.IsUsed))
        {
            foreach (var diagnostic in ignores.SelectMany(ignore => Check(ignore, file, isLookedFor, checksIgnores, needed)))
                Add(diagnostic, shown, tellsForeign);
        }

        return [.. shown.OrderBy(OrderOf).ThenBy(SpanOf).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    private void Add(Diagnostic diagnostic, List<Diagnostic> shown, bool tellsForeign)
    {
        var applied = options.Apply(diagnostic);

        // Who uses a library is not told what its author should do better.
        var isForeign = !tellsForeign && FileOf(diagnostic) is { IsUsed: true } && applied.Severity < Severity.Error;
        if (!isForeign)
            shown.Add(applied);
    }

    private bool IsIgnored(Diagnostic diagnostic, HashSet<IgnoreDirective> needed)
    {
        if (diagnostic.Location is not SourceLocation location || !files.TryGetValue(location.Source, out var entry))
            return false;
        var isIgnored = false;
        foreach (var ignore in entry.Ignores)
        {
            if (!string.Equals(ignore.Id, diagnostic.Id, StringComparison.OrdinalIgnoreCase) || !ignore.Target.Contains(location.Span))
                continue;
            needed.Add(ignore);
            isIgnored |= diagnostic.Descriptor.DefaultSeverity != Severity.Error;
        }

        return isIgnored;
    }

    private static IEnumerable<Diagnostic> Check(
        IgnoreDirective ignore, RuleFile file, Func<string, bool> isLookedFor, bool checksIgnores, HashSet<IgnoreDirective> needed)
    {
        var location = new SourceLocation(file.Tree.Text, ignore.IdSpan);
        var descriptor = DiagnosticDescriptors.Find(ignore.Id);
        if (descriptor is null)
        {
            if (checksIgnores)
                yield return new Diagnostic(NameDiagnostics.UnknownIgnore, location, [ignore.Id, Proposal.Nearest(ignore.Id, DiagnosticDescriptors.All.Select(known => known.Id))]);
            yield break;
        }

        if (descriptor.DefaultSeverity == Severity.Error)
        {
            if (checksIgnores)
                yield return new Diagnostic(NameDiagnostics.ErrorIgnored, location, [descriptor.Id]);
            yield break;
        }

        if (isLookedFor(descriptor.Id) && !needed.Contains(ignore))
            yield return new Diagnostic(NameDiagnostics.UnneededIgnore, location, [descriptor.Id]);
        else if (checksIgnores && ignore.Reason.Length == 0)
            yield return new Diagnostic(NameDiagnostics.IgnoreWithoutReason, location, [descriptor.Id]);
    }

    private RuleFile? FileOf(Diagnostic diagnostic) =>
        diagnostic.Location is SourceLocation location && files.TryGetValue(location.Source, out var entry) ? entry.File : null;

    private int OrderOf(Diagnostic diagnostic) =>
        diagnostic.Location is SourceLocation location && files.TryGetValue(location.Source, out var entry) ? entry.Order : int.MaxValue;

    private static Text.TextSpan SpanOf(Diagnostic diagnostic) => diagnostic.Location is SourceLocation location ? location.Span : default;

    private sealed record Entry(int Order, RuleFile File, ImmutableArray<IgnoreDirective> Ignores);
}
