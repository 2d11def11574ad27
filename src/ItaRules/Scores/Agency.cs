using ItaRules.Catalogs;

namespace ItaRules.Scores;

/// <summary>The agency that a score sheet is about. Everything but the type is shown as it was read.</summary>
/// <param name="Name">The name, empty when the sheet does not give one.</param>
/// <param name="Type">The id of one of <see cref="AgencyType.All"/>, null when not given.</param>
/// <param name="District">The district (อำเภอ), null when not given.</param>
/// <param name="Province">The province (จังหวัด), null when not given.</param>
public sealed record Agency(string Name, string? Type = null, string? District = null, string? Province = null)
{
    /// <summary>The agency of a sheet that names none.</summary>
    public static Agency Unnamed { get; } = new("");
}
