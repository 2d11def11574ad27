using ItaRules.Text;

namespace ItaRules.Syntax.Parsing;

/// <summary>A piece of source in a message: on one line and not too long.</summary>
internal static class Excerpt
{
    private const int Limit = 60;

    public static string Of(string text, TextSpan span)
    {
        ReadOnlySpan<char> excerpt = text.AsSpan(span.Start, span.Length);
        int lineEnd = excerpt.IndexOfAny('\r', '\n');
        bool isCut = lineEnd >= 0 || excerpt.Length > Limit;
        excerpt = lineEnd >= 0 ? excerpt[..lineEnd].TrimEnd() : excerpt;
        if (excerpt.Length > Limit)
        {
            int end = char.IsHighSurrogate(excerpt[Limit - 1]) ? Limit - 1 : Limit;
            excerpt = excerpt[..end];
        }

        return isCut ? string.Concat(excerpt, "…") : excerpt.ToString();
    }
}
