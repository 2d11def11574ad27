using ItaRules.Explanation;
using ItaRules.Semantics.Bound;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.CodeLens;

/// <summary>What a rule does, in a word or two.</summary>
internal static class ActionText
{
    /// <summary>“recommend HR-plan”, “รักษาระดับ”.</summary>
    public static string Of(BoundAction action, Language language) => action switch
    {
        BoundRecommend recommend => $"{Word(SyntaxKind.RecommendKeyword, language)} {recommend.Measure.Name}",
        BoundUnanswered unanswered => new LocalizedText($"ไม่มีมาตรการสำหรับ {ScoreText.Code(unanswered.Score, language)}", $"no measure for {ScoreText.Code(unanswered.Score, language)}").In(language),
        BoundMaintain => Word(SyntaxKind.MaintainKeyword, language),
        _ => Word(SyntaxKind.NoteKeyword, language),
    };

    private static string Word(SyntaxKind kind, Language language) => SyntaxFacts.GetText(kind, language)!;
}
