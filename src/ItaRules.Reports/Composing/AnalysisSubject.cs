using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Evaluation;

namespace ItaRules.Reports.Composing;

/// <summary>What an analysis looks at in one chapter: an issue from 2567 on, an instrument before.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Provenance">Where the list of scores comes from.</param>
/// <param name="Scores">The scores, in catalogue order: items, or indicators where the sheet gives no item.</param>
/// <param name="Recommendations">The measures that follow.</param>
internal sealed record AnalysisSubject(string Title, Provenance? Provenance, ImmutableArray<ScoreDefinition> Scores, ImmutableArray<Recommendation> Recommendations)
{
    /// <summary>The chapters of a sheet.</summary>
    public static IEnumerable<AnalysisSubject> Of(ReportContext context) => context.Edition.Issues.IsEmpty
        ? context.Edition.Instruments.Select(instrument => OfInstrument(context, instrument))
        : context.Edition.Issues.Select(issue => new AnalysisSubject(context.IssueTitle(issue), issue.Provenance, [.. issue.Items],
            [.. context.Result.Recommendations.Where(one => one.Issues.Contains(issue.Number))]));

    /// <summary>The measures of no chapter, which are about the agency as a whole.</summary>
    public static IEnumerable<Recommendation> Elsewhere(ReportContext context, IEnumerable<AnalysisSubject> subjects)
    {
        var placed = subjects.SelectMany(subject => subject.Recommendations).ToHashSet();
        return context.Result.Recommendations.Where(one => !placed.Contains(one));
    }

    private static AnalysisSubject OfInstrument(ReportContext context, Instrument instrument)
    {
        var hasItems = instrument.Items.Any(item => !double.IsNaN(context.Sheet.Value(item)));
        ImmutableArray<ScoreDefinition> scores = hasItems ? [.. instrument.Items] : [.. instrument.Indicators];
        return new(context.Words.Of("analysis.instrument-title", ("code", instrument.Code), ("title", instrument.Title.In(context.Language))), null, scores,
            [.. context.Result.Recommendations.Where(one => one.Scores.Any(score => InstrumentOf(score) == instrument))]);
    }

    private static Instrument? InstrumentOf(ScoreDefinition score) => score switch
    {
        Item item => item.Instrument,
        SubIndicator part => part.Indicator.Instrument,
        Indicator indicator => indicator.Instrument,
        Instrument instrument => instrument,
        _ => null,
    };
}
