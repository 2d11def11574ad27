namespace ItaRules.LanguageServer.Protocol.Rpc;

/// <summary>The error codes of JSON-RPC 2.0 and of LSP 3.17 that this server sends or understands.</summary>
internal enum ErrorCode
{
    /// <summary>The message is not JSON.</summary>
    ParseError = -32700,

    /// <summary>JSON, but not a request of the protocol, or not at this time.</summary>
    InvalidRequest = -32600,

    /// <summary>No such method.</summary>
    MethodNotFound = -32601,

    /// <summary>The parameters are not those of the method.</summary>
    InvalidParams = -32602,

    /// <summary>A fault of the program.</summary>
    InternalError = -32603,

    /// <summary>A request came before <c>initialize</c>.</summary>
    ServerNotInitialized = -32002,

    /// <summary>A valid request that cannot be done; its message is for the person who asked.</summary>
    RequestFailed = -32803,

    /// <summary>The server gave the request up; the client may ask again.</summary>
    ServerCancelled = -32802,

    /// <summary>The client cancelled the request.</summary>
    RequestCancelled = -32800,
}
