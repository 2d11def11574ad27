using System.Collections.Immutable;
using ItaRules.Semantics.Declarations;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>
/// All that a message about the use of a name can depend on: the name as it is written, and the declarations behind it, each in the years that its file is for. Equal in two compilations
/// when the very same declarations stand there, for a declaration that an edit does not touch is the same object afterwards.
/// </summary>
/// <param name="Name">The name as its declaration, or its first use, writes it.</param>
/// <param name="IsUsable">Whether it has a meaning at all: a name that needs itself has none.</param>
/// <param name="Declarations">The declarations behind it, those that it is built on too; empty for a name that is only used.</param>
internal sealed record NameMeaning(string Name, bool IsUsable, ImmutableArray<(DeclarationSyntax Declaration, FileYears Years)> Declarations)
{
    /// <inheritdoc/>
    public bool Equals(NameMeaning? other) =>
        other is not null && Name == other.Name && IsUsable == other.IsUsable && Declarations.SequenceEqual(other.Declarations);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Declarations.Length);
}
