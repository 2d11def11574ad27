using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Handlers.Commands;

/// <summary>One command of <c>workspace/executeCommand</c>.</summary>
internal interface IServerCommand
{
    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Carries it out.</summary>
    /// <param name="arguments">What the client gave with it.</param>
    /// <param name="context">The state of the moment, and the client.</param>
    /// <param name="cancellation">Cancelled when the client no longer wants it.</param>
    /// <returns>The answer; null for a command that answers nothing.</returns>
    /// <exception cref="Protocol.Rpc.RpcException">It cannot be done; the message is for the person at the editor.</exception>
    public Task<object?> ExecuteAsync(IReadOnlyList<JToken> arguments, RequestContext<ServerState> context, CancellationToken cancellation);
}
