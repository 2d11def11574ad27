using ItaRules.Scores;

namespace ItaRules.Interchange.Tables;

/// <summary>Makes an agency of what cells or running text say.</summary>
internal static class AgencyText
{
    /// <summary>An agency with its type told by the type's own cell, else by how its name begins.</summary>
    /// <param name="name">The name; empty for none.</param>
    /// <param name="type">The cell of the type; empty for none.</param>
    /// <param name="district">The district; empty for none.</param>
    /// <param name="province">The province; empty for none.</param>
    /// <param name="names">Knows how names begin.</param>
    public static Agency Make(string name, string type, string district, string province, TableNames names) => new(
        name.Trim(),
        (type.Length > 0 ? names.AgencyType(type.Trim()) : null) ?? (name.Length > 0 ? names.AgencyType(name.Trim()) : null),
        NullIfEmpty(district),
        NullIfEmpty(province));

    private static string? NullIfEmpty(string text) => text.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
