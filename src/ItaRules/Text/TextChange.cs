namespace ItaRules.Text;

/// <summary>One replacement in a text.</summary>
/// <param name="Span">What is replaced; empty for an insertion.</param>
/// <param name="NewText">What stands there afterwards; empty for a deletion.</param>
public readonly record struct TextChange(TextSpan Span, string NewText);
