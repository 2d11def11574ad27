using ItaRules.Authoring.Hover;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>Words of the rule language for people at a terminal: how one is written in both languages, what it means, and a small example.</summary>
internal sealed class KeywordText(Screen screen, int width, Language language)
{
    private const int Indent = 2;

    /// <summary>The keywords that somebody who types a word may mean: those written so, else those that it is a part of, as <c>any</c> is of <c>any of</c>.</summary>
    public static IReadOnlyList<KeywordInfo> Find(string word)
    {
        var wanted = Compact(word);
        IReadOnlyList<KeywordInfo> exact = [.. SyntaxFacts.Keywords.Where(keyword => Spellings(keyword).Any(spelling => Compact(spelling) == wanted))];
        return exact.Count > 0
            ? exact
            : [.. SyntaxFacts.Keywords.Where(keyword => Spellings(keyword).Any(spelling => spelling.Split(' ').Any(part => NameText.Same(part, word))))];
    }

    /// <summary>Every way in which a keyword may be written.</summary>
    public static IEnumerable<string> Spellings(KeywordInfo keyword) => keyword.EnglishSpellings.Concat(keyword.ThaiSpellings);

    /// <summary>Writes what a keyword means.</summary>
    public void Write(KeywordInfo keyword)
    {
        var other = language == Language.Thai ? Language.English : Language.Thai;
        screen.WriteLine(string.Join(" · ", keyword.GetSpellings(language).Concat(keyword.GetSpellings(other)).Distinct()), Tone.Strong);
        foreach (var line in LineBreaker.Break(keyword.Meaning.In(language), width))
            screen.WriteLine(line);
        if (KeywordExamples.Find(keyword.Kind)?.In(language) is not { } example)
            return;
        screen.WriteLine();
        foreach (var line in example.Split('\n'))
            screen.WriteLine(new string(' ', Indent) + line);
    }

    // Spaces within a Thai keyword are optional, and may be left out of an English one on a command line as well.
    private static string Compact(string word) => NameText.Normalize(word).Replace(" ", "", StringComparison.Ordinal);
}
