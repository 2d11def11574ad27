using System.Globalization;
using ItaRules.Catalogs;
using ItaRules.Evaluation.WhatIf;
using ItaRules.Scores;
using ItaRules.Text;

namespace ItaRules.Explanation;

/// <summary>What it takes to reach a level, in sentences.</summary>
public static class LevelGoalText
{
    /// <summary>Whether the level is reached, with how many changes, or that it cannot be.</summary>
    public static string Outcome(LevelGoal goal, Language language)
    {
        var level = Phrases.Quoted(goal.Goal.Title.In(language));
        return (goal switch
        {
            LevelReached => new LocalizedText($"คะแนนถึงระดับ {level} อยู่แล้ว", $"the scores reach {level} already"),
            LevelPlan plan => new(
                $"จะถึงระดับ {level} ต้องเพิ่มคะแนนอย่างน้อย {plan.Items.Length} ข้อ รวมกันอย่างน้อย {NumberText.Of(plan.Movement)} คะแนน",
                $"{level} takes at least {Items(plan.Items.Length)}, rising by at least {NumberText.Of(plan.Movement)} points in all"),
            _ => new($"เพิ่มคะแนนรายข้อในใบคะแนนนี้เท่าใดก็ไม่ถึงระดับ {level}", $"no change of the items in this sheet reaches {level}"),
        }).In(language);
    }

    /// <summary>That the catalogue does not know in which steps documents of a plan are scored, so that a figure of the plan may be one that nobody is given; null where it does.</summary>
    public static string? Doubt(LevelGoal goal, Language language)
    {
        var documents = (goal as LevelPlan)?.Items.Select(change => change.Score).OfType<Item>().Where(item => !item.Instrument.AsksPeople && !item.Domain.IsListed).ToList();
        if (documents is not { Count: > 0 })
            return null;
        var list = ScoreText.List(documents, language);
        var year = goal.Sheet.Edition.Year;
        return new LocalizedText(
            Phrases.Thai("ยังไม่ทราบว่าปี", $"{year}", "ให้คะแนน", list, "เป็นขั้นเท่าใด ถ้าคะแนนที่ต้องได้ไม่ใช่ขั้นที่ให้จริง ต้องได้ขั้นที่สูงถัดไป"),
            $"in which steps {year} scores {list} is not known: where the figure is not one of them, the next one above is needed").In(language);
    }

    /// <summary>What stands in the way of a level that cannot be reached, a sentence a score.</summary>
    public static IEnumerable<string> Obstacles(LevelOutOfReach goal, Language language) => goal.Obstacles.Select(one => Obstacle(one, goal.Sheet, language));

    private static string Obstacle(LevelObstacle obstacle, ScoreSheet sheet, Language language)
    {
        var code = ScoreText.Code(obstacle.Score, language);
        var needed = NumberText.Of(obstacle.Needed);
        if (double.IsNaN(obstacle.Best))
        {
            var lacking = ScoreText.List(obstacle.Missing, language);
            return new LocalizedText(
                Phrases.Thai("ต้องได้", code, $"{needed} คะแนน แต่ไม่มีในใบคะแนนและคำนวณไม่ได้ เพราะยังขาด", lacking),
                $"{code} has to be {needed}, but is not reported and cannot be computed without {lacking}").In(language);
        }

        var most = new LocalizedText(
            Phrases.Thai("ต้องได้", code, $"{needed} คะแนน แต่ได้อย่างมาก {Figure(obstacle.Best)} คะแนน"),
            $"{code} has to be {needed}, but is {Figure(obstacle.Best)} at most").In(language);
        var reasons = Reasons(obstacle, sheet, language).ToList();
        return reasons.Count == 0 ? most : new LocalizedText($"{most} เพราะ{Phrases.And(reasons, language)}", $"{most}: {Phrases.And(reasons, language)}").In(language);
    }

    private static IEnumerable<string> Reasons(LevelObstacle obstacle, ScoreSheet sheet, Language language)
    {
        if (!obstacle.Fixed.IsEmpty)
        {
            var list = ScoreText.List(obstacle.Fixed, language);
            yield return new LocalizedText(
                Phrases.Thai(list, "ที่รายงานไว้ไม่ถึง 100 แม้ทุกข้อได้คะแนนสูงสุด"),
                $"{list} as reported {(obstacle.Fixed.Length == 1 ? "stays" : "stay")} below 100 even with all items at their highest").In(language);
        }

        var half = obstacle.Fixed.SelectMany(ItemsOf).Where(sheet.Details.Parts.IsPartlyKnown).Distinct().OrderBy(item => item.Ordinal).ToList();
        if (half.Count > 0)
        {
            var list = ScoreText.List(half, language);
            yield return new LocalizedText(Phrases.Thai("ใบคะแนนมีเพียงบางส่วนของ", list), $"the sheet gives only a part of {list}").In(language);
        }

        if (!obstacle.Missing.IsEmpty)
        {
            var list = ScoreText.List(obstacle.Missing, language);
            yield return new LocalizedText(Phrases.Thai("ไม่มีคะแนน", list), $"there is no score for {list}").In(language);
        }
    }

    private static IEnumerable<Item> ItemsOf(ScoreDefinition score) => score switch
    {
        SubIndicator sub => sub.Items,
        Indicator indicator => indicator.Items,
        Instrument instrument => instrument.Items,
        _ => [],
    };

    private static string Items(int count) => count == 1 ? "1 item" : $"{count} items";

    private static string Figure(double score) => score.ToString("0.00", CultureInfo.InvariantCulture);
}
