using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Completion;

/// <summary>
/// Finds the places that the cursor may be meant for. The first is the word under it; the others are guesses: that the word is the end of a keyword or name of
/// several words (<c>owned b</c>), or that it is several Thai words without spaces between them, keywords and declared names, the last of them unfinished (<c>แล้วเสนอมา</c>).
/// </summary>
internal static class PlaceFinder
{
    // No keyword and hardly a name has more words.
    private const int MostWords = 4;
    private const int LongestWord = 60;

    /// <summary>The places; not for inside a comment.</summary>
    public static IEnumerable<CompletionPlace> Find(AuthoringContext context, CompletionSettings settings, int position)
    {
        var tree = context.Tree;
        if (FindText(tree, position) is not { } text)
            return FindInRule(context, settings, position, closing: "");
        return HoleAt(tree, text, position) is not null
            ? FindInRule(context, settings, position, closing: "}" + (text.Text[0] == '“' ? "”" : "\""))
            : [InText(context, settings, text, position)];
    }

    private static SyntaxToken? FindText(SyntaxTree tree, int position)
    {
        if (position == 0 || tree.FindToken(position - 1) is not { Kind: SyntaxKind.TextToken } text)
            return null;
        var span = tree.SpanOf(text);
        return position > span.Start && (position < span.End || (position == span.End && !IsClosed(text.Text))) ? text : null;
    }

    private static bool IsClosed(string text) => text.Length > 1 && text[^1] is '"' or '”';

    private static InterpolationSyntax? HoleAt(SyntaxTree tree, SyntaxToken text, int position) =>
        (text.Parent as TextSyntax)?.Holes.FirstOrDefault(hole => tree.SpanOf(hole) is var span && position > span.Start && (position < span.End || hole.CloseBrace.IsMissing));

    // What stands behind the cursor is replaced only where it can be no more than the rest of the word: an unclosed quote takes in the rest of the line.
    private static CompletionPlace InText(AuthoringContext context, CompletionSettings settings, SyntaxToken text, int position)
    {
        var tree = context.Tree;
        var span = tree.SpanOf(text);
        var rest = tree.Text.ToString(TextSpan.FromBounds(position, span.End));
        var end = IsClosed(text.Text) && !rest.Contains(' ', StringComparison.Ordinal) ? span.End : position;
        var typed = tree.Text.ToString(TextSpan.FromBounds(span.Start, position));
        return new CompletionPlace
        {
            Context = context,
            Settings = settings,
            Span = TextSpan.FromBounds(span.Start, end),
            Typed = typed,
            Grammar = new PlaceGrammar(BlockBeginning.Before(tree, span.Start), ""),
            KeywordLanguage = KeywordLanguage.At(context, span.Start, typed.Any(KeywordLanguage.IsThai) ? typed : ""),
            IsQuoted = true,
        };
    }

    private static IEnumerable<CompletionPlace> FindInRule(AuthoringContext context, CompletionSettings settings, int position, string closing)
    {
        var tree = context.Tree;

        // In a hole that nothing closes, a word that does not fit is no token.
        var word = WordAt(tree, position) ?? (closing.Length > 0 ? WordAround(tree.Text.Content, position) : null);
        var span = word ?? new TextSpan(position, 0);
        var first = Place(context, settings, position, span, closing);
        yield return first;

        if (word is not null)
        {
            foreach (var start in ThaiSplits(context, first, position))
                yield return Place(context, settings, position, TextSpan.FromBounds(start, span.End), closing, isGuess: true);
            foreach (var place in AfterNewName(first, position, start => Place(context, settings, position, TextSpan.FromBounds(start, span.End), closing, isGuess: true)))
                yield return place;
        }

        foreach (var start in EarlierWords(tree, span.Start))
            yield return Place(context, settings, position, TextSpan.FromBounds(start, span.End), closing, isGuess: true);
    }

    private static CompletionPlace Place(AuthoringContext context, CompletionSettings settings, int position, TextSpan span, string closing, bool isGuess = false)
    {
        var content = context.Tree.Text.Content;
        var typed = content[span.Start..position];
        var line = context.Tree.Text.GetLineSpan(context.Tree.Text.GetLinePosition(span.Start).Line);
        return new CompletionPlace
        {
            Context = context,
            Settings = settings,
            Span = span,
            Typed = typed,
            Grammar = new PlaceGrammar(BlockBeginning.Before(context.Tree, span.Start), closing),
            KeywordLanguage = KeywordLanguage.At(context, span.Start, typed),
            IsFirstOnLine = content.AsSpan()[line.Start..span.Start].IsWhiteSpace(),
            IsGlued = span.Start > line.Start && IsWordCharacter(content[span.Start - 1]),
            IsGuess = isGuess,
        };
    }

