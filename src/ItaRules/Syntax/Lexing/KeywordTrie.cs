using ItaRules.Text;

namespace ItaRules.Syntax.Lexing;

/// <summary>All spellings of all keywords as one tree of characters, so that a word is compared with all of them at once.</summary>
internal sealed class KeywordTrie
{
    /// <summary>The tree of <see cref="SyntaxFacts.Keywords"/>.</summary>
    public static readonly KeywordTrie Instance = new();

    private readonly Node root = new();
    private readonly Node?[] ascii = new Node?[128];
    private readonly Node?[] thai = new Node?[128];

    private KeywordTrie()
    {
        foreach (KeywordInfo keyword in KeywordTable.Rows)
        {
            foreach (string spelling in keyword.EnglishSpellings)
            {
                Add(keyword.Kind, spelling, isThai: false);
            }

            foreach (string pattern in keyword.ThaiPatterns)
            {
                Add(keyword.Kind, pattern, isThai: true);
            }
        }

        foreach (char character in root.Characters)
        {
            (character < 128 ? ascii : thai)[character & 127] = root.Find(character);
        }
    }

    /// <summary>
    /// Adds every keyword that begins at <paramref name="start"/> to <paramref name="matches"/>, shorter ones first. Unless <paramref name="isWordStart"/>, only Thai ones count.
    /// A keyword of several words may reach over white space and line ends.
    /// </summary>
    public void FindMatches(ReadOnlySpan<char> source, int start, bool isWordStart, List<KeywordMatch> matches)
    {
        NormalizingReader reader = new(source, start);
        Node? node = Root(reader.Read());
        while (node is not null)
        {
            if (!reader.IsInsideCharacter)
            {
                int end = reader.Position;
                bool isWordEnd = IsWordEnd(source, end);
                if (node.Kind != SyntaxKind.None && (isWordStart || node.IsThai) && (isWordEnd || node.IsThai))
                {
                    matches.Add(new KeywordMatch(node.Kind, end, isWordEnd, IsUnfinished: false));
                }
                else if (node.Kind == SyntaxKind.None && node.FirstContinuation != SyntaxKind.None && isWordStart && isWordEnd)
                {
                    matches.Add(new KeywordMatch(node.FirstContinuation, end, isWordEnd, IsUnfinished: true));
                }

                if (isWordEnd && (node.AllowsBreak || node.NeedsSpace) && SkipWhitespace(source, end) is int next && next > end)
                {
                    Node? after = node.NeedsSpace ? node.Find(' ') : node;
                    reader = new NormalizingReader(source, next);
                    node = after?.Find(reader.Read());
                    continue;
                }
            }

            node = node.Find(reader.Read());
        }
    }

    /// <summary>The keywords of several words that begin as <paramref name="text"/>, which is only their beginning; null when there are none.</summary>
    public IReadOnlyList<SyntaxKind>? FindContinuations(string text)
    {
        Node? node = root;
        foreach (char character in NameText.Normalize(text))
        {
            node = node?.Find(character);
        }

        return node?.Continuations;
    }

    private static bool IsWordEnd(ReadOnlySpan<char> source, int end) =>
        source[end - 1] == '.' || CharacterFacts.IsEndOfName(source, end);

    private static int SkipWhitespace(ReadOnlySpan<char> source, int index)
    {
        while (index < source.Length && (source[index] is '\r' or '\n' || CharacterFacts.IsBlank(source[index])))
        {
            index++;
        }

        return index;
    }

    private Node? Root(char character) => character switch
    {
        < '\u0080' => ascii[character],
        >= '\u0E00' and < '\u0E80' => thai[character & 127],
        _ => null,
    };

    private void Add(SyntaxKind kind, string spelling, bool isThai)
    {
        Node node = root;
        foreach (char character in spelling)
        {
            if (character == ' ')
            {
                (node.Continuations ??= []).Add(kind);
            }

            if (isThai && character is '|' or ' ')
            {
                node.AllowsBreak = true;
            }
            else
            {
                node.NeedsSpace |= character == ' ';
                node = node.GetOrAdd(NameText.Fold(character));
            }
        }

        // Where two keywords share a spelling, the first of the table is the one lexed; the grammar changes it where the other is meant.
        if (node.Kind == SyntaxKind.None)
        {
            node.Kind = kind;
            node.IsThai = isThai;
        }
    }

    private sealed class Node
    {
        private char[] characters = [];
        private Node[] nodes = [];

        public SyntaxKind Kind { get; set; }

        public bool IsThai { get; set; }

        public bool AllowsBreak { get; set; }

        public bool NeedsSpace { get; set; }

        public List<SyntaxKind>? Continuations { get; set; }

        public SyntaxKind FirstContinuation => Continuations is null ? SyntaxKind.None : Continuations[0];

        public ReadOnlySpan<char> Characters => characters;

        public Node? Find(char character)
        {
            int index = Array.IndexOf(characters, character);
            return index < 0 ? null : nodes[index];
        }

        public Node GetOrAdd(char character)
        {
            if (Find(character) is { } found)
            {
                return found;
            }

            Node added = new();
            characters = [.. characters, character];
            nodes = [.. nodes, added];
            return added;
        }
    }
}
