using ItaRules.Catalogs;
using ItaRules.Explanation;
using ItaRules.Reports.Documents;
using ItaRules.Reports.Facts;

namespace ItaRules.Reports.Composing;

/// <summary>The results by instrument and indicator, as tables and a chart, with earlier years beside.</summary>
internal sealed class ResultsSection(ReportContext context, ScoreNotes notes)
{
    private readonly Years years = new(context);

    public IEnumerable<Block> Compose()
    {
        yield return new Heading(1, context.Words["analysis.results"]);
        yield return new Paragraph(ResultSentence.Of(context));
        yield return Instruments();
        yield return new Heading(2, context.Words["analysis.indicators"]);
        yield return Indicators();
        yield return Chart();
        foreach (var block in Standing())
            yield return block;
    }

    private Table Instruments() => new(
        context.Words["analysis.instruments"],
        [new(context.Words["column.instrument"], 5), .. years.Columns],
        [
            .. context.Edition.Instruments.Select(instrument => new TableRow(
                [new WordsCell($"{instrument.Code} {instrument.Title.In(context.Language)}"), .. years.Cells(instrument, notes.Of(instrument))])),
            new([new WordsCell([new(context.Edition.Total.Title.In(context.Language), Tone.Strong)]), .. years.Cells(context.Edition.Total, notes.Of(context.Edition.Total))]),
        ]);

    private Table Indicators() => new(
        context.Words["analysis.indicators"],
        [
            new(context.Words["column.number"], 0.8, ColumnKind.Sign),
            new(context.Words["column.indicator"], 4.5),
            new(context.Words["column.instrument"], 1.5, ColumnKind.Sign),
            .. years.Columns,
            new(context.Words["column.judgement"], 1.8),
        ],
        [
            .. context.Edition.Indicators.Select(indicator => new TableRow(
            [
                new CountCell(indicator.Number),
                new WordsCell(indicator.Title.In(context.Language)) { Notes = notes.OfTitle(indicator) },
                new WordsCell(indicator.Instrument.Code),
                .. years.Cells(indicator, notes.Of(indicator)),
                JudgementWords.Cell(context, indicator),
            ])),
        ])
    {
        IsUnderItsHeading = true,
    };

    private Chart Chart() => new(
        context.Words["analysis.chart"],
        [.. context.Edition.Indicators.Select(indicator => $"{indicator.Code}. {indicator.Title.In(context.Language)}")],
        [
            .. years.Earlier.Select(sheet => Series(sheet.Edition.Year, indicator => Years.Value(sheet, indicator))),
            Series(context.Edition.Year, context.Sheet.Value),
        ],
        100);

    private ChartSeries Series(int year, Func<Indicator, double> value) =>
        new(context.Words.Of("column.year", ("year", ReportContext.Number(year))), [.. context.Edition.Indicators.Select(value)]);

    // What is strong and what is lowest, by the figures alone.
    private IEnumerable<Block> Standing()
    {
        var known = context.Edition.Indicators.Where(indicator => !double.IsNaN(context.Sheet.Value(indicator))).ToList();
        if (known.Count == 0)
            yield break;
        var strong = known.Where(indicator => JudgementTable.Of(indicator, context.Sheet.Value(indicator))!.Judgement == Judgement.Keep)
            .OrderByDescending(context.Sheet.Value).Select(indicator => new Passage(Line(indicator))).ToList();
        yield return new Heading(2, context.Words["analysis.strengths"]);
        yield return strong.Count > 0 ? new BulletList([.. strong]) : new Paragraph(context.Words["analysis.strengths.none"]);
        yield return new Heading(2, context.Words["analysis.lowest"]);
        yield return new BulletList([.. context.Edition.Instruments.Select(instrument => LowestOf(instrument, known)).OfType<Passage>()]);
        if (Changes() is { } changes)
        {
            yield return new Heading(2, context.Words["analysis.changes"]);
            yield return new Paragraph(changes);
        }
    }

    private Passage? LowestOf(Instrument instrument, List<Indicator> known)
    {
        var own = known.Where(indicator => indicator.Instrument == instrument).ToList();
        if (own.Count == 0)
            return null;
        var lowest = own.Min(context.Sheet.Value);
        var lines = own.Where(indicator => context.Sheet.Value(indicator).Equals(lowest)).Select(Line);
        return new Passage(context.Words.Of("analysis.lowest.entry", ("instrument", instrument.Code), ("indicators", string.Join(context.Words["list.next"], lines))));
    }

    private string Line(Indicator indicator) => context.Words.Of("analysis.indicator-line",
        ("indicator", $"{ScoreText.Code(indicator, context.Language)} {indicator.Title.In(context.Language)}"), ("points", context.Points(context.Sheet.Value(indicator))));

    private string? Changes()
    {
        if (years.Earlier.IsEmpty)
            return null;
        var before = years.Earlier[^1];
        var changes = context.Edition.Indicators
            .Select(indicator => (Indicator: indicator, Change: Years.Change(context.Sheet.Value(indicator), Years.Value(before, indicator))))
            .Where(one => !double.IsNaN(one.Change)).ToList();
        if (changes.Count == 0)
            return null;
        var worst = changes.MinBy(one => one.Change);
        var counts = context.Words.Of("analysis.changes.counts",
            ("year", ReportContext.Number(before.Edition.Year)), ("up", ReportContext.Number(changes.Count(one => one.Change > 0))),
            ("down", ReportContext.Number(changes.Count(one => one.Change < 0))), ("same", ReportContext.Number(changes.Count(one => one.Change == 0))));
        return worst.Change < 0
            ? $"{counts} {context.Words.Of("analysis.changes.worst", ("indicator", $"{ScoreText.Code(worst.Indicator, context.Language)} {worst.Indicator.Title.In(context.Language)}"), ("change", ScoreForm.Of(-worst.Change)))}"
            : counts;
    }
}
