using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Evaluation;

namespace ItaRules.Reports.Composing;

/// <summary>The measures of a plan under the headings of their groups.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Measures">The measures, each with its number in the plan, from 1.</param>
internal sealed record PlanGroup(string Title, ImmutableArray<(int Number, Recommendation Recommendation)> Measures)
{
    /// <summary>The groups of a plan, in order; a measure of several owners stands in several groups under one number.</summary>
    public static ImmutableArray<PlanGroup> Of(ReportContext context)
    {
        var numbered = context.Result.Recommendations.Select((one, index) => (Number: index + 1, Recommendation: one)).ToList();
        return context.Input.Grouping == PlanGrouping.Owner ? ByOwner(context, numbered) : ByIssue(context, numbered);
    }

    private static ImmutableArray<PlanGroup> ByIssue(ReportContext context, List<(int Number, Recommendation Recommendation)> measures) =>
        [.. measures.GroupBy(one => Subject(context, one.Recommendation)).Select(group => new PlanGroup(group.Key, [.. group]))];

    private static ImmutableArray<PlanGroup> ByOwner(ReportContext context, List<(int Number, Recommendation Recommendation)> measures)
    {
        var nobody = context.Words["plan.no-owner"];
        return
        [
            .. measures
                .SelectMany(one => one.Recommendation.Owners.IsEmpty ? [(Owner: nobody, one)] : one.Recommendation.Owners.Select(owner => (Owner: owner.Title, one)))
                .GroupBy(pair => pair.Owner)
                .OrderBy(group => group.Key == nobody)
                .Select(group => new PlanGroup(group.Key, [.. group.Select(pair => pair.one)])),
        ];
    }

    // Years without issues are analysed by indicator.
    private static string Subject(ReportContext context, Recommendation one)
    {
        if (!one.Issues.IsEmpty)
            return context.Edition.FindIssue(one.Issues[0]) is { } issue ? context.IssueTitle(issue) : context.Words["plan.overall"];
        if (!context.Edition.Issues.IsEmpty)
            return context.Words["plan.overall"];
        var indicators = one.Scores.Select(IndicatorOf).Distinct().ToList();
        return indicators is [{ } indicator] ? context.IndicatorTitle(indicator) : context.Words["plan.overall"];
    }

    private static Indicator? IndicatorOf(ScoreDefinition score) => score switch
    {
        Item item => item.Indicator,
        SubIndicator part => part.Indicator,
        Indicator indicator => indicator,
        _ => null,
    };
}
