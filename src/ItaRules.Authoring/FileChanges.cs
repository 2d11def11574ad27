using System.Collections.Immutable;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring;

/// <summary>The changes that a service proposes to one file.</summary>
/// <param name="Tree">The file as it stands.</param>
/// <param name="Changes">The changes by position; they do not overlap, and all spans are of the file as it stands.</param>
public sealed record FileChanges(SyntaxTree Tree, ImmutableArray<TextChange> Changes);
