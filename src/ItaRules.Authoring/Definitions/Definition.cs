using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Definitions;

/// <summary>A place that declares something.</summary>
/// <param name="Origin">The name that leads there, in the file that was asked about.</param>
/// <param name="Tree">The file that declares it.</param>
/// <param name="Span">The whole declaration; empty at the start of the file when the file itself is meant.</param>
/// <param name="NameSpan">The name in the declaration.</param>
public sealed record Definition(TextSpan Origin, SyntaxTree Tree, TextSpan Span, TextSpan NameSpan);
