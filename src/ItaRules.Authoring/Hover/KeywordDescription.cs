using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Hover;

/// <summary>Describes a word of the language: how it is written in both languages, what it means, and a small example. Of the level also the scale.</summary>
internal sealed class KeywordDescription : IDescription
{
    /// <inheritdoc/>
    public SubjectKind Kind => SubjectKind.Keyword;

    /// <inheritdoc/>
    public string? Describe(AuthoringContext context, string name)
    {
        if (!Enum.TryParse<SyntaxKind>(name, out var kind) || SyntaxFacts.GetKeyword(kind) is not { } keyword)
            return null;
        var language = context.Language;
        var (own, other) = (keyword.GetText(language), keyword.GetText(language == Language.Thai ? Language.English : Language.Thai));
        var text = new MarkdownText().Head(own, own == other ? null : $"· {other}").Paragraph(keyword.Meaning.In(language));
        if (kind == SyntaxKind.LevelKeyword && context.Edition is { } edition)
        {
            foreach (var level in edition.Levels.Levels)
                text.Item(level.Title.In(language), LevelDescription.Condition(level, language));
            if (context.Scores.ChosenIn(edition) is { } scores)
                text.Paragraph($"{SheetName.Of(scores.Sheet, language)}: {ScoreNow.LevelOf(context, edition)}");
        }

        return (KeywordExamples.Find(kind) is { } example ? text.Rule(example.In(language)) : text).ToString();
    }
}
