using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.SemanticTokens;

/// <summary>The three requests for colours. Two of them share what was sent last, for a difference is one to that.</summary>
internal static class SemanticTokenHandlers
{
    /// <summary>The handlers.</summary>
    public static IEnumerable<MessageHandler<ServerState>> Create()
    {
        var sent = new SentTokens();
        return [new SemanticTokensFullHandler(sent), new SemanticTokensDeltaHandler(sent), new SemanticTokensRangeHandler()];
    }
}
