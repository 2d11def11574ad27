using ItaRules.LanguageServer.Protocol.Json;
using ItaRules.LanguageServer.Protocol.Messages;
using ItaRules.LanguageServer.Protocol.Rpc;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Handling;

/// <summary>Reads the parameters of a method, or says what is wrong with them.</summary>
internal static class ParameterReader
{
    /// <summary>Reads the parameters.</summary>
    /// <exception cref="RpcException">They are not those of the method (<see cref="ErrorCode.InvalidParams"/>); the message names the member.</exception>
    public static T Read<T>(string method, JToken? parameters)
    {
        if (typeof(T) == typeof(NoParams))
            return (T)(object)NoParams.Instance;
        if (parameters is null)
            throw new RpcException(ErrorCode.InvalidParams, $"{method}: the parameters are missing.");

        try
        {
            return LspJson.Read<T>(parameters);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            throw new RpcException(ErrorCode.InvalidParams, $"{method}: {exception.Message}");
        }
    }
}
