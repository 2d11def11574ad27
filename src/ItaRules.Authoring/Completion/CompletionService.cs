using System.Collections.Immutable;
using ItaRules.Syntax;

namespace ItaRules.Authoring.Completion;

/// <summary>Says what can be written at a place of a rule file. It asks the grammar what can stand there, and binds nothing but what it shows.</summary>
public static class CompletionService
{
    private static readonly ImmutableArray<ICompletionProvider> providers =
    [
        new LoopNameCompletion(),
        new MeasureCompletion(),
        new OwnerCompletion(),
        new DefinitionCompletion(),
        new UndeclaredCompletion(),
        new TextCompletion(),
        new NumberCompletion(),
        new UseCompletion(),
        new ScoreCompletion(),
        new KeywordCompletion(),
        new SnippetCompletion(),
    ];

    private static readonly ImmutableArray<ICompletionProvider> quotedProviders =
        [new MeasureCompletion(), new OwnerCompletion(), new UndeclaredCompletion(), new TextCompletion(), new UseCompletion()];

    /// <summary>The proposals in their order; empty where the author's own words stand.</summary>
    /// <param name="context">The file with its scores and its reader's language.</param>
    /// <param name="position">The cursor.</param>
    /// <param name="settings">What is known besides; null for nothing.</param>
    public static ImmutableArray<CompletionProposal> Complete(AuthoringContext context, int position, CompletionSettings? settings = null)
    {
        position = Math.Clamp(position, 0, context.Tree.Text.Length);
        if (CommentFinder.Find(context.Tree, position) is { } comment)
            return [.. IgnoreCompletion.Propose(context, comment, position)];
        return
        [
            .. PlaceFinder.Find(context, settings ?? CompletionSettings.None, position).SelectMany(Propose)
                .DistinctBy(proposal => (proposal.Label, proposal.NewText.Trim(), proposal.IsSnippet))
                .OrderBy(proposal => proposal.SortText, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether a statement is not complete before the cursor, so that proposals are welcome there though no word is begun.</summary>
    /// <param name="context">The file.</param>
    /// <param name="position">The cursor.</param>
    public static bool IsAwaited(AuthoringContext context, int position) =>
        CommentFinder.Find(context.Tree, position) is null
        && PlaceFinder.Find(context, CompletionSettings.None, position).First().Grammar.Kinds is { Count: > 0 } kinds
        && !kinds.Contains(SyntaxKind.EditionKeyword);

    private static IEnumerable<CompletionProposal> Propose(CompletionPlace place)
    {
        // A number that has no meaning of its own is the author's.
        if (place.Typed.Length > 0 && place.Typed.All(char.IsDigit) && place.Grammar.NumberRole == NumberRole.None)
            return [];
        var proposals = (place.IsQuoted ? quotedProviders : providers).SelectMany(provider => provider.Propose(place));
        return place.IsGuess ? proposals.Where(proposal => !proposal.IsSnippet && place.Continues(proposal)) : proposals;
    }
}
