using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Catalogs;

/// <summary>A type of agency that score sheets and rules can name (<c>agency type = "subdistrict"</c>).</summary>
/// <param name="Id">The id of the score sheet contract.</param>
/// <param name="Title">The name.</param>
public sealed record AgencyType(string Id, LocalizedText Title)
{
    /// <summary>The types that the contract of score sheets knows.</summary>
    public static ImmutableArray<AgencyType> All { get; } =
    [
        new("subdistrict", new("องค์การบริหารส่วนตำบล", "subdistrict administration")),
        new("municipality", new("เทศบาล", "municipality")),
        new("city", new("องค์กรปกครองส่วนท้องถิ่นรูปแบบพิเศษ", "special local government")),
        new("province", new("องค์การบริหารส่วนจังหวัด", "provincial administration")),
        new("department", new("กรม", "department")),
        new("school", new("สถานศึกษา", "school")),
        new("other", new("อื่น ๆ", "other")),
    ];

    private static readonly Dictionary<string, AgencyType> byName = All
        .SelectMany(type => new[] { type.Id, type.Title.Thai, type.Title.English }.Select(NameText.Normalize).Distinct().Select(name => (Name: name, Type: type)))
        .ToDictionary(entry => entry.Name, entry => entry.Type, StringComparer.Ordinal);

    /// <summary>The type with this id or name in either language, compared as names are compared; null when there is none.</summary>
    public static AgencyType? Find(string name) => byName.GetValueOrDefault(NameText.Normalize(name));
}
