using System.Collections.Immutable;
using ItaRules.Catalogs;

namespace ItaRules.Scores;

/// <summary>Why a score of a sheet cannot be computed.</summary>
public static class MissingParts
{
    /// <summary>
    /// The scores, in catalogue order, that a missing score would need and that only a report can give: items that the sheet lacks or knows only in part,
    /// and indicators without items. Empty for a score that is there and for one that nothing is computed from.
    /// </summary>
    public static ImmutableArray<ScoreDefinition> Of(ScoreDefinition score, ScoreSheet sheet)
    {
        var missing = new HashSet<ScoreDefinition>();
        if (double.IsNaN(sheet.Value(score)))
            Collect(score, sheet, missing);
        return [.. missing.OrderBy(part => part.Ordinal)];
    }

    private static void Collect(ScoreDefinition score, ScoreSheet sheet, HashSet<ScoreDefinition> missing)
    {
        foreach (var term in score.Formula?.Terms ?? [])
        {
            if (double.IsNaN(sheet.Value(term.Part)))
            {
                if (term.Part.Formula is null)
                    missing.Add(term.Part);
                else
                    Collect(term.Part, sheet, missing);
            }
            else if (term.Part is Item item && sheet.Details.Parts.IsPartlyKnown(item))
            {
                missing.Add(item);
            }
        }
    }
}
