using ItaRules.LanguageServer.Protocol.Json;
using ItaRules.LanguageServer.Protocol.Messages;
using ItaRules.LanguageServer.Protocol.Rpc;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Client;

/// <summary>Tells the client of the traffic as it is handled (<c>$/logTrace</c>), when it wants that (<c>$/setTrace</c>).</summary>
/// <param name="connection">The connection.</param>
internal sealed class Tracer(RpcConnection connection)
{
    private const string Messages = "messages";
    private const string Verbose = "verbose";

    private volatile string? wanted;

    /// <summary>Sets how much is told: <c>off</c>, <c>messages</c> or <c>verbose</c>; anything else is off.</summary>
    public void Set(string? level) => wanted = level;

    /// <summary>A message has been handled.</summary>
    /// <param name="method">Its method.</param>
    /// <param name="id">Its id, when it is a request.</param>
    /// <param name="parameters">Its parameters, told only when verbose.</param>
    /// <param name="elapsed">From its arrival to its end.</param>
    public void Handled(string method, RequestId? id, JToken? parameters, TimeSpan elapsed)
    {
        var level = wanted;
        if (level is not (Messages or Verbose))
            return;

        var line = FormattableString.Invariant($"{method}{(id is { } known ? $" - ({known})" : "")} in {elapsed.TotalMilliseconds:F1} ms");
        connection.Notify("$/logTrace", new LogTraceParams(line, level == Verbose && parameters is not null ? LspJson.Compact(parameters) : null));
    }
}
