using System.Collections.Immutable;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>What one declaration means in its compilation.</summary>
/// <param name="Node">A rule without an error, a measure or a definition; null for any other.</param>
/// <param name="Meanings">The names and codes with what they mean, by place.</param>
/// <param name="IsFaulty">Whether there is an error in it, so that what it uses cannot be told.</param>
/// <param name="Proposed">Names that messages about it propose, as names are compared.</param>
internal sealed record BoundDeclaration(object? Node, ImmutableArray<(SyntaxToken Token, object Meaning)> Meanings, bool IsFaulty, ImmutableArray<string> Proposed);
