using ItaRules.Text;

namespace ItaRules.Authoring.Completion;

/// <summary>Proposes the name that the <c>for each</c> around gives to each score.</summary>
internal sealed class LoopNameCompletion : ICompletionProvider
{
    private static readonly LocalizedText meaning = new("คะแนนแต่ละข้อที่กำลังพิจารณา", "each of the scores in turn");

    /// <inheritdoc/>
    public IEnumerable<CompletionProposal> Propose(CompletionPlace place)
    {
        var grammar = place.Grammar;
        if (grammar.LoopName is not { } name || grammar.ComparesText || grammar.NameRole is not (NameRole.Number or NameRole.NumberOrCondition or NameRole.Scores))
            yield break;
        yield return place.Propose(ProposalKind.LoopName, name, name, ProposalRank.LoopName, 0, name) with { Detail = meaning.In(place.Context.Language) };
    }
}
