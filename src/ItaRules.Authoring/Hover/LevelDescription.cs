using ItaRules.Catalogs;
using ItaRules.Explanation;
using ItaRules.Text;

namespace ItaRules.Authoring.Hover;

/// <summary>Describes a level: what it takes, and whether the chosen agency has it.</summary>
internal sealed class LevelDescription : IDescription
{
    /// <inheritdoc/>
    public SubjectKind Kind => SubjectKind.Level;

    /// <summary>What the level takes, in a phrase.</summary>
    public static string Condition(Level level, Language language)
    {
        var total = NumberText.Of(level.MinimumTotal);
        if (level.MinimumInstrument is not { } minimum)
            return new LocalizedText($"คะแนนรวมตั้งแต่ {total}", $"total at least {total}").In(language);
        var least = NumberText.Of(minimum);
        return new LocalizedText($"คะแนนรวมตั้งแต่ {total} และทุกเครื่องมือตั้งแต่ {least}", $"total at least {total} and every instrument at least {least}").In(language);
    }

    /// <inheritdoc/>
    public string? Describe(AuthoringContext context, string name)
    {
        if (context.Edition is not { } edition || edition.Levels.Find(name) is not { } level)
            return null;
        var language = context.Language;
        var text = new MarkdownText().Head(level.Title.In(language)).Item(Condition(level, language)).Item(CertaintyText.Of(level.Provenance, language));
        if (context.Scores.ChosenIn(edition) is { } scores)
            text.Item(SheetName.Of(scores.Sheet, language), $"{NumberText.Of(scores.Sheet.Value(edition.Total), language)} — {ScoreNow.LevelOf(context, edition)}");
        return text.ToString();
    }
}
