using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Rpc;

/// <summary>The parameters of <c>$/cancelRequest</c>, in either direction.</summary>
/// <param name="Id">The request to give up; a number or a text.</param>
internal sealed record CancelParams(JToken Id);
