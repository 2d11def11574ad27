using System.Reflection;

namespace ItaRules.Cli.Output;

/// <summary>
/// Words that the catalogues, rules and messages use much (<c>thai-words.txt</c>). Thai is written without spaces: knowing these, a line need not end inside
/// one, and may well end beside one.
/// </summary>
internal static class ThaiWords
{
    private static readonly ILookup<char, string> byLetter = Load().ToLookup(word => word[0]);

    private static readonly int longest = byLetter.Max(words => words.Max(word => word.Length));

    /// <summary>Whether a known word stands around a place in a text, so that it would be cut there.</summary>
    public static bool IsInside(string text, int position)
    {
        for (var start = Math.Max(0, position - longest + 1); start < position; start++)
        {
            if (EndOf(text, start) > position)
                return true;
        }

        return false;
    }

    /// <summary>Whether a known word ends or begins at a place in a text.</summary>
    public static bool IsBorder(string text, int position)
    {
        if (EndOf(text, position) > position)
            return true;
        for (var start = Math.Max(0, position - longest); start < position; start++)
        {
            if (EndOf(text, start) == position)
                return true;
        }

        return false;
    }

    // The end of the longest known word that begins at a place; the place itself when none does.
    private static int EndOf(string text, int start)
    {
        var end = start;
        foreach (var word in byLetter[text[start]])
        {
            if (word.Length > end - start && text.AsSpan(start).StartsWith(word, StringComparison.Ordinal))
                end = start + word.Length;
        }

        return end;
    }

    private static string[] Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("thai-words.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
