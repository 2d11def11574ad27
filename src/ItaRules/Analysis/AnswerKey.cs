using System.Globalization;
using ItaRules.Explanation;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Analysis;

/// <summary>What an action answers, as a text that is equal for equal answers.</summary>
internal static class AnswerKey
{
    /// <summary>The key; null for an action that answers nothing, or something that its condition decides.</summary>
    public static string? Of(BoundAction action) => action switch
    {
        BoundRecommend recommend => string.Join(
            '|',
            "recommend",
            recommend.Measure.Name,
            recommend.Due is { } due ? string.Create(CultureInfo.InvariantCulture, $"{due.From:O}{due.To:O}") : "",
            recommend.Priority,
            string.Join(',', recommend.Owners.Select(owner => owner.Name).Order(StringComparer.Ordinal)),
            TextOf(recommend.Because)),
        BoundMaintain { Scores.IsEmpty: false } maintain => string.Join('|', "maintain", string.Join(',', maintain.Scores.Select(score => score.RuleCode)), TextOf(maintain.Because)),
        BoundNote note => string.Join('|', "note", TextOf(note.Text)),
        _ => null,
    };

    private static string TextOf(BoundText? text) => text is null ? "" : string.Concat(text.Parts.Select(part => part switch
    {
        BoundTextLiteral literal => literal.Text,
        BoundTextValue value => $"{{{SumText.Of(value.Value, Language.English)}}}",
        _ => part.ToString(),
    }));
}
