namespace ItaRules.LanguageServer.Protocol.Rpc;

/// <summary>
/// Ends a request with an error response. Thrown by a handler whose request cannot be done, and by a request to the client that it refused.
/// </summary>
/// <param name="error">The error to send, or that was received.</param>
internal sealed class RpcException(ResponseError error) : Exception(error.Message)
{
    /// <summary>Ends a request with an error response.</summary>
    public RpcException(ErrorCode code, string message) : this(new ResponseError(code, message))
    {
    }

    /// <summary>The error to send, or that was received.</summary>
    public ResponseError Error => error;
}
