using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Links;

/// <summary>A text that leads somewhere: to a rule file or to a web address.</summary>
/// <param name="Span">The text, without its quotes.</param>
/// <param name="File">The rule file, of several the first; null for a web address.</param>
/// <param name="Address">The web address; null for a rule file.</param>
/// <param name="Hint">What is behind it, in the reader's language, where the text alone does not say; null where it does.</param>
public sealed record Link(TextSpan Span, SyntaxTree? File, Uri? Address, string? Hint = null);
