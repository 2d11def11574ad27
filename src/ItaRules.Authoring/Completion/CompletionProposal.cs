using ItaRules.Authoring.Hover;
using ItaRules.Text;

namespace ItaRules.Authoring.Completion;

/// <summary>Something that can be written at a place.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">What the list shows.</param>
/// <param name="Span">What is replaced: the word under the cursor, with its quotes where it stands in quotes. Always on one line, and the cursor touches it.</param>
/// <param name="NewText">What stands there afterwards.</param>
public sealed record CompletionProposal(ProposalKind Kind, string Label, TextSpan Span, string NewText)
{
    /// <summary>One line about it in the reader's language: a title, or what a word means. Null when there is nothing to say.</summary>
    public string? Detail { get; init; }

    /// <summary>What stands at the edge of the list: the current score, the word in the other language. Null when there is nothing to say.</summary>
    public string? Description { get; init; }

    /// <summary>What the typed word is compared with; begins with what is inserted, and goes on with other words by which it is known (titles, the other language).</summary>
    public required string FilterText { get; init; }

    /// <summary>The place in the list; compared character by character.</summary>
    public required string SortText { get; init; }

    /// <summary>Whether <see cref="NewText"/> has places to fill in (<c>${1:o14}</c>).</summary>
    public bool IsSnippet { get; init; }

    /// <summary>What can be said more about it; null when nothing.</summary>
    public DescribedSubject? Subject { get; init; }
}
