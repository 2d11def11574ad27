using ItaRules.Text;

namespace ItaRules.LanguageServer.Projects;

/// <summary>What the person at the editor reads about the work on projects.</summary>
internal static class ProjectTexts
{
    /// <summary>Scores are being read.</summary>
    public static readonly LocalizedText ReadingScores = new("กำลังอ่านผลคะแนน", "Reading scores");

    /// <summary>How many sheets have been read.</summary>
    public static LocalizedText SheetsRead(int sheets) => new(
        FormattableString.Invariant($"อ่านแล้ว {sheets:N0} ชุด"), FormattableString.Invariant($"{sheets:N0} sheets read"));
}
