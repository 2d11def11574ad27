using ItaRules.Scores;
using ItaRules.Text;

namespace ItaRules.Authoring.Hover;

/// <summary>What a score sheet is called: its agency, else its file.</summary>
internal static class SheetName
{
    private static readonly LocalizedText unnamed = new("หน่วยงานที่เลือก", "the chosen agency");

    /// <summary>The name.</summary>
    public static string Of(ScoreSheet sheet, Language language) =>
        sheet.Agency.Name.Length > 0 ? sheet.Agency.Name : sheet.Details.Name.Length > 0 ? sheet.Details.Name : unnamed.In(language);
}
