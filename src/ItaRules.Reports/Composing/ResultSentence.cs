using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Reports.Documents;

namespace ItaRules.Reports.Composing;

/// <summary>The result of the assessment in a sentence, with what has to be known of its figures.</summary>
internal static class ResultSentence
{
    /// <summary>The sentence.</summary>
    public static Passage Of(ReportContext context)
    {
        var total = context.Edition.Total;
        return new Passage(
            context.Words.Of("result.sentence",
                ("agency", context.Agency), ("year", ReportContext.Number(context.Edition.Year)),
                ("points", context.Points(context.Sheet.Value(total))), ("level", context.LevelName)),
            Tone.Plain,
            NotesOf(context, total));
    }

    /// <summary>That a score is computed, and that its formula is not verified; none where neither is so.</summary>
    public static ImmutableArray<Footnote> NotesOf(ReportContext context, ScoreDefinition score)
    {
        if (!context.Sheet.IsComputed(score))
            return [];
        var computed = context.Words["note.computed"];
        return score.Formula is { Provenance: { Certainty: Certainty.Unverified } provenance }
            ? [new($"{computed} {context.Words.Of("note.formula-unverified", ("source", provenance.Source.In(context.Language)))}")]
            : [new(computed)];
    }
}
