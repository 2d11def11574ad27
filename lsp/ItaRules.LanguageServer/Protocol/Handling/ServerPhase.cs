namespace ItaRules.LanguageServer.Protocol.Handling;

/// <summary>Where the server is in its life.</summary>
internal enum ServerPhase
{
    /// <summary>Before <c>initialize</c>: every other request is refused and every notification but <c>exit</c> dropped.</summary>
    Uninitialized,

    /// <summary>After <c>initialize</c>: it serves.</summary>
    Running,

    /// <summary>After <c>shutdown</c>: every request is refused; <c>exit</c> ends it with code 0.</summary>
    ShutDown,
}
