using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Scores;

/// <summary>
/// Finds the earlier sheets of each agency of a table. Within a province agencies of one name are told apart by their districts; a sheet that leaves something out
/// is matched only where nothing else could be meant, for scores of another agency are worse than none.
/// </summary>
internal sealed class AgencyMatcher
{
    private readonly HashSet<(string Name, string Province)> inSeveralDistricts;

    /// <summary>Matches sheets.</summary>
    /// <param name="table">This year's table.</param>
    /// <param name="earlier">The earlier sheets, in the order in which histories keep them.</param>
    public AgencyMatcher(ScoreTable table, ImmutableArray<ScoreSheet> earlier)
    {
        ImmutableArray<Agency> all = [.. table.Sheets.Concat(earlier).Select(sheet => sheet.Agency)];
        inSeveralDistricts = [.. all.GroupBy(NameAndProvince).Where(group => !IsOne(group.Select(District))).Select(group => group.Key)];

        // One agency against one: that is the same agency unless two of the sheets name different ones.
        if (table.Count == 1 && IsOne(all.Select(Name)) && IsOne(all.Select(Province)) && IsOne(all.Select(District)))
        {
            Histories = [earlier];
            return;
        }

        var byAgency = earlier.GroupBy(sheet => Key(sheet.Agency)).ToDictionary(group => group.Key, group => group.ToImmutableArray());
        Histories = [.. table.Sheets.Select(sheet => byAgency.GetValueOrDefault(Key(sheet.Agency), []))];
    }

    /// <summary>The earlier sheets of each row of the table; empty where there is none.</summary>
    public ImmutableArray<ImmutableArray<ScoreSheet>> Histories { get; }

    private (string Name, string Province, string District) Key(Agency agency)
    {
        var (name, province) = NameAndProvince(agency);
        return (name, province, inSeveralDistricts.Contains((name, province)) ? District(agency) : "");
    }

    private static (string Name, string Province) NameAndProvince(Agency agency) => (Name(agency), Province(agency));

    private static string Name(Agency agency) => NameText.Normalize(agency.Name.Trim());

    private static string Province(Agency agency) => NameText.Normalize(agency.BareProvince ?? "");

    private static string District(Agency agency) => NameText.Normalize(agency.BareDistrict ?? "");

    private static bool IsOne(IEnumerable<string> names) => names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Take(2).Count() < 2;
}
