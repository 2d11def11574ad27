using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Links;

/// <summary>A text that leads somewhere: to a rule file or to a web address.</summary>
/// <param name="Span">The text, without its quotes.</param>
/// <param name="File">The rule file; null for a web address.</param>
/// <param name="Address">The web address; null for a rule file.</param>
public sealed record Link(TextSpan Span, SyntaxTree? File, Uri? Address);
