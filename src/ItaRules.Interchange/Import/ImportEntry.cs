using ItaRules.Diagnostics;

namespace ItaRules.Interchange.Import;

/// <summary>What became of a piece of a file that was imported.</summary>
public enum ImportEntryKind
{
    /// <summary>It was taken as it stands.</summary>
    Understood,

    /// <summary>It was taken as something else than it says; the message says from what to what and why.</summary>
    Corrected,

    /// <summary>It was not taken; the message says why.</summary>
    LeftOut,

    /// <summary>It was taken as it stands, but cannot be right or looks wrong.</summary>
    Doubtful,
}

/// <summary>One line of an import report.</summary>
/// <param name="Kind">What became of the piece.</param>
/// <param name="Message">The message, with the place in the file.</param>
public sealed record ImportEntry(ImportEntryKind Kind, Diagnostic Message);
