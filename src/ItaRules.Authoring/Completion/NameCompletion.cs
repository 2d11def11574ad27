using ItaRules.Authoring.Hover;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Completion;

/// <summary>What the providers of names share: names that need quotes get them, and what is only being typed is no name yet.</summary>
internal static class NameCompletion
{
    /// <summary>A proposal for a symbol.</summary>
    public static CompletionProposal Propose(CompletionPlace place, Symbol symbol, ProposalKind kind, int order, string? title, DescribedSubject? subject)
    {
        var text = place.IsQuoted ? NameSpelling.Quote(symbol.Name) : NameSpelling.ToLabel(symbol.Name);
        return place.Propose(kind, symbol.Name, text, ProposalRank.Name, order, symbol.Name, title) with
        {
            Detail = title == symbol.Name ? null : title,
            Subject = subject,
        };
    }

    /// <summary>Whether a symbol is nothing but the word under the cursor, read as the first use of a new name.</summary>
    public static bool IsBeingTyped(CompletionPlace place, Symbol symbol)
    {
        if (symbol.Declaration is not null)
            return false;
        var word = place.Context.Tree.Text.ToString(place.Span).Trim('"', '“', '”');
        return NameText.Same(word, symbol.Name);
    }
}
