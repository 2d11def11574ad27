using System.Collections.Immutable;
using System.Globalization;
using ItaRules.Explanation;
using ItaRules.Reports.Documents;
using ItaRules.Reports.Progress;

namespace ItaRules.Reports.Composing;

/// <summary>The report on what became of a plan (รายงานผลการดำเนินการ) at the end of a round: step by step, with counts, and by owner what is late.</summary>
public static class ProgressReport
{
    /// <summary>The rounds after which is reported, in months of the plan year.</summary>
    public static ImmutableArray<int> Rounds { get; } = [3, 6, 9, 12];

    /// <summary>Makes the report.</summary>
    /// <param name="input">The plan.</param>
    /// <param name="file">What was entered; measures that it lacks are in the report as not begun.</param>
    /// <param name="round">The months of the plan year after which is reported.</param>
    public static Document Compose(ReportInput input, ProgressFile file, int round)
    {
        var context = new ReportContext(input);
        var progress = new RoundProgress(ProgressPlan.Of(input).WithEntriesOf(file), MeasureCells.EndOfRound(context.PlanYear, round));
        return new Document
        {
            Language = input.Language,
            Digits = input.Digits,
            Title = context.Words.Of("progress.title", ("round", ReportContext.Number(round)), ("year", ReportContext.Number(context.PlanYear)), ("agency", context.Agency)),
            Cover = Cover(context, round),
            Sections =
            [
                new([.. Summary(context, progress, round)]),
                new([.. Results(context, progress)], IsLandscape: true),
                new([.. Rest(context, progress)]),
            ],
            Signatures = context.Signatures,
        };
    }

    private static Cover Cover(ReportContext context, int round)
    {
        var end = MeasureCells.EndOfRound(context.PlanYear, round);
        return new(
            [context.Words["progress.cover"], context.Words.Of("progress.cover.round", ("round", ReportContext.Number(round)), ("year", ReportContext.Number(context.PlanYear)))],
            context.Agency,
            context.Place,
            [
                (context.Words["year.results"], context.Year(context.Edition.Year)),
                (context.Words["year.measures"], context.YearWithDays(context.PlanYear)),
                (context.Words["progress.until"], PeriodText.Of(end, context.Language)),

                // The assessment looks for the report on a whole year in the year after.
                .. round == 12 ? new[] { (context.Words["year.published"], context.PublishedIn(context.PlanYear + 1, items => items.Results)) } : [],
            ]);
    }

    private static IEnumerable<Block> Summary(ReportContext context, RoundProgress progress, int round)
    {
        yield return new Heading(1, context.Words["progress.summary"]);
        yield return new Paragraph(context.Words.Of("progress.summary.text",
            ("agency", context.Agency), ("measures", ReportContext.Number(progress.File.Measures.Length)), ("steps", ReportContext.Number(progress.Steps.Length)),
            ("year", ReportContext.Number(context.PlanYear)), ("round", ReportContext.Number(round)), ("day", PeriodText.Of(progress.End, context.Language))));
        yield return new Paragraph(context.Words.Of("progress.summary.done",
            ("whole", ReportContext.Number(progress.File.Measures.Count(progress.IsDone))), ("done", ReportContext.Number(progress.Count(ProgressState.Done))),
            ("share", Share(progress.Count(ProgressState.Done), progress.Steps.Length)), ("late", ReportContext.Number(progress.Steps.Count(progress.IsLate)))));
        yield return new Table(
            context.Words["progress.by-state"],
            [new(context.Words["progress.column.State"], 3), new(context.Words["progress.steps"], 2, ColumnKind.Number), new(context.Words["progress.share"], 2, ColumnKind.Number)],
            [
                .. Enum.GetValues<ProgressState>().Select(state => new TableRow(
                    [new WordsCell(ProgressStates.NameOf(state).In(context.Language)), new CountCell(progress.Count(state)), new WordsCell(Share(progress.Count(state), progress.Steps.Length))])),
            ]);
    }

