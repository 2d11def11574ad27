using ItaRules.Authoring.Hover;
using ItaRules.Semantics.Symbols;

namespace ItaRules.Authoring.Completion;

/// <summary>Proposes the lets and defines of the sort that a place takes: bands after <c>is</c>, lists where scores are listed, else numbers and conditions.</summary>
internal sealed class DefinitionCompletion : ICompletionProvider
{
    /// <inheritdoc/>
    public IEnumerable<CompletionProposal> Propose(CompletionPlace place)
    {
        if (place.Grammar.ComparesText)
            yield break;
        var order = 0;
        foreach (var symbol in place.Context.Compilation.Symbols.Definitions)
        {
            if (Fits(place, symbol))
                yield return Propose(place, symbol, order++);
        }
    }

    private static bool Fits(CompletionPlace place, Symbol symbol) => (place.Grammar.NameRole, symbol) switch
    {
        (NameRole.Band, DefineSymbol define) => define.IsBand,
        (NameRole.NumberOrCondition, DefineSymbol define) => !define.IsBand,
        (NameRole.Number or NameRole.NumberOrCondition, LetSymbol let) => place.Context.Model.GetScores(let).Length < 2,
        (NameRole.Scores, LetSymbol let) => !place.Context.Model.GetScores(let).IsEmpty,
        _ => false,
    };

    private static CompletionProposal Propose(CompletionPlace place, Symbol symbol, int order) =>
        NameCompletion.Propose(place, symbol, symbol is LetSymbol ? ProposalKind.Let : ProposalKind.Define, order, title: null, new DescribedSubject(SubjectKind.Definition, symbol.Name)) with
        {
            Detail = DefinitionText.Of(symbol),
        };
}
