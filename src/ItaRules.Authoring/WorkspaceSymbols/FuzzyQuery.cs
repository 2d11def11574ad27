using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Authoring.WorkspaceSymbols;

/// <summary>Words that somebody looks for, compared as names are: without regard to case, kinds of digits and ways of typing a Thai vowel.</summary>
/// <param name="query">The words.</param>
internal sealed class FuzzyQuery(string query)
{
    private const int Whole = 0;
    private const int Start = 1;
    private const int StartOfWord = 2;
    private const int Inside = 3;
    private const int Scattered = 4;

    // Something found in the title comes after everything found in a name.
    private const int TitleBehind = 10;

    private readonly ImmutableArray<string> words = [.. query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(NameText.Normalize).Where(word => word.Length > 0)];

    /// <summary>How well a name and title fit, smaller is better; null when a word is in neither.</summary>
    public int? RankOf(string name, string? title)
    {
        var (normalName, normalTitle) = (NameText.Normalize(name), title is null ? "" : NameText.Normalize(title));
        var sum = 0;
        foreach (var word in words)
        {
            if ((RankIn(normalName, word) ?? RankInTitle(normalTitle, word)) is not { } rank)
                return null;
            sum += rank;
        }

        return sum;
    }

    private static int? RankIn(string name, string word) => RankTogether(name, word) ?? (IsScattered(name, word) ? Scattered : null);

    // Letters scattered over a whole sentence are no find.
    private static int? RankInTitle(string title, string word) => RankTogether(title, word) is { } rank ? TitleBehind + rank : null;

    private static int? RankTogether(string text, string word)
    {
        var place = text.IndexOf(word, StringComparison.Ordinal);
        if (place < 0)
            return null;
        if (place == 0)
            return word.Length == text.Length ? Whole : Start;
        return char.IsLetterOrDigit(text[place - 1]) ? Inside : StartOfWord;
    }

    private static bool IsScattered(string text, string word)
    {
        var next = 0;
        foreach (var letter in text)
        {
            if (next < word.Length && letter == word[next])
                next++;
        }

        return next == word.Length;
    }
}
