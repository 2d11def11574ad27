using System.Collections.Immutable;
using ItaRules.Explanation;
using ItaRules.Reports.Documents;

namespace ItaRules.Reports.Composing;

/// <summary>The plan of measures (มาตรการส่งเสริมคุณธรรมและความโปร่งใส): what is done, how, by whom, when, how it is followed up, and what comes of it.</summary>
public static class PlanReport
{
    /// <summary>Makes the plan of one sheet.</summary>
    public static Document Compose(ReportInput input)
    {
        var context = new ReportContext(input);
        return new Document
        {
            Language = input.Language,
            Digits = input.Digits,
            Title = context.Words.Of("plan.title", ("year", ReportContext.Number(context.PlanYear)), ("agency", context.Agency)),
            Cover = Cover(context),
            Sections =
            [
                new([.. Background(context)]),
                new([.. Measures(context)], IsLandscape: true),
                new([.. Rest(context)]),
            ],
            Signatures = context.Signatures,
        };
    }

    private static Cover Cover(ReportContext context) => new(
        [context.Words["plan.cover"], context.Words.Of("cover.year", ("year", ReportContext.Number(context.PlanYear)))],
        context.Agency,
        context.Place,
        [
            (context.Words["year.results"], context.Year(context.Edition.Year)),
            (context.Words["year.measures"], context.YearWithDays(context.PlanYear)),
            (context.Words["year.published"], context.PublishedIn(context.PlanYear, items => items.Measures)),
        ]);

    private static IEnumerable<Block> Background(ReportContext context)
    {
        var count = context.Result.Recommendations.Length;
        yield return new Heading(1, context.Words["plan.background"]);
        yield return new Paragraph(ResultSentence.Of(context));
        if (count == 0)
        {
            yield return new Paragraph(context.Words.Of("plan.background.none", ("year", ReportContext.Number(context.PlanYear))));
            yield break;
        }

        yield return new Paragraph(context.Words.Of("plan.background.measures", ("count", ReportContext.Number(count)), ("year", ReportContext.Number(context.PlanYear))));
        yield return Summary(context);
        yield return new Heading(2, context.Words["plan.followup"]);
        yield return new Paragraph(context.Words.Of("plan.followup.text",
            ("six", PeriodText.Of(MeasureCells.EndOfRound(context.PlanYear, 6), context.Language)),
            ("twelve", PeriodText.Of(MeasureCells.EndOfRound(context.PlanYear, 12), context.Language))));
    }

    private static Table Summary(ReportContext context) => new(
        context.Words["plan.summary"],
        [new(GroupHeader(context), 6), new(context.Words["plan.count"], 1.4, ColumnKind.Number)],
        [
            .. PlanGroup.Of(context).Select(group => new TableRow([new WordsCell(group.Title), new CountCell(group.Measures.Length)])),
        ]);

    private static IEnumerable<Block> Measures(ReportContext context)
    {
        if (context.Result.Recommendations.IsEmpty)
            yield break;
        var groups = PlanGroup.Of(context);
        if (!context.Input.IsGroupPerPage)
        {
            yield return new Heading(1, context.Words["plan.measures"]);
            foreach (var block in AboutItems(context))
                yield return block;
            yield return Table(context, context.Words["plan.measures"], groups) with { GroupHeader = GroupHeader(context) };
            yield break;
        }

        foreach (var block in AboutItems(context))
            yield return block;
        foreach (var group in groups)
        {
            yield return new Heading(1, group.Title, StartsPage: group != groups[0]);
            yield return Table(context, group.Title, [group]) with { GroupHeader = GroupHeader(context) };
        }
    }

    private static IEnumerable<Block> AboutItems(ReportContext context)
    {
        if (context.Result.Recommendations.Any(one => one.Measure.PublishAs is not null))
            yield return new Paragraph(new Passage(context.Words.Of("plan.item-year", ("year", ReportContext.Number(context.Edition.Year))), Tone.Quiet));
    }

    private static Table Table(ReportContext context, string title, ImmutableArray<PlanGroup> groups)
    {
        var cells = new MeasureCells(context);
        return new(
            title,
            [
                new(context.Words["column.number"], 0.6, ColumnKind.Sign),
                new(context.Words["column.measure"], 4.4),
                new(context.Words["column.steps"], 7.2),
                new(context.Words["column.owner"], 2.6),
                new(context.Words["column.period"], 2.1, ColumnKind.Period),
                new(context.Words["column.followup"], 2.4),
                new(context.Words["column.output"], 3.2),
            ],
            [
                .. groups.SelectMany(group => group.Measures.Select(one => new TableRow(
                [
                    new CountCell(one.Number),
                    cells.TitleAndReasons(one.Recommendation),
                    cells.Steps(one.Recommendation),
                    cells.Owners(one.Recommendation),
                    cells.Period(one.Recommendation),
                    cells.FollowUp(one.Recommendation),
                    cells.Outputs(one.Recommendation),
                ], group.Title))),
            ])
        {
            IsData = true,
            IsUnderItsHeading = true,
        };
    }

    private static IEnumerable<Block> Rest(ReportContext context)
    {
        yield return new Heading(1, context.Words["plan.rest"]);
        var blocks = PlanRemarks.Compose(context).ToList();
        if (blocks.Count == 0)
            yield return new Paragraph(context.Words["plan.rest.none"]);
        foreach (var block in blocks)
            yield return block;
    }

    private static string GroupHeader(ReportContext context) => context.Words[
        context.Input.Grouping == PlanGrouping.Owner ? "column.owner" : context.Edition.Issues.IsEmpty ? "column.indicator" : "column.issue"];
}
