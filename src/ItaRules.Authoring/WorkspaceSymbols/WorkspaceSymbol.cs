using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.WorkspaceSymbols;

/// <summary>A declaration that was looked for.</summary>
/// <param name="Symbol">What it declares.</param>
/// <param name="Title">Its title; null where it has none of its own.</param>
/// <param name="Tree">The file.</param>
/// <param name="Span">The declaration.</param>
/// <param name="NameSpan">The name in it.</param>
public sealed record WorkspaceSymbol(Symbol Symbol, string? Title, SyntaxTree Tree, TextSpan Span, TextSpan NameSpan);
