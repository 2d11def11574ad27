using System.Globalization;
using System.Text;
using ItaRules.Syntax;

namespace ItaRules.Authoring.Names;

/// <summary>Source as a list shows it: on one line, without comments, and not longer than one reads at a glance.</summary>
internal static class ShownSource
{
    private const int MaximumLength = 80;

    /// <summary>The words of these elements, in order; one that is absent or missing is left out.</summary>
    public static string Of(params IEnumerable<SyntaxElement?> elements)
    {
        var text = new StringBuilder();
        var isApart = false;
        foreach (var element in elements)
        {
            isApart = true;
            foreach (var token in TokensOf(element).Where(token => !token.IsMissing))
            {
                if (text.Length > 0 && isApart)
                    text.Append(' ');
                text.Append(token.Text);
                isApart = token.FullSpanInBlock.End > token.SpanInBlock.End;
            }
        }

        return Shorten(text.ToString());
    }

    /// <summary>A text on one line, cut with “…” where it is too long; a letter keeps its marks.</summary>
    public static string Shorten(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length <= MaximumLength)
            return words;
        var end = 0;
        while (true)
        {
            var next = end + StringInfo.GetNextTextElementLength(words, end);
            if (next > MaximumLength - 1)
                return words[..end].TrimEnd() + "…";
            end = next;
        }
    }

    private static IEnumerable<SyntaxToken> TokensOf(SyntaxElement? element) => element switch
    {
        null => [],
        SyntaxToken token => [token],
        _ => ((SyntaxNode)element).DescendantTokens(),
    };
}
