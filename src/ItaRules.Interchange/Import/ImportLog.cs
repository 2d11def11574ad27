using System.Collections.Immutable;
using ItaRules.Diagnostics;

namespace ItaRules.Interchange.Import;

/// <summary>
/// Notes what becomes of each piece of a file while it is read. An import report keeps all of it. Any other reading keeps the warnings,
/// and of each kind of remark the first: what is true of a row is true of the ten thousand below it.
/// </summary>
/// <param name="keepsUnderstood">Whether an import report is wanted.</param>
internal sealed class ImportLog(bool keepsUnderstood)
{
    /// <summary>More lines than anyone reads, and more than the agencies of seven years.</summary>
    private const int MaximumEntries = 100_000;

    private readonly List<ImportEntry> entries = [];
    private readonly HashSet<string> remarks = new(StringComparer.Ordinal);
    private int count;

    /// <summary>How much was noted so far.</summary>
    public int Count => count;

    /// <summary>Whether what is understood is kept.</summary>
    public bool KeepsUnderstood => keepsUnderstood;

    /// <summary>Notes what was taken as it stands.</summary>
    public void Understood(DiagnosticDescriptor descriptor, Location place, params ReadOnlySpan<object> arguments)
    {
        if (keepsUnderstood)
            Add(ImportEntryKind.Understood, descriptor, place, arguments);
    }

    /// <summary>Notes what was taken as something else.</summary>
    public void Corrected(DiagnosticDescriptor descriptor, Location place, params ReadOnlySpan<object> arguments) =>
        Add(ImportEntryKind.Corrected, descriptor, place, arguments);

    /// <summary>Notes what was not taken. What would be an error in a table of its own is a warning here: the rest is read.</summary>
    public void LeftOut(DiagnosticDescriptor descriptor, Location place, params ReadOnlySpan<object> arguments) =>
        Add(ImportEntryKind.LeftOut, descriptor, place, arguments);

    /// <summary>What was noted since the last call, in the order of the file.</summary>
    public ImmutableArray<ImportEntry> Take()
    {
        if (entries.Count == 0)
            return [];
        ImmutableArray<ImportEntry> taken = [.. entries];
        entries.Clear();
        return taken;
    }

    private void Add(ImportEntryKind kind, DiagnosticDescriptor descriptor, Location place, ReadOnlySpan<object> arguments)
    {
        if (!keepsUnderstood && (descriptor.DefaultSeverity == Severity.Hidden || (descriptor.DefaultSeverity == Severity.Info && !remarks.Add(descriptor.Id))))
            return;
        if (count == MaximumEntries)
            return;
        if (++count == MaximumEntries)
        {
            entries.Add(new(ImportEntryKind.LeftOut, new Diagnostic(ImportDiagnostics.MoreNotListed, place, [MaximumEntries])));
            return;
        }

        var message = new Diagnostic(descriptor, place, [.. arguments]);
        entries.Add(new(kind, descriptor.DefaultSeverity == Severity.Error ? message.WithSeverity(Severity.Warning) : message));
    }
}
