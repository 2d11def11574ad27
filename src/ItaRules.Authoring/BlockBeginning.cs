using ItaRules.Syntax;

namespace ItaRules.Authoring;

/// <summary>What stands before a place in the part of a file that is read with it.</summary>
internal static class BlockBeginning
{
    /// <summary>The block of the last word before a place, up to the place. A declaration goes on until a word begins another, so behind its last line it is read on.</summary>
    public static string Before(SyntaxTree tree, int end)
    {
        for (var place = end; place > 0;)
        {
            var token = tree.FindToken(place - 1);
            var span = tree.SpanOf(token);
            if (span.Start < end && !span.IsEmpty)
                return tree.Text.Content[tree.FullSpanOf(token.Block).Start..end];
            place = tree.FullSpanOf(token).Start;
        }

        return "";
    }
}
