using ItaRules.Catalogs;
using ItaRules.Text;

namespace ItaRules.Authoring.Hover;

/// <summary>How sure a fact of the catalogue is, said only where it is not sure.</summary>
internal static class CertaintyText
{
    private static readonly LocalizedText unverified = new("ยังไม่ยืนยันกับเอกสาร", "not verified in a document");

    /// <summary>That the fact is not verified, with its source where one is known; null for one that is.</summary>
    public static string? Of(Provenance provenance, Language language)
    {
        if (provenance.Certainty != Certainty.Unverified)
            return null;
        var source = provenance.Source.In(language);
        return source.Length == 0 ? unverified.In(language) : $"{unverified.In(language)}: {source}";
    }
}