    private static IEnumerable<Block> Results(ReportContext context, RoundProgress progress)
    {
        yield return new Heading(1, context.Words["progress.results"]);
        yield return new Table(
            context.Words["progress.results"],
            [
                new(context.Words["column.number"], 0.7, ColumnKind.Sign),
                new(context.Words["column.measure"], 3.5),
                new(context.Words["column.steps"], 5.4),
                new(context.Words["column.owner"], 2.6),
                new(context.Words["column.period"], 2.5, ColumnKind.Period),
                new(context.Words["progress.column.State"], 2),
                new(context.Words["progress.column.Result"], 4.6),
                new(context.Words["progress.column.Outcome"], 2.6),
                new(context.Words["progress.column.Suggestion"], 2.8),
            ],
            [.. progress.File.Measures.SelectMany((measure, index) => measure.Steps.Select((step, place) => Row(context, progress, new(measure, step, index + 1, place > 0))))])
        {
            IsData = true,
            IsUnderItsHeading = true,
        };
    }

    private static TableRow Row(ReportContext context, RoundProgress progress, PlacedStep placed)
    {
        var (measure, step) = (placed.Measure, placed.Step);
        ImmutableArray<Passage> nothing = [new("–", Tone.Quiet)];
        return new(
        [
            new CountCell(placed.Number) { ContinuesAbove = placed.ContinuesAbove },
            new WordsCell([new(measure.Title, Tone.Strong)]) { ContinuesAbove = placed.ContinuesAbove },
            new WordsCell(step.Text),
            new WordsCell(Lines(measure.Owners) is { IsEmpty: false } owners ? owners : [new(context.Words["not-set"], Tone.Missing)]) { ContinuesAbove = placed.ContinuesAbove },
            new PeriodCell(measure.Due, measure.Due is { } due ? new(PeriodText.Of(due, context.Language)) : new(context.Words["not-set"], Tone.Missing)) { ContinuesAbove = placed.ContinuesAbove },
            State(context, progress, placed),
            new LinkCell(step.Result.Length > 0 || !step.Evidence.IsEmpty ? Lines([step.Result]) : nothing, step.Evidence),
            new WordsCell(measure.Outcome.Length > 0 ? Lines([measure.Outcome]) : nothing) { ContinuesAbove = placed.ContinuesAbove },
            new WordsCell(Suggestions(context, step) is { IsEmpty: false } suggestions ? suggestions : nothing),
        ]);
    }

    private static WordsCell State(ReportContext context, RoundProgress progress, PlacedStep placed)
    {
        var state = progress.StateOf(placed.Step);
        var lines = ImmutableArray.CreateBuilder<Passage>();
        lines.Add(new(ProgressStates.NameOf(state).In(context.Language), state switch
        {
            ProgressState.Done => Tone.Good,
            ProgressState.InProgress => Tone.Fair,
            ProgressState.Cancelled => Tone.Quiet,
            _ => Tone.Plain,
        }));
        if (placed.Step.Day is { } day)
            lines.Add(new(PeriodText.Of(day, context.Language), Tone.Quiet));
        if (placed.Step.Day > progress.End)
            lines.Add(new(context.Words["progress.after-round"], Tone.Quiet));
        if (progress.IsLate(placed))
            lines.Add(new(context.Words["progress.late"], Tone.Bad));
        return new(lines.ToImmutable());
    }

    private static ImmutableArray<Passage> Suggestions(ReportContext context, ProgressStep step) =>
    [
        .. step.Obstacles.Length > 0 ? [new Passage(context.Words.Of("progress.obstacle", ("text", step.Obstacles)))] : ImmutableArray<Passage>.Empty,
        .. step.Suggestion.Length > 0 ? [new Passage(step.Suggestion)] : ImmutableArray<Passage>.Empty,
    ];

