using System.Globalization;

namespace ItaRules.LanguageServer.Handlers.SemanticTokens;

/// <summary>
/// The numbers that were sent last for each document, which the next difference is told against. It is no part of the state: losing it costs nothing but one whole answer.
/// Safe to use from several threads.
/// </summary>
internal sealed class SentTokens
{
    // An editor asks about the documents that it shows.
    private const int MaximumDocuments = 64;

    private readonly Lock guard = new();
    private readonly Dictionary<Lsp.DocumentUri, (string Id, IReadOnlyList<int> Data)> last = [];
    private long lastId;

    /// <summary>Keeps numbers that are sent, and gives them an id.</summary>
    public string Add(Lsp.DocumentUri uri, IReadOnlyList<int> data)
    {
        lock (guard)
        {
            if (last.Count >= MaximumDocuments && !last.ContainsKey(uri))
                last.Clear();
            var id = (++lastId).ToString(CultureInfo.InvariantCulture);
            last[uri] = (id, data);
            return id;
        }
    }

    /// <summary>The numbers that were sent under an id; null when they are not the last of the document.</summary>
    public IReadOnlyList<int>? Find(Lsp.DocumentUri uri, string id)
    {
        lock (guard)
            return last.TryGetValue(uri, out var sent) && sent.Id == id ? sent.Data : null;
    }
}
