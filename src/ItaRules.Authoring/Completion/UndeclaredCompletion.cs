using ItaRules.Semantics.Symbols;
using ItaRules.Text;

namespace ItaRules.Authoring.Completion;

/// <summary>Proposes, where a measure or an owner is being declared, the names that rules use already and nobody has declared.</summary>
internal sealed class UndeclaredCompletion : ICompletionProvider
{
    private static readonly LocalizedText meaning = new("ใช้ในกฎแล้วแต่ยังไม่ได้ประกาศ", "used by a rule, not declared yet");

    /// <inheritdoc/>
    public IEnumerable<CompletionProposal> Propose(CompletionPlace place)
    {
        var symbols = place.Context.Compilation.Symbols;
        var names = place.Grammar.NameRole switch
        {
            NameRole.NewOwner => symbols.Owners.Cast<Symbol>(),
            NameRole.NewMeasure => symbols.Measures,
            _ => [],
        };
        return names.Where(symbol => symbol.Declaration is null && !NameCompletion.IsBeingTyped(place, symbol)).Select((symbol, i) =>
            NameCompletion.Propose(place, symbol, ProposalKind.Undeclared, i, title: null, subject: null) with { Detail = meaning.In(place.Context.Language) });
    }
}