    private static IEnumerable<Block> Rest(ReportContext context, RoundProgress progress)
    {
        yield return new Heading(1, context.Words["progress.by-owner"]);
        yield return ByOwner(context, progress);
        yield return new Heading(2, context.Words["progress.late-steps"]);
        yield return Late(context, progress);
        foreach (var block in Removed(context, progress.File))
            yield return block;
    }

    private static Table ByOwner(ReportContext context, RoundProgress progress) => new(
        context.Words["progress.by-owner"],
        [
            new(context.Words["column.owner"], 5), new(context.Words["progress.steps"], 2, ColumnKind.Number),
            new(ProgressStates.NameOf(ProgressState.Done).In(context.Language), 2, ColumnKind.Number), new(context.Words["progress.late"], 2, ColumnKind.Number),
        ],
        [
            .. progress.ByOwner(context.Words["plan.no-owner"]).Select(owner => new TableRow(
            [
                new WordsCell(owner.Key), new CountCell(owner.Count()), new CountCell(owner.Count(placed => progress.StateOf(placed.Step) == ProgressState.Done)),
                new CountCell(owner.Count(progress.IsLate)),
            ])),
        ])
    {
        IsUnderItsHeading = true,
    };

    private static Block Late(ReportContext context, RoundProgress progress)
    {
        ImmutableArray<TableRow> rows =
        [
            .. progress.ByOwner(context.Words["plan.no-owner"]).SelectMany(owner => owner.Where(progress.IsLate).Select(placed => new TableRow(
            [
                new WordsCell(placed.Measure.Title), new WordsCell(placed.Step.Text), new DayCell(placed.Measure.Due!.Value.To),
                new WordsCell([new(ProgressStates.NameOf(progress.StateOf(placed.Step)).In(context.Language)), .. Lines([placed.Step.Obstacles])]),
            ], owner.Key))),
        ];
        return rows.IsEmpty
            ? new Paragraph(context.Words["progress.late.none"])
            : new Table(
                context.Words["progress.late-steps"],
                [new(context.Words["column.measure"], 4), new(context.Words["column.steps"], 5), new(context.Words["progress.due"], 2, ColumnKind.Day), new(context.Words["progress.state-obstacles"], 3)],
                rows)
            {
                GroupHeader = context.Words["column.owner"],
                IsUnderItsHeading = true,
            };
    }

    // What was entered for measures and steps that are gone stays in sight.
    private static IEnumerable<Block> Removed(ReportContext context, ProgressFile file)
    {
        ImmutableArray<TableRow> rows =
        [
            .. file.Removed.SelectMany(measure => measure.Steps.Concat(measure.RemovedSteps).Where(step => step.HasEntry).Select(step => Row(measure, step))),
            .. file.Measures.SelectMany(measure => measure.RemovedSteps.Select(step => Row(measure, step))),
        ];
        if (rows.IsEmpty)
            yield break;
        yield return new Heading(2, context.Words["progress.removed"]);
        yield return new Paragraph(context.Words["progress.removed.intro"]);
        yield return new Table(
            context.Words["progress.removed"],
            [new(context.Words["column.measure"], 3), new(context.Words["column.steps"], 4), new(context.Words["progress.column.State"], 2), new(context.Words["progress.column.Result"], 5)],
            rows)
        {
            IsUnderItsHeading = true,
        };

        TableRow Row(ProgressMeasure measure, ProgressStep step) => new(
        [
            new WordsCell(measure.Title), new WordsCell(step.Text), new WordsCell(ProgressStates.NameOf(step.State).In(context.Language)),
            new WordsCell([.. Lines([step.Result, .. step.Evidence, step.Obstacles, step.Suggestion])]),
        ]);
    }

    private static ImmutableArray<Passage> Lines(IEnumerable<string> texts) => [.. texts.Where(text => text.Length > 0).Select(text => new Passage(text))];

    private static string Share(int part, int whole) => whole == 0 ? "–" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture);
}
