using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Reports.Documents;
using ItaRules.Reports.Facts;

namespace ItaRules.Reports.Composing;

/// <summary>One chapter of an analysis: the scores with their judgement, the finding in words made from the figures, and what follows.</summary>
internal sealed class SubjectSection(ReportContext context, ScoreNotes notes)
{
    private readonly bool hasPrevious = !context.Input.Earlier.IsEmpty;

    public IEnumerable<Block> Compose(AnalysisSubject subject)
    {
        yield return new Heading(2, subject.Title);
        if (subject.Provenance is { Certainty: Certainty.Unverified } provenance)
            yield return new Paragraph(new Passage(context.Words.Of("analysis.issue-unverified", ("source", provenance.Source.In(context.Language))), Tone.Quiet));
        yield return Scores(subject);
        yield return new Heading(3, context.Words["analysis.finding"]);
        yield return new Paragraph(Overview(subject));
        yield return new BulletList([.. Findings(subject)]);
        yield return new Heading(3, context.Words["analysis.follows"]);
        yield return Follows(subject.Title, subject.Recommendations, subject.Scores);
    }

    /// <summary>The measures that follow, or that none is needed.</summary>
    /// <param name="title">What the measures are about.</param>
    /// <param name="recommendations">The measures.</param>
    /// <param name="scores">The scores that could call for measures.</param>
    public Block Follows(string title, ImmutableArray<Recommendation> recommendations, ImmutableArray<ScoreDefinition> scores)
    {
        if (!recommendations.IsEmpty)
            return Measures(title, recommendations);
        var isKnown = scores.Any(score => !double.IsNaN(context.Sheet.Value(score)));
        return new Paragraph(context.Words[isKnown ? "analysis.follows.none" : "analysis.follows.unknown"]);
    }

    private Table Measures(string title, ImmutableArray<Recommendation> recommendations)
    {
        var cells = new MeasureCells(context);
        return new(
            context.Words.Of("analysis.measures-of", ("title", title)),
            [
                new(context.Words["column.measure"], 4), new(context.Words["column.reason"], 4), new(context.Words["column.owner"], 2.6),
                new(context.Words["column.period"], 2.2, ColumnKind.Period),
            ],
            [
                .. recommendations.Select(one => new TableRow(
                [
                    new WordsCell(one.Measure.Measure.Title),
                    new WordsCell([.. context.Reasons(one.Reasons).Select(reason => new Passage(reason))]),
                    cells.Owners(one),
                    cells.Period(one),
                ])),
            ])
        {
            IsUnderItsHeading = true,
        };
    }

    private Table Scores(AnalysisSubject subject) => new(
        subject.Title,
        [
            new(context.Words["column.instrument"], 1.6, ColumnKind.Sign),
            new(context.Words[IsOfIndicators(subject) ? "column.indicator-number" : "column.item"], IsOfIndicators(subject) ? 1.6 : 1, ColumnKind.Sign),
            new(context.Words[IsOfIndicators(subject) ? "column.indicator-name" : "column.question"], 7),
            .. hasPrevious ? [new Column(context.Words.Of("column.year", ("year", ReportContext.Number(context.Input.Earlier[0].Edition.Year))), 1.4, ColumnKind.Number)] : ImmutableArray<Column>.Empty,
            new(context.Words["column.score"], 1.4, ColumnKind.Number),
            new(context.Words["column.judgement"], 2.1),
        ],
        [.. subject.Scores.Select((score, index) => Row(score, index > 0 ? subject.Scores[index - 1] : null))])
    {
        IsData = true,
        IsUnderItsHeading = true,
        Subject = (context.Words[context.Edition.Issues.IsEmpty ? "column.chapter" : "column.issue"], subject.Title),
    };

    private TableRow Row(ScoreDefinition score, ScoreDefinition? above)
    {
        var instrument = InstrumentCode(score);
        return new(
        [
            new WordsCell(instrument) { ContinuesAbove = above is not null && InstrumentCode(above) == instrument },
            new WordsCell(score.Code),
            new WordsCell((score as Item)?.Question is { } question && context.Language == ItaRules.Text.Language.Thai ? question : score.Title.In(context.Language)) { Notes = notes.OfTitle(score) },
            .. hasPrevious ? [new ScoreCell(context.Scores.Value(new ScoreReading(score, IsPrevious: true)))] : ImmutableArray<Cell>.Empty,
            new ScoreCell(context.Sheet.Value(score)) { Notes = notes.Of(score) },
            JudgementWords.Cell(context, score),
        ]);
    }

    private string Overview(AnalysisSubject subject)
    {
        var known = subject.Scores.Where(score => !double.IsNaN(context.Sheet.Value(score))).ToList();
        if (known.Count == 0)
            return context.Words.Of("finding.no-scores", ("count", Count(subject)));
        var (lowest, highest) = (known.Min(context.Sheet.Value), known.Max(context.Sheet.Value));
        var counts = known.Count == subject.Scores.Length
            ? context.Words.Of("finding.all-known", ("count", Count(subject)))
            : context.Words.Of("finding.counts", ("count", Count(subject)), ("known", ReportContext.Number(known.Count)));
        return counts + " " + (lowest.Equals(highest)
            ? context.Words.Of("finding.all-same", ("points", context.Points(lowest)))
            : context.Words.Of("finding.range",
                ("lowest", ScoreText.List(known.Where(score => context.Sheet.Value(score).Equals(lowest)), context.Language)), ("least", context.Points(lowest)), ("most", context.Points(highest))));
    }

    private static bool IsOfIndicators(AnalysisSubject subject) => subject.Scores is [Indicator, ..];

    private string Kind(AnalysisSubject subject) => context.Words[IsOfIndicators(subject) ? "kind.indicators" : "kind.items"];

    private string Count(AnalysisSubject subject) =>
        context.Words.Of(IsOfIndicators(subject) ? "count.indicators" : "count.items", ("count", ReportContext.Number(subject.Scores.Length)));

    private IEnumerable<Passage> Findings(AnalysisSubject subject)
    {
        foreach (var judgement in Enum.GetValues<Judgement>())
        {
            var scores = subject.Scores.Where(score => JudgementTable.Of(score, context.Sheet.Value(score))?.Judgement == judgement).ToList();
            if (scores.Count > 0)
                yield return new Passage($"{context.Words.Of($"finding.{judgement}", ("what", Kind(subject)))}: {WithPoints(scores)}", JudgementWords.ToneOf(judgement));
        }

        var missing = subject.Scores.Where(score => double.IsNaN(context.Sheet.Value(score))).ToList();
        if (missing.Count > 0)
            yield return new Passage(context.Words.Of("finding.missing", ("what", Kind(subject)), ("scores", ScoreText.List(missing, context.Language))), Tone.Missing);
    }

    // Scores of the same value share it: “e2 และ e8 ได้ 82.86 คะแนน”.
    private string WithPoints(IEnumerable<ScoreDefinition> scores) => string.Join("; ", scores
        .GroupBy(context.Sheet.Value).OrderBy(group => group.Key)
        .Select(group => context.Words.Of("finding.have", ("scores", ScoreText.List(group, context.Language)), ("points", context.Points(group.Key)))));

    private static string InstrumentCode(ScoreDefinition score) => score switch
    {
        Item item => item.Instrument.Code,
        Indicator indicator => indicator.Instrument.Code,
        _ => "",
    };
}
