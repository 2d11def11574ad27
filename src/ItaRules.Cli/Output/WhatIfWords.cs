using System.Globalization;
using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Evaluation.WhatIf;
using ItaRules.Explanation;
using ItaRules.Scores;
using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>The pieces of an answer in words, as text and Markdown show them.</summary>
internal sealed class WhatIfWords(Language language)
{
    private const int MostGains = 10;

    /// <summary>The heads of the table of changed scores.</summary>
    public string[] ChangeHeads => [In("คะแนน", "Score"), In("ชื่อ", "Title"), In("เดิม", "Before"), In("ใหม่", "After"), In("เปลี่ยน", "Change")];

    /// <summary>The heads of the table of gains.</summary>
    public string[] GainHeads => [In("ข้อ", "Item"), In("ชื่อ", "Title"), In("คะแนน", "Score"), In("คะแนนรวมเพิ่ม", "Total rises by")];

    /// <summary>The heading of the chosen scores.</summary>
    public string ChosenHeading => In("คะแนนที่เปลี่ยน", "Scores that change");

    /// <summary>The heading of the scores that follow.</summary>
    public string FollowingHeading => In("คะแนนที่เปลี่ยนตาม", "Scores that follow");

    /// <summary>The heading of the gains.</summary>
    public string GainsHeading => In("ข้อที่เพิ่มคะแนนรวมได้มากที่สุด (ถ้าข้อนั้นได้ 100)", "What each item is worth (if it went to 100)");

    /// <summary>What is changed, or what it takes to reach the level.</summary>
    public IEnumerable<string> Opening(WhatIfAnswer answer) => answer.Goal switch
    {
        null => answer.Changed!.Changes.IsEmpty ? [In("คะแนนเป็นอย่างนั้นอยู่แล้ว", "the scores are so already")] : [],
        LevelOutOfReach far => LevelGoalText.Obstacles(far, language).Prepend(LevelGoalText.Outcome(far, language)),
        { } goal => LevelGoalText.Doubt(goal, language) is { } doubt ? [LevelGoalText.Outcome(goal, language), doubt] : [LevelGoalText.Outcome(goal, language)],
    };

    /// <summary>The rows of the table of chosen scores, or of those that follow.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="isChosen">Which of the two.</param>
    public IEnumerable<string[]> Changes(WhatIfAnswer answer, bool isChosen) =>
        (answer.Changed?.Changes ?? []).Where(change => answer.Chosen.Contains(change.Score) == isChosen).Select(change => new[]
        {
            change.Score is Total ? "" : ScoreText.Code(change.Score, language),
            change.Score.Title.In(language),
            FigureText.Of(change.Before),
            FigureText.Of(change.After),
            Signed(change),
        });

    /// <summary>The level before and after.</summary>
    public string Levels(WhatIfAnswer answer)
    {
        var (before, after) = (LevelOf(answer.Before.Sheet), LevelOf(answer.After.Sheet));
        return before == after ? In($"ระดับ: {after} (เท่าเดิม)", $"Level: {after} (as before)") : In($"ระดับ: {before} → {after}", $"Level: {before} → {after}");
    }

    /// <summary>The measures that are no longer recommended, and those that come new, with a heading each.</summary>
    public IEnumerable<(string Heading, Tone Tone, IReadOnlyList<string> Lines)> Recommendations(WhatIfAnswer answer)
    {
        var (appearing, vanishing) = answer.Recommendations;
        if (!vanishing.IsEmpty)
            yield return (In($"มาตรการที่ไม่ต้องเสนอแล้ว ({vanishing.Length})", $"Measures no longer recommended ({vanishing.Length})"), Tone.Good, Names(vanishing));
        if (!appearing.IsEmpty)
            yield return (In($"มาตรการที่เพิ่มขึ้น ({appearing.Length})", $"Measures newly recommended ({appearing.Length})"), Tone.Warning, Names(appearing));
        if (answer.Changed is not null && appearing.IsEmpty && vanishing.IsEmpty)
            yield return (In("มาตรการที่เสนอเหมือนเดิม", "The same measures are recommended"), Tone.Strong, []);
    }

    /// <summary>The rows of the table of gains: the items that are worth most.</summary>
    public IEnumerable<string[]> Gains(WhatIfAnswer answer) => answer.Gains.Where(gain => gain.Gain > 0).Take(MostGains).Select(gain => new[]
    {
        gain.Item.Code,
        gain.Item.Title.In(language),
        FigureText.Of(gain.Score),
        $"+{FigureText.Of(gain.Gain)}",
    });

    private static string[] Names(IEnumerable<Recommendation> recommendations) => [.. recommendations.Select(one => string.Join(' ', ResultWords.Measure(one)))];

    private static string Signed(ScoreChange change)
    {
        var move = ScoreArithmetic.RoundSum(change.After - change.Before);
        return double.IsNaN(move) ? "" : move.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture);
    }

    private string LevelOf(ScoreSheet sheet) => sheet.Level?.Title.In(language) ?? In("ไม่ทราบ", "not known");

    private string In(string thai, string english) => new LocalizedText(thai, english).In(language);
}
