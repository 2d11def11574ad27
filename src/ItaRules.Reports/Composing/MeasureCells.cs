using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Reports.Documents;
using ItaRules.Semantics.Bound;

namespace ItaRules.Reports.Composing;

/// <summary>A measure as the cells of a table. What is not set says so and stands out.</summary>
internal sealed class MeasureCells(ReportContext context)
{
    private readonly Passage notSet = new(context.Words["not-set"], Tone.Missing);

    /// <summary>The title, and below it why the measure is in the plan.</summary>
    public WordsCell TitleAndReasons(Recommendation one)
    {
        var lines = ImmutableArray.CreateBuilder<Passage>();
        lines.Add(new(one.Measure.Measure.Title, Tone.Strong));
        lines.AddRange(context.Reasons(one.Reasons).Select(reason => new Passage(context.Words.Of("plan.reason", ("reason", reason)), Tone.Quiet)));
        if (one.Priority != Priority.Normal)
            lines.Add(new(context.Words.Of("plan.priority", ("priority", PriorityText.Of(one.Priority, context.Language))), Tone.Quiet));
        if (one.Issues.Length > 1)
            lines.Add(new(context.Words.Of("plan.other-issues", ("issues", string.Join(", ", one.Issues.Skip(1)))), Tone.Quiet));
        lines.AddRange(one.Measure.References.Select(reference => new Passage(context.Words.Of("plan.reference", ("reference", reference)), Tone.Quiet)));
        return new(lines.ToImmutable());
    }

    /// <summary>The guidelines and the numbered steps.</summary>
    public WordsCell Steps(Recommendation one) => one.Measure.Steps.IsEmpty && one.Measure.Guidelines.IsEmpty
        ? new([notSet])
        : new(
            [
                .. context.Fill(one.Measure.Guidelines).Select(text => new Passage(context.Words.Of("plan.guideline", ("text", text.Words)), Tone.Quiet)),
                .. one.Measure.Steps.IsEmpty ? [notSet] : context.Fill(one.Measure.Steps),
            ],
            IsNumbered: one.Measure.Steps.Length > 1);

    /// <summary>The owners.</summary>
    public WordsCell Owners(Recommendation one) => one.Owners.IsEmpty ? new([notSet]) : new([.. one.Owners.Select(owner => new Passage(owner.Title))]);

    /// <summary>The period.</summary>
    public PeriodCell Period(Recommendation one) => new(one.Due, one.Due is { } due ? new(PeriodText.Of(due, context.Language)) : notSet);

    /// <summary>When is reported, with the days on which the rounds end.</summary>
    public WordsCell FollowUp(Recommendation one)
    {
        var months = one.Measure.ReportMonths;
        if (months.IsEmpty)
            return new([notSet]);
        var lines = ImmutableArray.CreateBuilder<Passage>();
        lines.Add(ReportRoundText.Of(months, context.Language));
        if (months.Length <= 4)
        {
            var days = string.Join(", ", months.Select(month => PeriodText.Of(EndOfRound(context.PlanYear, month), context.Language)));
            lines.Add(new(context.Words.Of("plan.round-ends", ("days", days)), Tone.Quiet));
        }

        return new(lines.ToImmutable());
    }

    /// <summary>The outputs, and the item under which they are published.</summary>
    public WordsCell Outputs(Recommendation one)
    {
        var lines = ImmutableArray.CreateBuilder<Passage>();
        lines.AddRange(one.Measure.Outputs.IsEmpty ? [new Passage(context.Words["plan.no-output"], Tone.Quiet)] : context.Fill(one.Measure.Outputs));
        if (one.Measure.PublishAs is { } item)
            lines.Add(new(context.Words.Of("plan.publish-as", ("item", item.Code)), Tone.Quiet));
        return new(lines.ToImmutable());
    }

    /// <summary>The last day of a report round.</summary>
    /// <param name="planYear">The fiscal year of the measures, BE.</param>
    /// <param name="months">The months of that year after which is reported.</param>
    public static DateOnly EndOfRound(int planYear, int months) => new FiscalYear(planYear).FirstDay.AddMonths(months).AddDays(-1);
}
