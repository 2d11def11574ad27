using System.Text;
using ItaRules.Text;

namespace ItaRules.Explanation;

/// <summary>Puts words together.</summary>
internal static class Phrases
{
    /// <summary>“a, b and c”.</summary>
    public static string And(IEnumerable<string> words, Language language) => Join(words, new LocalizedText("และ", "and"), language);

    /// <summary>“a, b or c”.</summary>
    public static string Or(IEnumerable<string> words, Language language) => Join(words, new LocalizedText("หรือ", "or"), language);

    /// <summary>“text”.</summary>
    public static string Quoted(string text) => $"“{text}”";

    /// <summary>Thai words one after the other: apart where one is a figure, a code or a mark, else together as Thai is written.</summary>
    public static string Thai(params ReadOnlySpan<string> words)
    {
        var text = new StringBuilder();
        foreach (var word in words)
        {
            if (word.Length == 0)
                continue;
            if (text.Length > 0 && !(IsThaiLetter(text[^1]) && IsThaiLetter(word[0])))
                text.Append(' ');
            text.Append(word);
        }

        return text.ToString();
    }

    private static bool IsThaiLetter(char letter) => letter is >= 'ก' and <= '\u0E4E';

    private static string Join(IEnumerable<string> words, LocalizedText last, Language language)
    {
        var list = words.ToList();
        if (list.Count < 2)
            return string.Concat(list);
        var head = string.Join(", ", list.Take(list.Count - 1));
        return new LocalizedText($"{head} {Thai(last.Thai, list[^1])}", $"{head} {last.English} {list[^1]}").In(language);
    }
}
