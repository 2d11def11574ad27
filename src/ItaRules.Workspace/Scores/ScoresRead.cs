using System.Collections.Immutable;
using ItaRules.Catalogs;

namespace ItaRules.Workspace.Scores;

/// <summary>Scores that were read beside everything else, on their way into the project.</summary>
public sealed class ScoresRead
{
    internal ScoresRead(CatalogSet catalogs, ImmutableDictionary<string, (UnreadFile AsFound, LoadedScoreFile File)> files)
    {
        Catalogs = catalogs;
        Files = files;
    }

    internal CatalogSet Catalogs { get; }

    internal ImmutableDictionary<string, (UnreadFile AsFound, LoadedScoreFile File)> Files { get; }
}
