using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Explanation;
using ItaRules.Reports.Documents;
using ItaRules.Scores.Checks;
using ItaRules.Text;

namespace ItaRules.Reports.Composing;

/// <summary>The footnotes of a sheet's scores: what looks doubtful about them, what is computed, and what is not verified. No figure is changed.</summary>
internal sealed class ScoreNotes
{
    private readonly ReportContext context;
    private readonly ILookup<ScoreDefinition?, Footnote> doubts;

    public ScoreNotes(ReportContext context)
    {
        this.context = context;
        doubts = new SheetChecker().Check(context.Sheet).ToLookup(ScoreOf, doubt => new Footnote(doubt.GetMessage(context.Language)));
    }

    /// <summary>What is doubtful about the sheet and about no single score of it.</summary>
    public IEnumerable<Footnote> OfSheet => doubts[null];

    /// <summary>Everything that is doubtful.</summary>
    public IEnumerable<Footnote> All => doubts.SelectMany(group => group);

    /// <summary>The footnotes of a score.</summary>
    public ImmutableArray<Footnote> Of(ScoreDefinition score) => [.. doubts[score], .. ResultSentence.NotesOf(context, score), .. PartNotes(score)];

    /// <summary>The footnote of a title or place in the catalogue that is not verified.</summary>
    public ImmutableArray<Footnote> OfTitle(ScoreDefinition score) => score.Provenance.Certainty == Certainty.Unverified
        ? [new(context.Words.Of("note.title-unverified", ("source", score.Provenance.Source.In(context.Language))))]
        : [];

    private IEnumerable<Footnote> PartNotes(ScoreDefinition score)
    {
        if (score is Item item && context.Sheet.Details.Parts.IsPartlyKnown(item))
            yield return new(context.Words.Of("note.parts", ("count", ReportContext.Number(item.PartCount))));
    }

    // Doubts name their score first: an item by its code, others as sentences do.
    private ScoreDefinition? ScoreOf(Diagnostic doubt) => doubt.Arguments[0] switch
    {
        string code => context.Edition.FindItem(code),
        LocalizedText name when doubt.Descriptor != ScoreCheckDiagnostics.MissingItems && doubt.Descriptor != ScoreCheckDiagnostics.LevelDiffers =>
            context.Edition.Scores.FirstOrDefault(score => ScoreText.Code(score, Language.Thai) == name.Thai),
        _ => null,
    };
}
