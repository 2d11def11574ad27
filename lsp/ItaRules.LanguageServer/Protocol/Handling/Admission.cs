using ItaRules.LanguageServer.Protocol.Rpc;

namespace ItaRules.LanguageServer.Protocol.Handling;

/// <summary>Which methods are allowed when; the rules of "Lifecycle Messages" in LSP 3.17.</summary>
internal static class Admission
{
    private const string Initialize = "initialize";

    /// <summary>Why a method is not allowed now; null when it is. <c>exit</c> never comes here: it is always allowed.</summary>
    public static ResponseError? Refuse(ServerPhase phase, string method) => phase switch
    {
        ServerPhase.Uninitialized when method != Initialize =>
            new ResponseError(ErrorCode.ServerNotInitialized, "The server is not initialized: the first request is initialize."),
        ServerPhase.Running when method == Initialize =>
            new ResponseError(ErrorCode.InvalidRequest, "The server is initialized already."),
        ServerPhase.ShutDown =>
            new ResponseError(ErrorCode.InvalidRequest, "The server is shut down: only exit may follow."),
        _ => null,
    };

    /// <summary>Why a request cannot be answered by what is known of its method; null when it can.</summary>
    public static ResponseError? RefuseUnknown(string method, HandlerKind? kind) => kind switch
    {
        null => new ResponseError(ErrorCode.MethodNotFound, $"The server does not know the method {method}."),
        HandlerKind.Notification => new ResponseError(ErrorCode.InvalidRequest, $"{method} is a notification: it has no id and gets no response."),
        _ => null,
    };
}
