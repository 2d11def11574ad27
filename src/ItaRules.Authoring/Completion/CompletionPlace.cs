using System.Globalization;
using ItaRules.Text;

namespace ItaRules.Authoring.Completion;

/// <summary>What comes first in the list.</summary>
internal enum ProposalRank
{
    /// <summary>The name of the loop around.</summary>
    LoopName,

    /// <summary>A name or text that the place is for.</summary>
    Name,

    /// <summary>An item.</summary>
    Item,

    /// <summary>A score that is made of others.</summary>
    OtherScore,

    /// <summary>A word that asks something of a value.</summary>
    Predicate,

    /// <summary>A word that continues the statement.</summary>
    Continuation,

    /// <summary>A word that begins a declaration.</summary>
    Declaration,

    /// <summary>A whole declaration.</summary>
    Snippet,
}

/// <summary>A place where something can be written: what would be replaced, and what the grammar takes there.</summary>
internal sealed class CompletionPlace
{
    // Sorts behind all ranks: what the typed word itself begins comes first.
    private const string Guess = "9";

    /// <summary>The file with its scores.</summary>
    public required AuthoringContext Context { get; init; }

    /// <summary>What is known besides.</summary>
    public required CompletionSettings Settings { get; init; }

    /// <summary>What is replaced.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What of it stands before the cursor.</summary>
    public required string Typed { get; init; }

    /// <summary>What the grammar takes there.</summary>
    public required PlaceGrammar Grammar { get; init; }

    /// <summary>The language in which keywords are proposed.</summary>
    public required Language KeywordLanguage { get; init; }

    /// <summary>Whether nothing but blanks stands before it on its line.</summary>
    public bool IsFirstOnLine { get; init; }

    /// <summary>Whether it follows a word without a space, as Thai is typed.</summary>
    public bool IsGlued { get; init; }

    /// <summary>Whether it lies inside quotes.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether the place is a guess at what the typed characters begin: only what goes on with them is proposed.</summary>
    public bool IsGuess { get; init; }

    /// <summary>A proposal for this place.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="label">What the list shows.</param>
    /// <param name="text">What is written.</param>
    /// <param name="rank">What comes first in the list.</param>
    /// <param name="order">The place among those of the same rank.</param>
    /// <param name="filter">The words by which it is known, that by which it is written first.</param>
    public CompletionProposal Propose(ProposalKind kind, string label, string text, ProposalRank rank, int order, params IEnumerable<string?> filter)
    {
        // In quotes the typed word begins with one, so what it is compared with does too.
        var words = string.Join(' ', filter.Where(word => !string.IsNullOrEmpty(word)).Distinct(StringComparer.Ordinal));
        return new CompletionProposal(kind, label, Span, IsGlued ? " " + text : text)
        {
            FilterText = IsQuoted ? Typed[0] + words : words,
            SortText = (IsGuess ? Guess : "") + ((int)rank).ToString(CultureInfo.InvariantCulture) + order.ToString("00000", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Whether a proposal goes on with the typed characters. Words that are complete are only gone on with by a name or keyword that has them, not by a title.</summary>
    public bool Continues(CompletionProposal proposal)
    {
        var typed = NameText.Normalize(Typed);
        return Begins(proposal.Label) || (!typed.Contains(' ', StringComparison.Ordinal) && Begins(proposal.FilterText));

        bool Begins(string text) => NameText.Normalize(text).StartsWith(typed, StringComparison.Ordinal);
    }
}
