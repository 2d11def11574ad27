using System.Collections.Immutable;

namespace ItaRules.Workspace;

/// <summary>What is to be loaded. Where a list is empty, <c>ita.json</c> says.</summary>
public sealed record ProjectOptions
{
    /// <summary>The absolute folder from which <c>ita.json</c> is searched upwards and the paths below start.</summary>
    public required string Directory { get; init; }

    /// <summary>The absolute folder that names of files are shown relative to; null: that of <c>ita.json</c>, else <see cref="Directory"/>.</summary>
    public string? ShowRelativeTo { get; init; }

    /// <summary>The absolute folder of the shipped library.</summary>
    public string Library { get; init; } = ShippedLibrary.Directory;

    /// <summary>Rule files, folders, patterns, or names of the shipped library (<c>ita:2568</c>).</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>Score files, folders or patterns of the year that is worked with.</summary>
    public ImmutableArray<string> Scores { get; init; } = [];

    /// <summary>Score files, folders or patterns of earlier years.</summary>
    public ImmutableArray<string> Previous { get; init; } = [];

    /// <summary>Catalogue files, besides those of <c>ita.json</c>.</summary>
    public ImmutableArray<string> Catalogs { get; init; } = [];

    /// <summary>Whether score files are read at all.</summary>
    public bool ReadsScores { get; init; } = true;

    /// <summary>How many bytes of score files are read when the project is loaded or changed; what is more is left to <see cref="Project.ReadScores"/>.</summary>
    public long ScoreBytesAtOnce { get; init; } = long.MaxValue;
}
