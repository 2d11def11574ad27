using System.Collections.Immutable;

namespace ItaRules.Authoring.Rename;

/// <summary>What came of renaming.</summary>
/// <param name="Changes">The changes, file by file; empty when it was refused, or the name is the one that it has.</param>
/// <param name="Refusal">Why it cannot have that name, in the language of the reader; null when it can.</param>
public sealed record RenameResult(ImmutableArray<FileChanges> Changes, string? Refusal);
