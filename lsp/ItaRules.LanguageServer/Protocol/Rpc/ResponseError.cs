using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Rpc;

/// <summary>The error part of a response.</summary>
/// <param name="Code">What kind of error.</param>
/// <param name="Message">What is said to the other side.</param>
/// <param name="Data">What the method defines beside it.</param>
internal sealed record ResponseError(ErrorCode Code, string Message, JToken? Data = null);
