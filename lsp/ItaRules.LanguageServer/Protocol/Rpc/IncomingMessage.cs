using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Rpc;

/// <summary>A message as it arrived: its envelope is read, its parameters are not yet.</summary>
internal abstract record IncomingMessage;

/// <summary>A request; it gets exactly one response.</summary>
internal sealed record IncomingRequest(RequestId Id, string Method, JToken? Params) : IncomingMessage;

/// <summary>A notification; it gets no response, whatever happens.</summary>
internal sealed record IncomingNotification(string Method, JToken? Params) : IncomingMessage;

/// <summary>The response to a request of ours; either a result or an error. Without an id it is about a message that could not be read.</summary>
internal sealed record IncomingResponse(RequestId? Id, JToken? Result, ResponseError? Error) : IncomingMessage;

/// <summary>JSON or not, but no message of the protocol.</summary>
/// <param name="Id">The id to answer with; null when none could be read.</param>
/// <param name="Error">What is wrong.</param>
internal sealed record InvalidMessage(RequestId? Id, ResponseError Error) : IncomingMessage;
