using ItaRules.Catalogs;
using ItaRules.Reports.Documents;
using ItaRules.Reports.Facts;

namespace ItaRules.Reports.Composing;

/// <summary>Judgements of scores in words.</summary>
internal static class JudgementWords
{
    /// <summary>The judgement of a score as a cell; a dash where there is no score.</summary>
    public static WordsCell Cell(ReportContext context, ScoreDefinition score) =>
        JudgementTable.Of(score, context.Sheet.Value(score)) is { } band ? new WordsCell([Of(context, band.Judgement)]) : new WordsCell("–");

    /// <summary>The judgement.</summary>
    public static Passage Of(ReportContext context, Judgement judgement) => new(context.Words[$"judgement.{judgement}"], ToneOf(judgement));

    /// <summary>What a judgement weighs.</summary>
    public static Tone ToneOf(Judgement judgement) => judgement switch
    {
        Judgement.Defect => Tone.Bad,
        Judgement.Improve => Tone.Weak,
        Judgement.Develop => Tone.Fair,
        _ => Tone.Good,
    };
}
