using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Import;

namespace ItaRules.Interchange.Tables;

/// <summary>
/// Collects the scores of one agency from all tables of a document. What stands twice and alike is one score; of two that differ neither is taken.
/// </summary>
internal sealed class DocumentScores(Edition edition, ImportLog log)
{
    private readonly Dictionary<(ScoreDefinition Score, int Part), (double Value, Location Place)> found = [];
    private readonly HashSet<(ScoreDefinition Score, int Part)> conflicting = [];

    /// <summary>Whether no score was found.</summary>
    public bool IsEmpty => found.Count == 0;

    /// <summary>The edition.</summary>
    public Edition Edition => edition;

    /// <summary>Notes a score.</summary>
    /// <param name="score">What it is of.</param>
    /// <param name="part">The part of an item, 0 for the whole.</param>
    /// <param name="value">The score as printed.</param>
    /// <param name="place">Where it stands.</param>
    /// <returns>Whether it is new and possible, so that the caller says how it was understood.</returns>
    public bool Add(ScoreDefinition score, int part, double value, Location place)
    {
        var key = (score, part);
        if (value is < 0 or > 100)
        {
            log.LeftOut(SheetDiagnostics.ScoreOutOfRange, place, score.Name, value);
            return false;
        }

        var partCount = EditionColumns.PartsOf(score);
        if (part > partCount)
        {
            log.LeftOut(SheetDiagnostics.UnknownPart, place, part, score.Code, partCount);
            return false;
        }

        if (found.TryAdd(key, (value, place)))
            return true;
        var first = found[key];
        if (first.Value == value)
            log.Understood(ImportDiagnostics.ScoreRepeated, place, score.Name, value);
        else
        {
            conflicting.Add(key);
            log.LeftOut(ImportDiagnostics.ConflictingScores, place, score.Name, value, first.Value);
        }

        return false;
    }

    /// <summary>The score of an item as taken from the tables, NaN where they give none.</summary>
    public double Value(ScoreDefinition score) => found.TryGetValue((score, 0), out var entry) && !conflicting.Contains((score, 0)) ? entry.Value : double.NaN;

    /// <summary>Gives all scores to a builder.</summary>
    public void CopyTo(SheetScores scores)
    {
        foreach (var (key, (value, _)) in found)
        {
            if (!conflicting.Contains(key))
                scores.Set(key.Score, key.Part, value);
        }
    }
}
