using System.Collections.Immutable;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.Text;

namespace ItaRules.LanguageServer.Tests.Handling;

/// <summary>The smallest state a server can have, to test the protocol alone: a list of texts.</summary>
internal sealed record NotesState : IServerState
{
    public ServerPhase Phase { get; init; }

    public Language Language { get; init; } = Language.English;

    public ImmutableList<string> Notes { get; init; } = [];
}
