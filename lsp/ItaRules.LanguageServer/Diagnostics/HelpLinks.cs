using System.Collections.Concurrent;
using ItaRules.LanguageServer.Protocol.Messages;
using ItaRules.Text;
using ItaRules.Workspace;

namespace ItaRules.LanguageServer.Diagnostics;

/// <summary>The addresses of the help pages beside the program.</summary>
internal static class HelpLinks
{
    private static readonly ConcurrentDictionary<(string Id, Language Language), CodeDescription?> links = new();

    /// <summary>The page of a message; null when there is none.</summary>
    /// <param name="id">The id of the message.</param>
    /// <param name="language">The reader's language.</param>
    public static CodeDescription? Of(string id, Language language) => links.GetOrAdd((id, language), page =>
        HelpPages.PathOf(page.Id, page.Language) is var path && File.Exists(path) ? new CodeDescription(DocumentUri.FromFilePath(path).Text) : null);
}
