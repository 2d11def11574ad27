using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Diagnostics;

/// <summary>Names in a row, as a message lists them: “a, b and c”.</summary>
/// <param name="Names">The names; each may word itself.</param>
public sealed record NameList(ImmutableArray<object> Names) : ILocalizable
{
    /// <inheritdoc/>
    public string In(Language language)
    {
        var words = Names.Select(name => name is ILocalizable localizable ? localizable.In(language) : FormattableString.Invariant($"{name}")).ToArray();
        if (words.Length < 2)
            return string.Concat(words);
        return string.Join(", ", words[..^1]) + (language == Language.Thai ? " และ " : " and ") + words[^1];
    }
}
