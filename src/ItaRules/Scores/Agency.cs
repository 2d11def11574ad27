using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Scores;

/// <summary>The agency that a score sheet is about. Everything but the type is shown as it was read.</summary>
/// <param name="Name">The name, empty when the sheet does not give one.</param>
/// <param name="Type">One of <see cref="AgencyTypes"/>, null when not given.</param>
/// <param name="District">The district (อำเภอ), null when not given.</param>
/// <param name="Province">The province (จังหวัด), null when not given.</param>
public sealed record Agency(string Name, string? Type = null, string? District = null, string? Province = null)
{
    /// <summary>The agency of a sheet that names none.</summary>
    public static Agency Unnamed { get; } = new("");

    /// <summary>The types that the contract of score sheets knows, with their names.</summary>
    public static ImmutableArray<(string Id, LocalizedText Title)> AgencyTypes { get; } =
    [
        ("subdistrict", new("องค์การบริหารส่วนตำบล", "subdistrict administration")),
        ("municipality", new("เทศบาล", "municipality")),
        ("city", new("องค์กรปกครองส่วนท้องถิ่นรูปแบบพิเศษ", "special local government")),
        ("province", new("องค์การบริหารส่วนจังหวัด", "provincial administration")),
        ("department", new("กรม", "department")),
        ("school", new("สถานศึกษา", "school")),
        ("other", new("อื่น ๆ", "other")),
    ];
}
