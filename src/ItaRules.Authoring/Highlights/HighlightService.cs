using System.Collections.Immutable;
using ItaRules.Authoring.References;

namespace ItaRules.Authoring.Highlights;

/// <summary>Marks what is the same thing in one file.</summary>
public static class HighlightService
{
    /// <summary>The places in the file that name what is named at <paramref name="position"/>, in order; none where nothing is named.</summary>
    public static ImmutableArray<Highlight> Find(AuthoringContext context, int position) =>
    [
        .. ReferenceService.Find(context, position, includeDeclaration: true)
            .Where(reference => reference.Syntax.Tree == context.Tree)
            .Select(reference => new Highlight(context.Tree.SpanOf(reference.Syntax.Element), reference.IsDeclaration)),
    ];
}
