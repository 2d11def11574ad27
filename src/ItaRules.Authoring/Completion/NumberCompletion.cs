using System.Globalization;
using ItaRules.Authoring.Hover;

namespace ItaRules.Authoring.Completion;

/// <summary>Proposes the numbers that have a meaning: of issues and indicators with their titles, and years.</summary>
internal sealed class NumberCompletion : ICompletionProvider
{
    /// <inheritdoc/>
    public IEnumerable<CompletionProposal> Propose(CompletionPlace place) => place.Grammar.NumberRole switch
    {
        NumberRole.Issue => place.Context.Edition is { } edition
            ? edition.Issues.Select(issue => Propose(place, issue.Number, issue.Number, issue.Title.In(place.Context.Language)) with { Subject = new DescribedSubject(SubjectKind.Issue, Figure(issue.Number)) })
            : [],
        NumberRole.Indicator => place.Context.Edition is { } edition
            ? edition.Indicators.Select(indicator => Propose(place, indicator.Number, indicator.Number, indicator.Title.In(place.Context.Language)) with
            {
                Description = ScoreNow.Of(place.Context, indicator),
                Subject = new DescribedSubject(SubjectKind.Score, indicator.RuleCode),
            })
            : [],
        NumberRole.Edition => place.Context.Compilation.Catalogs.Years.Reverse().Select((year, i) => Propose(place, year, i, title: null)),
        NumberRole.Plan => place.Context.Edition is { } edition ? [Propose(place, edition.Year + 1, 0, title: null)] : [],
        _ => [],
    };

    private static CompletionProposal Propose(CompletionPlace place, int number, int order, string? title) =>
        place.Propose(ProposalKind.Value, Figure(number), Figure(number), ProposalRank.Name, order, Figure(number), title) with { Detail = title };

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}
