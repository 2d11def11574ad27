using ItaRules.Syntax;

namespace ItaRules.Authoring;

/// <summary>What stands before a place in the part of a file that is read with it.</summary>
internal static class BlockBeginning
{
    // Some hundreds of lines: no declaration is longer, but a file that is no rule file may be one block, and it is read anew with every key.
    private const int Longest = 30_000;

    /// <summary>The block of the last word before a place, up to the place. A declaration goes on until a word begins another, so behind its last line it is read on.</summary>
    public static string Before(SyntaxTree tree, int end)
    {
        for (var place = end; place > 0;)
        {
            var token = tree.FindToken(place - 1);
            var span = tree.SpanOf(token);
            if (span.Start < end && !span.IsEmpty)
                return Cut(tree.Text.Content[tree.FullSpanOf(token.Block).Start..end]);
            place = tree.FullSpanOf(token).Start;
        }

        return "";
    }

    // The first line says what the rest goes on with.
    private static string Cut(string text)
    {
        if (text.Length <= Longest)
            return text;
        var head = text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal) + 1);
        var line = text.IndexOf('\n', text.Length - Longest);
        return head.Length > Longest || line < 0 ? text[^Longest..] : string.Concat(head, text.AsSpan(line + 1));
    }
}
