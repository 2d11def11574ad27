using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Authoring.Highlights;

/// <summary>Marks what is the same thing in one file.</summary>
public interface IHighlightService
{
    /// <summary>The places in the file that name what is named at <paramref name="position"/>, in order; none where nothing is named.</summary>
    public ImmutableArray<Highlight> Find(AuthoringContext context, int position);
}

/// <summary>A place to mark.</summary>
/// <param name="Span">The name or code.</param>
/// <param name="IsDeclaration">Whether the place declares it.</param>
public readonly record struct Highlight(TextSpan Span, bool IsDeclaration);
