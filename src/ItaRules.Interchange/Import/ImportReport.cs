using System.Collections.Immutable;

namespace ItaRules.Interchange.Import;

/// <summary>What was understood of an imported file, what was corrected and what was left out: nothing is dropped without a line here.</summary>
/// <param name="Entries">The lines, in the order of the file.</param>
public sealed record ImportReport(ImmutableArray<ImportEntry> Entries)
{
    /// <summary>The lines of one kind, in the order of the file.</summary>
    public IEnumerable<ImportEntry> Of(ImportEntryKind kind) => Entries.Where(entry => entry.Kind == kind);
}
