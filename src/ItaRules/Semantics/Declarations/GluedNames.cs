using System.Collections.Immutable;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Semantics.Declarations;

/// <summary>
/// Finds the words in a Thai run without spaces (<c>กองคลังและสำนักปลัด</c>): such a run is one name,
/// and when it is made of keywords and known names it was hardly meant so.
/// </summary>
internal sealed class GluedNames
{
    private static readonly Lazy<Dictionary<string, string>> keywords = new(IndexKeywords);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly int longest;

    /// <param name="known">The names that are declared.</param>
    public GluedNames(IEnumerable<string> known)
    {
        foreach (var name in known)
            names.TryAdd(NameText.Normalize(name), name);
        foreach (var word in names.Keys.Concat(keywords.Value.Keys))
            longest = Math.Max(longest, word.Length);
    }

    /// <summary>The words of <paramref name="run"/>; empty when it is not wholly made of known names and at least one keyword.</summary>
    public ImmutableArray<string> Split(string run)
    {
        if (!run.Any(c => c is >= '\u0E01' and <= '\u0E5B'))
            return [];
        var text = NameText.Normalize(run);

        // best[end]: the start of the last word of a split of text[..end]; the longest word wins, as in the lexer.
        var best = new int[text.Length + 1];
        Array.Fill(best, -1);
        best[0] = 0;
        for (var end = 1; end <= text.Length; end++)
        {
            for (var start = Math.Max(0, end - longest); start < end && best[end] < 0; start++)
            {
                if (best[start] >= 0 && WordOf(text[start..end]) is not null)
                    best[end] = start;
            }
        }

        if (best[text.Length] < 0)
            return [];
        var words = new Stack<string>();
        var hasKeyword = false;
        for (var end = text.Length; end > 0; end = best[end])
        {
            var word = text[best[end]..end];
            hasKeyword |= !names.ContainsKey(word);
            words.Push(WordOf(word)!);
        }

        return hasKeyword && words.Count > 1 ? [.. words] : [];
    }

    private string? WordOf(string word) => names.GetValueOrDefault(word) ?? keywords.Value.GetValueOrDefault(word);

    private static Dictionary<string, string> IndexKeywords()
    {
        var index = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var spelling in SyntaxFacts.Keywords.SelectMany(keyword => keyword.GetSpellings(Language.Thai)))
            index.TryAdd(NameText.Normalize(spelling).Replace(" ", "", StringComparison.Ordinal), spelling);
        return index;
    }
}
