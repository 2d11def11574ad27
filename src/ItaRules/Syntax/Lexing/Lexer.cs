using ItaRules.Text;

namespace ItaRules.Syntax.Lexing;

/// <summary>Cuts a source into tokens. Every character belongs to one token or to the trivia beside it; nothing is reported here.</summary>
internal ref struct Lexer
{
    private readonly ReadOnlySpan<char> source;
    private readonly List<LexedToken> tokens;
    private readonly KeywordChain keywords;
    private int position;
    private TokenFlags place;

    private Lexer(ReadOnlySpan<char> source, int start, List<LexedToken> tokens)
    {
        this.source = source;
        this.tokens = tokens;
        keywords = new KeywordChain();
        position = start;
        place = TokenFlags.FirstOnLine;
    }

    /// <summary>The tokens of a whole source.</summary>
    public static List<LexedToken> Lex(string source)
    {
        List<LexedToken> tokens = new(source.Length / 6);
        new Lexer(source, 0, tokens).Run();
        return tokens;
    }

    /// <summary>Adds the tokens of a part of a source to <paramref name="tokens"/>.</summary>
    public static void Lex(string source, TextSpan part, List<LexedToken> tokens) => new Lexer(source.AsSpan(0, part.End), part.Start, tokens).Run();

    private void Run()
    {
        SkipTrivia(overLines: true);
        while (position < source.Length)
        {
            ReadToken();
            SkipTrivia(overLines: false);
            tokens[^1] = tokens[^1] with { FullEnd = position };
            SkipTrivia(overLines: true);
        }
    }

    private void SkipTrivia(bool overLines)
    {
        while (position < source.Length)
        {
            char character = source[position];
            if (CharacterFacts.IsBlank(character))
            {
                position++;
            }
            else if (character == '#')
            {
                int offset = source[position..].IndexOfAny('\r', '\n');
                position = offset < 0 ? source.Length : position + offset;
            }
            else if (character is '\r' or '\n')
            {
                position += character == '\r' && position + 1 < source.Length && source[position + 1] == '\n' ? 2 : 1;
                place = TokenFlags.FirstOnLine;
                if (!overLines)
                {
                    return;
                }
            }
            else
            {
                return;
            }
        }
    }

    private void ReadToken()
    {
        char character = source[position];
        if (CharacterFacts.IsDigit(character))
        {
            Add(SyntaxKind.NumberToken, NumberReader.EndOfNumber(source, position));
        }
        else if (source[position..].StartsWith("พ.ศ.", StringComparison.Ordinal) || source[position..].StartsWith("ค.ศ.", StringComparison.Ordinal))
        {
            Add(SyntaxKind.BadToken, position + "พ.ศ.".Length);
        }
        else if (CharacterFacts.NameStartLength(source, position) > 0)
        {
            ReadWord();
        }
        else if (TextQuotes.IsOpen(character))
        {
            ReadText(character);
        }
        else if (SignReader.Read(source, position, out int length, out bool isForeign) is var sign and not SyntaxKind.None)
        {
            Add(sign, position + length, isForeign ? TokenFlags.ForeignSign : TokenFlags.None);
        }
        else
        {
            Add(SyntaxKind.BadToken, EndOfBadCharacters());
        }
    }

    private void ReadText(char open)
    {
        int end = TextQuotes.FindEnd(source, position, out bool closed);
        TokenFlags flags = (closed ? TokenFlags.None : TokenFlags.Unclosed) | (TextQuotes.IsProper(open) ? TokenFlags.None : TokenFlags.ForeignQuotes);
        Add(SyntaxKind.TextToken, end, flags);
    }

    private void ReadWord()
    {
        int end = CharacterFacts.EndOfName(source, position);
        if (NumberReader.IsItem(source[position..end]))
        {
            Add(SyntaxKind.ItemToken, end);
            return;
        }

        List<KeywordChain.Link> links = keywords.Read(source, position);
        if (links.Count == 0)
        {
            Add(SyntaxKind.NameToken, end);
            return;
        }

        foreach (KeywordChain.Link link in links)
        {
            position = SkipZeroWidth(link.Start);
            bool isName = SyntaxFacts.IsContextualKeyword(link.Kind) && CharacterFacts.EndOfName(source, position) == link.End;
            Add(link.Kind, link.End, (link.IsUnfinished ? TokenFlags.Unfinished : TokenFlags.None) | (isName ? TokenFlags.UsableAsName : TokenFlags.None));
        }
    }

    private readonly int SkipZeroWidth(int index)
    {
        while (NameText.IsZeroWidth(source[index]))
        {
            index++;
        }

        return index;
    }

    private readonly int EndOfBadCharacters()
    {
        char kind = BadKind(position);
        int end = position;
        do
        {
            end++;
        }
        while (end < source.Length && BadKind(end) == kind);
        return end;
    }

    // Characters of one kind are told of together; NUL means that the character is not bad.
    private readonly char BadKind(int index)
    {
        char character = source[index];
        switch (character)
        {
            case '%' or '％':
                return '%';
            case ';' or '{' or '}' or '；':
                return ';';
            case '：':
            case ':' when index + 1 == source.Length || source[index + 1] != '=':
                return ';';
            case (>= '０' and <= '９') or '．':
                return '0';
        }

        bool known = CharacterFacts.IsBlank(character) || character is '\r' or '\n' or '#' || CharacterFacts.IsDigit(character)
            || CharacterFacts.NameStartLength(source, index) > 0 || TextQuotes.IsOpen(character)
            || SignReader.Read(source, index, out _, out _) != SyntaxKind.None;
        return known ? '\0' : '?';
    }

    // The end of the trivia after it is filled in by the caller; tokens of one word have none between them.
    private void Add(SyntaxKind kind, int end, TokenFlags flags = TokenFlags.None)
    {
        tokens.Add(new LexedToken(kind, flags | place, position, end, end));
        place = TokenFlags.None;
        position = end;
    }
}
