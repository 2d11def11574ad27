using ItaRules.Diagnostics;

namespace ItaRules.Interchange.Scores;

/// <summary>What reading a sheet asks of its messages.</summary>
internal static class DiagnosticBagExtensions
{
    /// <summary>Whether any message is an error, so that there is no sheet.</summary>
    public static bool HasErrors(this DiagnosticBag diagnostics) =>
        diagnostics.Count > 0 && diagnostics.ToImmutable().Any(diagnostic => diagnostic.Severity == Severity.Error);
}