    // Words that were mended by the parser are tokens of their own, so a word may begin in the middle of what was typed in one go.
    private static TextSpan? WordAt(SyntaxTree tree, int position)
    {
        if (position == 0)
            return null;
        var token = tree.FindToken(position - 1, insideTexts: true);
        var span = tree.SpanOf(token);
        var isWord = token.Kind is SyntaxKind.NameToken or SyntaxKind.ItemToken or SyntaxKind.NumberToken || SyntaxFacts.IsKeyword(token.Kind);
        if (!isWord || position <= span.Start || position > span.End)
            return null;

        // Of a keyword of several words only the one under the cursor; the others are looked at as a guess.
        var start = tree.Text.Content.AsSpan()[span.Start..position].LastIndexOfAny(' ', '\t');
        return start < 0 ? span : TextSpan.FromBounds(span.Start + start + 1, span.End);
    }

    private static TextSpan? WordAround(string content, int position)
    {
        var (start, end) = (position, position);
        while (start > 0 && IsWordCharacter(content[start - 1]))
            start--;
        while (end < content.Length && IsWordCharacter(content[end]))
            end++;
        return start < position ? TextSpan.FromBounds(start, end) : null;
    }

    // Behind a name that is only being given nothing is known of the name; but where one keyword must follow, its letters are that.
    private static IEnumerable<CompletionPlace> AfterNewName(CompletionPlace word, int position, Func<int, CompletionPlace> placeAt)
    {
        if (word.Grammar.NameRole != NameRole.None || !word.Grammar.Kinds.Contains(SyntaxKind.NameToken) || position - word.Span.Start > LongestWord)
            return [];
        return Enumerable.Range(word.Span.Start + 1, Math.Max(0, position - word.Span.Start - 1))
            .Where(start => KeywordLanguage.IsThai(word.Context.Tree.Text.Content[start]))
            .Select(placeAt)
            .Where(place => place.Grammar.Kinds is { Count: 1 } kinds && SyntaxFacts.IsKeyword(kinds.First()));
    }

    private static IEnumerable<int> ThaiSplits(AuthoringContext context, CompletionPlace whole, int position)
    {
        var word = whole.Span;
        var content = context.Tree.Text.Content;
        if (position - word.Start > LongestWord || !content.AsSpan()[word.Start..position].ContainsAnyInRange('\u0E01', '\u0E5B'))
            yield break;
        var ends = new List<int> { word.Start };
        for (var start = word.Start + 1; start <= position; start++)
        {
            var isLast = start == position && (position < word.End || !KeywordLanguage.IsThai(content[position - 1]));
            if (isLast || !(IsChain(content[word.Start..start]) || ends.Exists(end => IsKnownName(whole, content[end..start]))))
                continue;
            ends.Add(start);
            yield return start;
        }
    }

    private static bool IsKnownName(CompletionPlace place, string word)
    {
        var symbols = place.Context.Compilation.Symbols;
        return Declared(symbols.FindDefinition(word)) || Declared(symbols.FindMeasure(word)) || Declared(symbols.FindOwner(word))
            || (place.Grammar.LoopName is { } loop && NameText.Same(loop, word));

        static bool Declared(Symbol? symbol) => symbol?.Declaration is not null;
    }

    // Whether a word without spaces is nothing but keywords, codes and numbers, so that another word may follow.
    private static bool IsChain(string head)
    {
        var tokens = SyntaxTree.Parse(head).DescendantTokens().Where(token => !token.IsMissing && token.Kind != SyntaxKind.EndOfFileToken).ToList();
        return tokens.Count > 0
            && tokens.TrueForAll(token => token.Kind is SyntaxKind.ItemToken or SyntaxKind.NumberToken || IsSpelled(token))
            && tokens.Exists(token => token.Kind != SyntaxKind.NumberToken);
    }

    // A misspelt keyword is read as one, too; here it is still being written.
    private static bool IsSpelled(SyntaxToken token) =>
        SyntaxFacts.GetKeyword(token.Kind) is { } keyword && keyword.ThaiSpellings.Concat(keyword.EnglishSpellings).Any(spelling => NameText.Same(spelling, token.Text));

    private static IEnumerable<int> EarlierWords(SyntaxTree tree, int start)
    {
        var content = tree.Text.Content;
        var line = tree.Text.GetLineSpan(tree.Text.GetLinePosition(start).Line).Start;
        for (var count = 0; count < MostWords; count++)
        {
            var end = start;
            while (end > line && content[end - 1] is ' ' or '\t')
                end--;
            if (end == start || end == line || !IsWordCharacter(content[end - 1]))
                yield break;
            start = end;
            while (start > line && IsWordCharacter(content[start - 1]))
                start--;
            yield return start;
        }
    }

    private static bool IsWordCharacter(char character) => char.IsLetterOrDigit(character) || KeywordLanguage.IsThai(character) || character is '_' or '-';
}
