using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Tests.Client;

/// <summary>A request that was sent and may be cancelled before its response is awaited.</summary>
internal sealed class PendingRequest(LanguageClient client, int id, Task<JToken?> response)
{
    public Task<JToken?> Response => response;

    public bool IsAnswered => response.IsCompleted;

    public void Cancel() => client.Notify("$/cancelRequest", new { id });
}
