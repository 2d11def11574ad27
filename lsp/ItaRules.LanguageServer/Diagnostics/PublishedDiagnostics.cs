using ItaRules.LanguageServer.Protocol.Client;
using ItaRules.LanguageServer.State;
using ItaRules.Workspace.Files;

namespace ItaRules.LanguageServer.Diagnostics;

/// <summary>What the client has been told, so that it is only told what is new.</summary>
/// <param name="client">The client.</param>
internal sealed class PublishedDiagnostics(ClientProxy client)
{
    private readonly Dictionary<string, Published> byPath = new(StringComparer.Ordinal);

    /// <summary>Publishes findings in place of those before: of every open document and of every file that something was or is found in.</summary>
    public void Replace(ServerState state, FileFindings findings)
    {
        var open = state.Projects.Documents.Select(document => document.Path);
        foreach (var path in byPath.Keys.Concat(findings.Paths).Concat(open).Distinct().Where(path => !IsPulled(path, state)).Order(StringComparer.Ordinal).ToList())
        {
            var document = state.Projects.DocumentAt(path);
            var now = new Published(document?.Uri ?? state.AddressOf(path), document?.Version, findings.Of(path));
            if (byPath.TryGetValue(path, out var before) && before.IsSame(now))
                continue;
            client.PublishDiagnostics(new Lsp.PublishDiagnosticsParams(now.Uri, now.Diagnostics, now.Version));
            if (now.Version is null && now.Diagnostics.Count == 0)
                byPath.Remove(path);
            else
                byPath[path] = now;
        }
    }

    private static bool IsPulled(string path, ServerState state) =>
        state.Client.PullsDiagnostics && (FileSearch.IsRuleFile(path) || state.Projects.DocumentAt(path)?.IsRuleFile == true);

    private sealed record Published(Lsp.DocumentUri Uri, int? Version, IReadOnlyList<Lsp.Diagnostic> Diagnostics)
    {
        public bool IsSame(Published other) =>
            Uri.Text == other.Uri.Text && Version == other.Version && Diagnostics.SequenceEqual(other.Diagnostics, SameDiagnostic.Instance);
    }

    /// <summary>Compares what lists hold, which records do not.</summary>
    private sealed class SameDiagnostic : IEqualityComparer<Lsp.Diagnostic>
    {
        public static readonly SameDiagnostic Instance = new();

        public bool Equals(Lsp.Diagnostic? one, Lsp.Diagnostic? other) =>
            one is not null && other is not null
            && (one.RelatedInformation ?? []).SequenceEqual(other.RelatedInformation ?? [])
            && (one.Tags ?? []).SequenceEqual(other.Tags ?? [])
            && (one with { RelatedInformation = null, Tags = null }) == (other with { RelatedInformation = null, Tags = null });

        public int GetHashCode(Lsp.Diagnostic diagnostic) => HashCode.Combine(diagnostic.Range, diagnostic.Code);
    }
}
