using ItaRules.Authoring.Hover;

namespace ItaRules.Authoring.Completion;

/// <summary>Proposes the units that measures can be given to.</summary>
internal sealed class OwnerCompletion : ICompletionProvider
{
    /// <inheritdoc/>
    public IEnumerable<CompletionProposal> Propose(CompletionPlace place) => place.Grammar.NameRole != NameRole.Owner ? [] :
        place.Context.Compilation.Symbols.Owners.Where(owner => !NameCompletion.IsBeingTyped(place, owner)).Select((owner, i) =>
            NameCompletion.Propose(place, owner, ProposalKind.Owner, i, owner.Title, new DescribedSubject(SubjectKind.Owner, owner.Name)));
}
