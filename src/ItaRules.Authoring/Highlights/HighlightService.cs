using System.Collections.Immutable;
using ItaRules.Authoring.References;

namespace ItaRules.Authoring.Highlights;

/// <inheritdoc/>
public sealed class HighlightService : IHighlightService
{
    private readonly ReferenceService references = new();

    /// <inheritdoc/>
    public ImmutableArray<Highlight> Find(AuthoringContext context, int position) =>
    [
        .. references.Find(context, position, includeDeclaration: true)
            .Where(reference => reference.Syntax.Tree == context.Tree)
            .Select(reference => new Highlight(context.Tree.SpanOf(reference.Syntax.Element), reference.IsDeclaration)),
    ];
}
