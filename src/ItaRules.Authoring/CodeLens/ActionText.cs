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
        BoundExpect { Score: { } score } expect => $"{Word(expect, language)} {Word(SyntaxKind.MeasuresForKeyword, language)} {ScoreText.Code(score, language)}",
        BoundExpect expect => $"{Word(expect, language)} {expect.Measures[0].Name}",
        BoundMaintain => Word(SyntaxKind.MaintainKeyword, language),
        _ => Word(SyntaxKind.NoteKeyword, language),
    };

    private static string Word(BoundExpect expect, Language language) => Word(expect.IsNegative ? SyntaxKind.ExpectNoKeyword : SyntaxKind.ExpectKeyword, language);

    private static string Word(SyntaxKind kind, Language language) => SyntaxFacts.GetText(kind, language)!;
}
