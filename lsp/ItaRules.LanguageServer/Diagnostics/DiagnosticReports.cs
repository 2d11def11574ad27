using System.Security.Cryptography;
using System.Text;
using ItaRules.LanguageServer.Protocol.Json;
using ItaRules.LanguageServer.Protocol.Messages;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Diagnostics;

/// <summary>The answers to a client that asks for diagnostics by itself: all waves at once, for the rule files of a project.</summary>
internal static class DiagnosticReports
{
    /// <summary>What all waves find in a project.</summary>
    /// <exception cref="OperationCanceledException">Nobody wants to know any more.</exception>
    public static FileFindings Find(ProjectView project, CancellationToken cancellation)
    {
        var findings = new FileFindings(project.State);
        foreach (var wave in DiagnosticsWaves.All)
        {
            cancellation.ThrowIfCancellationRequested();
            findings.Add(project, wave.Find(project, cancellation));
        }

        return findings;
    }

    /// <summary>The report of one file, or that it is the one that the client has.</summary>
    /// <param name="items">What was found.</param>
    /// <param name="previous">The result that the client has; null for none.</param>
    public static DocumentDiagnosticReport Of(IReadOnlyList<Diagnostic> items, string? previous)
    {
        // The name of a result is its content, so that the server need not remember what it told whom.
        var id = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(LspJson.Compact(LspJson.ToToken(items))))[..12]);
        return id == previous
            ? new DocumentDiagnosticReport(DocumentDiagnosticReport.Unchanged) { ResultId = id }
            : new DocumentDiagnosticReport(DocumentDiagnosticReport.Full) { ResultId = id, Items = items };
    }

    /// <summary>The rule files of a project that its author can mend: its own, not those of the shipped library.</summary>
    public static IEnumerable<DocumentView> OwnFiles(ProjectView project) =>
        project.Snapshot.Compilation.Files.Where(file => !file.IsUsed).Select(file => project.Of(file.Tree));
}
