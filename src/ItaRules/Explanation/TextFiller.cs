using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Explanation;

/// <summary>Fills the places of an author's text from a sheet: numbers as readers see them, the level and the agency's type by their names.</summary>
public static class TextFiller
{
    /// <summary>The text for one sheet. What the sheet does not give is said to be missing, in parentheses.</summary>
    public static string Fill(BoundText text, SheetScores scores, Language language) =>
        text.Literal ?? string.Concat(text.Parts.Select(part => Fill(part, scores, language)));

    private static string Fill(BoundTextPart part, SheetScores scores, Language language) => part switch
    {
        BoundTextLiteral literal => literal.Text,
        BoundTextValue value => Value(value.Value, scores, language),
        BoundTextField field => scores.Field(field.Field) is { } given ? FieldName.Value(field.Field, given, language) : $"({FieldName.NotGiven.In(language)})",
        BoundTextCode code => code.Score is Total ? ScoreText.Code(code.Score, language) : code.Score.Code,
        BoundTextTitle title => title.Score.Title.In(language),
        _ => throw new ArgumentException($"A part of an unknown kind: {part.GetType().Name}", nameof(part)),
    };

    private static string Value(BoundSum sum, SheetScores scores, Language language)
    {
        var number = SumTrace.Of(sum, scores);
        if (number.IsMissing)
            return $"({NumberText.Missing.In(language)})";
        return number.Unnamed.Sum switch
        {
            BoundLevel => scores.Sheet.Level!.Title.In(language),
            BoundNumber { Level: { } level } => level.Title.In(language),
            _ => NumberText.Of(number.Value),
        };
    }
}
