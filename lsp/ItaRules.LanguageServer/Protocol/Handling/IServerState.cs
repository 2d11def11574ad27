using ItaRules.Text;

namespace ItaRules.LanguageServer.Protocol.Handling;

/// <summary>What the protocol itself has to know of the state; the rest is the handlers' affair.</summary>
internal interface IServerState
{
    /// <summary>Where the server is in its life.</summary>
    public ServerPhase Phase { get; }

    /// <summary>The language of every text that the person at the editor reads.</summary>
    public Language Language { get; }
}
