using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring;

/// <summary>Finds the language in which keywords are written at a place: that of the nearest keyword before it, else of the first one after it.</summary>
internal static class KeywordLanguage
{
    // A file's language shows soon; a long comment before the first keyword does not matter, for comments are no tokens.
    private const int MostBlocks = 4;

    /// <summary>The language.</summary>
    /// <param name="context">The file; its reader's language where it has no keyword yet.</param>
    /// <param name="position">The place.</param>
    /// <param name="typed">What is typed there already: Thai letters settle it, and in a file without keywords Latin ones do too.</param>
    public static Language At(AuthoringContext context, int position, string typed)
    {
        if (typed.Any(IsThai))
            return Language.Thai;
        return Before(context.Tree, position) ?? After(context.Tree, position) ?? (typed.Any(char.IsAsciiLetter) ? Language.English : context.Language);
    }

    /// <summary>Whether a character is Thai.</summary>
    public static bool IsThai(char character) => character is >= '\u0E01' and <= '\u0E5B';

    private static Language? Before(SyntaxTree tree, int position)
    {
        var place = position;
        for (var count = 0; count < MostBlocks && place >= 0; count++)
        {
            var block = tree.FindBlock(place);
            var start = tree.FullSpanOf(block).Start;
            var words = block.DescendantTokens().Where(token => start + token.SpanInBlock.End < position).Select(Of).OfType<Language>().ToList();
            if (words.Count > 0)
                return words[^1];
            place = start - 1;
        }

        return null;
    }

    private static Language? After(SyntaxTree tree, int position)
    {
        var place = position;
        for (var count = 0; count < MostBlocks && place <= tree.Text.Length; count++)
        {
            var block = tree.FindBlock(place);
            var span = tree.FullSpanOf(block);
            var words = block.DescendantTokens().Where(token => span.Start + token.SpanInBlock.Start > position).Select(Of).OfType<Language>();
            if (words.Cast<Language?>().FirstOrDefault() is { } language)
                return language;
            place = span.End + 1;
        }

        return null;
    }

    // IIT is written alike in both.
    private static Language? Of(SyntaxToken token) =>
        token.IsMissing || !SyntaxFacts.IsKeyword(token.Kind) || SyntaxFacts.GetText(token.Kind, Language.Thai) == SyntaxFacts.GetText(token.Kind, Language.English) ? null
        : token.Text.Any(IsThai) ? Language.Thai
        : Language.English;
}
