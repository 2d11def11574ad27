using ItaRules.Workspace.Files;

namespace ItaRules.LanguageServer.Documents;

/// <summary>The paths under which projects know what the client knows by addresses.</summary>
internal static class DocumentPath
{
    /// <summary>The absolute path of a file; null for a document that is none.</summary>
    public static string? Of(Lsp.DocumentUri uri) => uri.FilePath is { } path ? FilePath.Resolve(path, Path.GetPathRoot(path) is { Length: > 0 } root ? root : "/") : null;

    /// <summary>The absolute path of a document; of one that is no file yet, one that it might have in a folder.</summary>
    /// <param name="uri">The address.</param>
    /// <param name="folder">The absolute folder.</param>
    public static string Of(Lsp.DocumentUri uri, string folder) => Of(uri) ?? FilePath.Join(folder, Uri.EscapeDataString(uri.Text));

    /// <summary>A path in the spelling that an address of it leads back to, so that both mean the same file.</summary>
    public static string Normalize(string path) => Of(Lsp.DocumentUri.FromFilePath(path)) ?? path;
}
