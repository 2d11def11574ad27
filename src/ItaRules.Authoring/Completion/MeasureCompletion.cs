using ItaRules.Authoring.Hover;

namespace ItaRules.Authoring.Completion;

/// <summary>Proposes the measures, with their titles.</summary>
internal sealed class MeasureCompletion : ICompletionProvider
{
    /// <inheritdoc/>
    public IEnumerable<CompletionProposal> Propose(CompletionPlace place) => place.Grammar.NameRole != NameRole.Measure ? [] :
        place.Context.Compilation.Symbols.Measures.Where(measure => !NameCompletion.IsBeingTyped(place, measure)).Select((measure, i) =>
            NameCompletion.Propose(place, measure, ProposalKind.Measure, i, measure.Title, new DescribedSubject(SubjectKind.Measure, measure.Name)));
}
