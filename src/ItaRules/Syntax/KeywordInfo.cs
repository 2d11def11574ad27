using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Syntax;

/// <summary>One keyword: a meaning with its spellings in both languages.</summary>
public sealed class KeywordInfo
{
    internal KeywordInfo(SyntaxKind kind, ImmutableArray<string> english, ImmutableArray<string> thaiPatterns, LocalizedText meaning, bool isContextual)
    {
        Kind = kind;
        EnglishSpellings = english;
        ThaiPatterns = thaiPatterns;
        ThaiSpellings = [.. thaiPatterns.Select(pattern => pattern.Replace("|", "", StringComparison.Ordinal))];
        Meaning = meaning;
        IsContextual = isContextual;
    }

    /// <summary>The kind of its tokens.</summary>
    public SyntaxKind Kind { get; }

    /// <summary>The English spellings; the first is the one that is written. Between two words stands white space.</summary>
    public ImmutableArray<string> EnglishSpellings { get; }

    /// <summary>The Thai spellings; the first is the one that is written. Spaces between the words are optional.</summary>
    public ImmutableArray<string> ThaiSpellings { get; }

    /// <summary>What it means, in one sentence.</summary>
    public LocalizedText Meaning { get; }

    /// <summary>Whether it is a keyword only where one can stand, and a name elsewhere.</summary>
    public bool IsContextual { get; }

    /// <summary>The spelling that is written in <paramref name="language"/>.</summary>
    public string GetText(Language language) => GetSpellings(language)[0];

    /// <summary>All spellings in <paramref name="language"/>.</summary>
    public ImmutableArray<string> GetSpellings(Language language) => language == Language.Thai ? ThaiSpellings : EnglishSpellings;

    internal ImmutableArray<string> ThaiPatterns { get; }
}
