namespace ItaRules.Syntax.Lexing;

/// <summary>A keyword found in a source.</summary>
/// <param name="Kind">The keyword.</param>
/// <param name="End">The index after it.</param>
/// <param name="IsWordEnd">Whether the word it stands in ends with it.</param>
/// <param name="IsUnfinished">Whether only its first words are there.</param>
internal readonly record struct KeywordMatch(SyntaxKind Kind, int End, bool IsWordEnd, bool IsUnfinished);
