using ItaRules.Catalogs;

namespace ItaRules.Scores;

/// <summary>The agency that a score sheet is about. Everything but the type is shown as it was read.</summary>
/// <param name="Name">The name, empty when the sheet does not give one.</param>
/// <param name="Type">The id of one of <see cref="AgencyType.All"/>, null when not given.</param>
/// <param name="District">The district (อำเภอ), null when not given.</param>
/// <param name="Province">The province (จังหวัด), null when not given.</param>
public sealed record Agency(string Name, string? Type = null, string? District = null, string? Province = null)
{
    private const string Bangkok = "กรุงเทพมหานคร";

    // What a place is, as some sheets write it before its name, also with a sara am in two characters; in Bangkok a district is called otherwise.
    private static readonly string[] districtWords = ["อำเภอ", "อ\u0E4D\u0E32เภอ", "เขต"];
    private static readonly string[] provinceWords = ["จังหวัด"];

    /// <summary>The name of the district without the word for a district before it, null when not given.</summary>
    public string? BareDistrict => Bare(District, districtWords);

    /// <summary>The name of the province without the word for a province before it, null when not given.</summary>
    public string? BareProvince => Bare(Province, provinceWords);

    /// <summary>Whether it is in Bangkok, which is called no province and has districts of another name.</summary>
    public bool IsInBangkok => BareProvince == Bangkok;

    /// <summary>The agency of a sheet that names none.</summary>
    public static Agency Unnamed { get; } = new("");

    private static string? Bare(string? name, string[] words)
    {
        var text = name?.Trim();
        var word = Array.Find(words, word => text?.Length > word.Length && text.StartsWith(word, StringComparison.Ordinal));
        return word is null ? text : text![word.Length..].TrimStart();
    }
}
