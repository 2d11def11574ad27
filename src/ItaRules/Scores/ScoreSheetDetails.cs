using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;

namespace ItaRules.Scores;

/// <summary>What a score sheet says besides its scores.</summary>
public sealed record ScoreSheetDetails
{
    /// <summary>A sheet that says nothing more.</summary>
    public static ScoreSheetDetails None { get; } = new();

    /// <summary>The file that the sheet was read from, null for one made in memory.</summary>
    public string? Source { get; init; }

    /// <summary>Where in its file the sheet begins, null for one made in memory.</summary>
    public Location? Place { get; init; }

    /// <summary>A name that tells the sheet from others in the same run: its file, with the row or index where a file holds several.</summary>
    public string Name { get; init; } = "";

    /// <summary>Where the scores stand in the file; empty unless the reader was asked to keep it.</summary>
    public ImmutableDictionary<ScoreDefinition, Location> Places { get; init; } = ImmutableDictionary<ScoreDefinition, Location>.Empty;

    /// <summary>The reported level, null when not reported.</summary>
    public Level? ReportedLevel { get; init; }

    /// <summary>Where the reported level stands in the file; null unless the reader was asked to keep it.</summary>
    public Location? LevelPlace { get; init; }

    /// <summary>The scores (0–100, NaN for missing) of an item's separately surveyed parts, where the sheet gives them.</summary>
    public ItemParts Parts { get; init; } = ItemParts.None;

    /// <summary>How many people answered, by instrument code, where the sheet gives it.</summary>
    public ImmutableDictionary<string, int> Respondents { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Where the sheet begins, as messages show it.</summary>
    public Location Beginning => Place ?? new FileLocation(Name, 1, 1);

    /// <summary>Where a score stands, else where the sheet begins.</summary>
    public Location PlaceOf(ScoreDefinition score) => Places.GetValueOrDefault(score) ?? Beginning;
}
