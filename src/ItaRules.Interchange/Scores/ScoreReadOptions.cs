namespace ItaRules.Interchange.Scores;

/// <summary>What the caller knows about a file that the file may not say itself.</summary>
public sealed record ScoreReadOptions
{
    /// <summary>Nothing is known.</summary>
    public static ScoreReadOptions None { get; } = new();

    /// <summary>The year assessed (BE) of a table that names none or the wrong one; null to take the file's own.</summary>
    public int? Edition { get; init; }

    /// <summary>The agency of a document that names none or another; null to take the file's own.</summary>
    public string? Agency { get; init; }

    /// <summary>Whether the sheets of a JSON file know where their scores stand (<see cref="ItaRules.Scores.ScoreSheetDetails.Places"/>); sheets of tables know their row.</summary>
    public bool KeepsPlaces { get; init; }
}
