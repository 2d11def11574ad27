using ItaRules.Text;

namespace ItaRules.Authoring.Highlights;

/// <summary>A place to mark.</summary>
/// <param name="Span">The name or code.</param>
/// <param name="IsDeclaration">Whether the place declares it.</param>
public readonly record struct Highlight(TextSpan Span, bool IsDeclaration);
