using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Syntax;

/// <summary>Keywords as a message names them, in the reader's language: “owned by”, “due” or “because”.</summary>
/// <param name="Kinds">The keywords; one or more.</param>
public sealed record KindNames(ImmutableArray<SyntaxKind> Kinds) : ILocalizable
{
    /// <summary>The keywords <paramref name="kinds"/>.</summary>
    public static KindNames Of(params ImmutableArray<SyntaxKind> kinds) => new(kinds);

    /// <inheritdoc/>
    public string In(Language language)
    {
        ImmutableArray<string> names = [.. Kinds.Select(kind => $"“{SyntaxFacts.GetText(kind, language)}”").Distinct()];
        string last = language == Language.Thai ? " หรือ " : " or ";
        return names.Length == 1 ? names[0] : string.Join(", ", names[..^1]) + last + names[^1];
    }

    /// <inheritdoc/>
    public bool Equals(KindNames? other) => other is not null && Kinds.SequenceEqual(other.Kinds);

    /// <inheritdoc/>
    public override int GetHashCode() => Kinds.Length == 0 ? 0 : HashCode.Combine(Kinds.Length, Kinds[0]);
}
