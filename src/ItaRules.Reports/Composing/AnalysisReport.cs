using System.Collections.Immutable;
using ItaRules.Evaluation;
using ItaRules.Reports.Documents;

namespace ItaRules.Reports.Composing;

/// <summary>The analysis of the results: figures by year, instrument and indicator, then issue by issue (before 2567 instrument by instrument) what was found and what follows.</summary>
public static class AnalysisReport
{
    /// <summary>Makes the analysis of one sheet.</summary>
    public static Document Compose(ReportInput input)
    {
        var context = new ReportContext(input);
        var notes = new ScoreNotes(context);
        return new Document
        {
            Language = input.Language,
            Digits = input.Digits,
            Title = context.Words.Of("analysis.title", ("year", ReportContext.Number(context.Edition.Year)), ("agency", context.Agency)),
            Cover = Cover(context),
            Sections = [new([.. new ResultsSection(context, notes).Compose(), .. Subjects(context, notes), .. Doubts(context, notes), .. OpenBlocks(context), .. CriteriaSection.Compose(context)])],
            Signatures = context.Signatures,
        };
    }

    /// <summary>What is doubtful about the figures of the sheet, in words; the analysis has it as footnotes.</summary>
    public static ImmutableArray<string> DoubtsOf(ReportInput input)
    {
        var notes = new ScoreNotes(new ReportContext(input));
        return [.. notes.All.Select(note => note.Words)];
    }

    private static Cover Cover(ReportContext context) => new(
        [context.Words["analysis.cover"], context.Words.Of("cover.year", ("year", ReportContext.Number(context.Edition.Year)))],
        context.Agency,
        context.Place,
        [
            (context.Words["year.results"], context.Year(context.Edition.Year)),
            .. context.Input.Earlier.IsEmpty ? [] : new[] { (context.Words["year.compared"], string.Join(", ", new Years(context).Earlier.Select(sheet => ReportContext.Number(sheet.Edition.Year)))) },
            (context.Words["year.published"], context.PublishedIn(context.PlanYear, items => items.Measures)),
        ]);

    private static IEnumerable<Block> Subjects(ReportContext context, ScoreNotes notes)
    {
        var section = new SubjectSection(context, notes);
        var subjects = AnalysisSubject.Of(context).ToList();
        yield return new Heading(1, context.Words[context.Edition.Issues.IsEmpty ? "analysis.by-instrument" : "analysis.by-issue"]);
        if (!context.Input.Earlier.IsEmpty)
            yield return new Paragraph(new Passage(context.Words.Of("analysis.previous-items", ("year", ReportContext.Number(context.Input.Earlier[0].Edition.Year))), Tone.Quiet));
        foreach (var block in subjects.SelectMany(section.Compose))
            yield return block;
        ImmutableArray<Recommendation> elsewhere = [.. AnalysisSubject.Elsewhere(context, subjects)];
        if (elsewhere.IsEmpty)
            yield break;
        yield return new Heading(2, context.Words["plan.overall"]);
        yield return section.Follows(context.Words["plan.overall"], elsewhere, []);
    }

    private static IEnumerable<Block> Doubts(ReportContext context, ScoreNotes notes)
    {
        ImmutableArray<Passage> doubts = [.. notes.OfSheet.Select(note => new Passage(note.Words))];
        return doubts.IsEmpty ? [] : [new Heading(1, context.Words["analysis.data"]), new BulletList(doubts)];
    }

    private static IEnumerable<Block> OpenBlocks(ReportContext context)
    {
        var blocks = OpenQuestions.Compose(context).ToList();
        return blocks.Count == 0 ? [] : [new Heading(1, context.Words["analysis.open"]), .. blocks];
    }
}
