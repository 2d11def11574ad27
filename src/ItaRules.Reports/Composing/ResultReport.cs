using ItaRules.Explanation;
using ItaRules.Interchange.Results;
using ItaRules.Reports.Documents;

namespace ItaRules.Reports.Composing;

/// <summary>What the rules say about one sheet, to be looked at and not to be signed: figures, recommended measures with the rules behind them, and what is left open.</summary>
public static class ResultReport
{
    /// <summary>Makes the page of one sheet.</summary>
    /// <param name="input">The result.</param>
    /// <param name="explains">Whether the steps of the measures are shown too.</param>
    public static Document Compose(ReportInput input, bool explains)
    {
        var context = new ReportContext(input);
        return new Document
        {
            Language = input.Language,
            Digits = input.Digits,
            Title = context.Agency,
            Sections = [new([.. Blocks(context, explains)])],
        };
    }

    private static IEnumerable<Block> Blocks(ReportContext context, bool explains)
    {
        yield return new Heading(1, context.Place.Length > 0 ? $"{context.Agency} {context.Place}" : context.Agency);
        yield return new Paragraph(new Passage(
            context.Words.Of("eval.origin", ("year", ReportContext.Number(context.Edition.Year)), ("catalog", context.Edition.Identity),
                ("plan", ReportContext.Number(context.PlanYear)), ("sheet", context.Sheet.Details.Name)), Tone.Quiet));
        yield return new Paragraph(ResultSentence.Of(context));
        yield return Figures(context);
        yield return new Heading(2, context.Words["eval.measures"]);
        yield return context.Result.Recommendations.IsEmpty ? new Paragraph(context.Words["eval.none"]) : Measures(context, explains);
        foreach (var block in PlanRemarks.Compose(context))
            yield return block;
    }

    private static Table Figures(ReportContext context) => new(
        context.Words["analysis.instruments"],
        [new(context.Words["column.instrument"], 5), new(context.Words["column.score"], 2, ColumnKind.Number)],
        [
            .. context.Edition.Instruments.Select(instrument => new TableRow(
            [
                new WordsCell($"{instrument.Code} {instrument.Title.In(context.Language)}"),
                new ScoreCell(context.Sheet.Value(instrument)) { Notes = ResultSentence.NotesOf(context, instrument) },
            ])),
        ]);

    private static Table Measures(ReportContext context, bool explains)
    {
        var cells = new MeasureCells(context);
        return new(
            context.Words["eval.measures"],
            [
                new(context.Words["column.number"], 0.7, ColumnKind.Sign),
                new(context.Words["column.measure"], 4),
                .. explains ? [new Column(context.Words["column.steps"], 5)] : Array.Empty<Column>(),
                new(context.Words["column.owner"], 2.6),
                new(context.Words["column.period"], 2.2, ColumnKind.Period),
                new(context.Words["eval.priority"], 1.4),
                new(context.Words["column.reason"], 4),
                new(context.Words["eval.rule"], 2.6),
            ],
            [
                .. context.Result.Recommendations.Select((one, index) => new TableRow(
                [
                    new CountCell(index + 1),
                    new WordsCell([new(one.Measure.Measure.Title, Tone.Strong), new(one.Measure.Measure.Name, Tone.Quiet)]),
                    .. explains ? [cells.Steps(one)] : Array.Empty<Cell>(),
                    cells.Owners(one),
                    cells.Period(one),
                    new WordsCell(PriorityText.Of(one.Priority, context.Language)),
                    new WordsCell([.. context.Reasons(one.Reasons).Select(reason => new Passage(reason))]),
                    new WordsCell([.. RulePlace.Of(one.Reasons).Select(rule => new Passage(rule.ToString(), Tone.Quiet))]),
                ])),
            ])
        {
            IsUnderItsHeading = true,
        };
    }
}
