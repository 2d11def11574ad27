using Sprache;

namespace ItaRules.Syntax.Parsing;

/// <summary>A parser with the kinds of tokens that what it reads begins with.</summary>
/// <typeparam name="T">What it makes.</typeparam>
/// <param name="First">The kinds.</param>
/// <param name="Expected">The kinds that an author would think of here: a contextual keyword can be a name, but is not what is expected where a name is.</param>
/// <param name="Parser">The parser; it never fails once it has seen one of the kinds.</param>
internal sealed record Alternative<T>(KindSet First, KindSet Expected, Parser<T> Parser);
