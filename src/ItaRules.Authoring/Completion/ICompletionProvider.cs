namespace ItaRules.Authoring.Completion;

/// <summary>Proposes one kind of thing.</summary>
internal interface ICompletionProvider
{
    /// <summary>What can stand at the place.</summary>
    public IEnumerable<CompletionProposal> Propose(CompletionPlace place);
}
