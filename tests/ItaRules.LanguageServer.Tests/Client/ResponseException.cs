using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Tests.Client;

/// <summary>The server answered with an error.</summary>
internal sealed class ResponseException(int code, string message, JToken? data) : Exception(message)
{
    public int Code => code;

    public JToken? ErrorData => data;
}
