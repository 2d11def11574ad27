using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Authoring.Hover;

/// <summary>An author's text as it is shown: filled from the chosen sheet, or, without one, with a mark where a value will stand.</summary>
internal static class BoundTextShown
{
    /// <summary>The text.</summary>
    public static string Of(BoundText text, SheetScores? scores, Language language) => scores is not null
        ? TextFiller.Fill(text, scores, language)
        : text.Literal ?? string.Concat(text.Parts.Select(part => part is BoundTextLiteral literal ? literal.Text : "…"));
}
