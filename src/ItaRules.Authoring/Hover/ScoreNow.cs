using ItaRules.Catalogs;
using ItaRules.Explanation;
using ItaRules.Text;

namespace ItaRules.Authoring.Hover;

/// <summary>What a score is on the chosen sheet, in a word or two.</summary>
internal static class ScoreNow
{
    /// <summary>The score (62.5, ไม่มีคะแนน); null when no sheet of the score's edition is chosen.</summary>
    public static string? Of(AuthoringContext context, ScoreDefinition score) =>
        context.Scores.ChosenIn(score.Edition) is { } scores ? NumberText.Of(scores.Sheet.Value(score), context.Language) : null;

    /// <summary>The level that the chosen sheet reaches; null when no sheet of the edition is chosen.</summary>
    public static string? LevelOf(AuthoringContext context, Edition edition) => context.Scores.ChosenIn(edition) is { } scores
        ? scores.Sheet.Level?.Title.In(context.Language) ?? Open.In(context.Language)
        : null;

    /// <summary>Said of a level that missing scores leave open.</summary>
    public static LocalizedText Open { get; } = new("ยังไม่ทราบระดับ", "level not known");
}
