using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Scores.Checks;

/// <summary>Two sheets of one agency and year in one run. Within a province agencies of one name are told apart by their districts.</summary>
internal sealed class DuplicateSheetCheck : ISheetCheck
{
    private readonly Dictionary<(string Scheme, int Year, string Name, string Province, string District), Location> seen = [];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ScoreSheet sheet)
    {
        var agency = sheet.Agency;
        if (agency.Name.Length == 0)
            return [];
        var key = (sheet.Edition.Scheme, sheet.Edition.Year, NameText.Normalize(agency.Name), NameText.Normalize(agency.Province ?? ""), NameText.Normalize(agency.District ?? ""));
        if (seen.TryAdd(key, sheet.Details.Beginning))
            return [];
        var first = new RelatedLocation(seen[key], new LocalizedText("ใบแรกอยู่ที่นี่", "the first one is here"));
        return [new(ScoreCheckDiagnostics.DuplicateSheet, sheet.Details.Beginning, [agency.Name, sheet.Edition.Year], [first])];
    }
}
