using ItaRules.Text;

namespace ItaRules.Authoring.Hover;

/// <summary>What is shown over a place.</summary>
/// <param name="Span">The word or words that it is about.</param>
/// <param name="Markdown">The text, in the reader's language.</param>
public sealed record HoverInfo(TextSpan Span, string Markdown);
