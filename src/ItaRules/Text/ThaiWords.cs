using System.Reflection;

namespace ItaRules.Text;

/// <summary>
/// Where words end in Thai, which is written without spaces: a text is read as the words of the catalogues, rules and messages that ship (<c>thai-words.txt</c>),
/// so that as few letters as can be belong to none, and of equal ways by the fewest words. What belongs to none is left open.
/// </summary>
public sealed class ThaiWords
{
    private static readonly HashSet<string> words = Load();
    private static readonly Dictionary<char, int> longest = LongestByFirst();

    private readonly bool[] isInside;
    private readonly bool[] isBorder;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    public ThaiWords(string text)
    {
        isInside = new bool[text.Length + 1];
        isBorder = new bool[text.Length + 1];
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();

        // From the end: how the rest of the text is best read from each place on, and where its first word ends.
        var unknown = new int[text.Length + 1];
        var count = new int[text.Length + 1];
        var end = new int[text.Length + 1];
        for (var start = text.Length - 1; start >= 0; start--)
        {
            (unknown[start], count[start], end[start]) = (unknown[start + 1] + 1, count[start + 1], 0);
            var most = Math.Min(longest.GetValueOrDefault(text[start]), text.Length - start);
            for (var length = 2; length <= most; length++)
            {
                var next = start + length;
                if ((unknown[next], count[next] + 1).CompareTo((unknown[start], count[start])) < 0 && known.Contains(text.AsSpan(start, length)))
                    (unknown[start], count[start], end[start]) = (unknown[next], count[next] + 1, next);
            }
        }

        for (var place = 0; place < text.Length;)
        {
            if (end[place] == 0)
            {
                place++;
                continue;
            }

            isBorder[place] = isBorder[end[place]] = true;
            for (place++; !isBorder[place]; place++)
                isInside[place] = true;
        }
    }

    /// <summary>Whether a word would be cut at a place.</summary>
    /// <param name="position">The place, counted from the start of the text.</param>
    public bool IsInside(int position) => isInside[position];

    /// <summary>Whether a word ends or begins at a place.</summary>
    /// <param name="position">The place, counted from the start of the text.</param>
    public bool IsBorder(int position) => isBorder[position];

    private static Dictionary<char, int> LongestByFirst()
    {
        var longest = new Dictionary<char, int>();
        foreach (var word in words)
            longest[word[0]] = Math.Max(longest.GetValueOrDefault(word[0]), word.Length);
        return longest;
    }

    private static HashSet<string> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("thai-words.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }
}
