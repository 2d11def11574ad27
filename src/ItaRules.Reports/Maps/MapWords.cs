using ItaRules.Analysis;
using ItaRules.Explanation;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Reports.Maps;

/// <summary>The words of a coverage map.</summary>
internal static class MapWords
{
    /// <summary>How a stretch is answered, in a word or two.</summary>
    public static string Short(MapStretch stretch, Language language) => (stretch.Kind switch
    {
        StretchKind.Gap => new LocalizedText("ช่องว่าง", "gap"),
        StretchKind.Unanswered => new LocalizedText("ไม่มีกฎ", "no rule"),
        StretchKind.Unseen => new LocalizedText("ไม่เคยพบ", "not seen"),
        StretchKind.Overlap => new LocalizedText("ซ้อน", "overlap"),
        StretchKind.WithOthers => new LocalizedText("มีเงื่อนไขร่วม", "with others"),
        _ => AnswerOf(stretch) switch
        {
            AnswerTone.Maintain => new LocalizedText("รักษาระดับ", "maintain"),
            AnswerTone.Note => new LocalizedText("หมายเหตุ", "note"),
            _ => PriorityOf(stretch) is { } priority ? new LocalizedText(PriorityText.Of(priority, Language.Thai), PriorityText.Of(priority, Language.English)) : new LocalizedText("เสนอ", "recommend"),
        },
    }).In(language);

    /// <summary>How soon the measures of a stretch are needed; null where no rule says.</summary>
    public static Priority? PriorityOf(MapStretch stretch) =>
        stretch.Answers.Where(answer => answer.IsAlone).SelectMany(answer => answer.Branch.Actions).OfType<BoundRecommend>().Max(recommend => recommend.Priority);

    /// <summary>How a stretch is answered, as a legend says it.</summary>
    public static string Long(StretchKind kind, Language language) => (kind switch
    {
        StretchKind.Answered => new LocalizedText("กฎเดียวตอบ ไม่ว่าคะแนนข้ออื่นจะเป็นเท่าใด", "one rule answers, whatever other scores are"),
        StretchKind.WithOthers => new LocalizedText("มีกฎตอบเฉพาะเมื่อคะแนนข้ออื่นเข้าเงื่อนไขด้วย", "rules answer only when other scores are so too"),
        StretchKind.Overlap => new LocalizedText("หลายกฎตอบพร้อมกัน", "several rules answer at once"),
        StretchKind.Gap => new LocalizedText("ไม่มีกฎตอบ ทั้งที่มีกฎตอบคะแนนสองข้าง", "no rule answers, between scores that rules answer"),
        StretchKind.Unseen => new LocalizedText("ไม่มีกฎตอบ และไม่เคยพบคะแนนช่วงนี้", "no rule answers, and no such score has been seen"),
        _ => new LocalizedText("ไม่มีกฎตอบ", "no rule answers"),
    }).In(language);

    /// <summary>What a branch does: “recommend plan (high)”.</summary>
    public static string Answer(MapAnswer answer, Language language)
    {
        var actions = answer.Branch.Actions.Select(action => action switch
        {
            BoundRecommend { Priority: { } priority } recommend => $"{Short(AnswerTone.Recommend, language)} {recommend.Measure.Title} ({PriorityText.Of(priority, language)})",
            BoundRecommend recommend => $"{Short(AnswerTone.Recommend, language)} {recommend.Measure.Title}",
            BoundMaintain => Short(AnswerTone.Maintain, language),
            _ => Short(AnswerTone.Note, language),
        }).Distinct();
        var text = string.Join(", ", actions);
        return answer.IsAlone ? text : $"{text} {new LocalizedText("(เมื่อคะแนนข้ออื่นเข้าเงื่อนไขด้วย)", "(when other scores are so too)").In(language)}";
    }

    /// <summary>The values of a stretch.</summary>
    public static string Values(ScoreInterval values, Language language)
    {
        var (low, high) = (NumberText.Of(values.Low), NumberText.Of(values.High));
        return values switch
        {
            { IsPoint: true } => low,
            { Low: 0, HasLow: true, High: 100, HasHigh: true } => new LocalizedText("ทุกคะแนน", "any score").In(language),
            { Low: 0, HasLow: true } => (values.HasHigh ? new LocalizedText($"ไม่เกิน {high}", $"at most {high}") : new LocalizedText($"ต่ำกว่า {high}", $"below {high}")).In(language),
            { High: 100, HasHigh: true } => (values.HasLow ? new LocalizedText($"ตั้งแต่ {low}", $"{low} and above") : new LocalizedText($"สูงกว่า {low}", $"above {low}")).In(language),
            _ => values.In(language),
        };
    }

    /// <summary>What the rule of a stretch does that one rule answers.</summary>
    public static AnswerTone AnswerOf(MapStretch stretch)
    {
        var actions = stretch.Answers.Where(answer => answer.IsAlone).SelectMany(answer => answer.Branch.Actions).ToList();
        return actions.Exists(action => action is BoundRecommend) ? AnswerTone.Recommend : actions.Exists(action => action is BoundMaintain) ? AnswerTone.Maintain : AnswerTone.Note;
    }

    private static string Short(AnswerTone tone, Language language) => (tone switch
    {
        AnswerTone.Recommend => new LocalizedText("เสนอ", "recommend"),
        AnswerTone.Maintain => new LocalizedText("รักษาระดับ", "maintain"),
        _ => new LocalizedText("หมายเหตุ", "note"),
    }).In(language);
}

/// <summary>What an answered stretch is drawn as.</summary>
internal enum AnswerTone
{
    /// <summary>A measure is recommended.</summary>
    Recommend,

    /// <summary>What is good is kept.</summary>
    Maintain,

    /// <summary>Something is remarked.</summary>
    Note,
}
