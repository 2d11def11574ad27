using ItaRules.Text;

namespace ItaRules.Syntax;

/// <summary>White space, a line end or a comment beside a token.</summary>
/// <param name="Kind"><see cref="SyntaxKind.WhitespaceTrivia"/>, <see cref="SyntaxKind.EndOfLineTrivia"/> or <see cref="SyntaxKind.CommentTrivia"/>.</param>
/// <param name="SpanInBlock">Where it stands, counted from the start of its block.</param>
/// <param name="Text">Its characters; a comment begins with its #.</param>
public readonly record struct SyntaxTrivia(SyntaxKind Kind, TextSpan SpanInBlock, string Text);
