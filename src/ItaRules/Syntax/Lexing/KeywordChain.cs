namespace ItaRules.Syntax.Lexing;

/// <summary>
/// Reads a word as one keyword, or, where Thai is written without spaces, as a chain of them: แล้วเสนอมาตรการ. The longest keyword is tried first at every place.
/// A word that is not wholly such a chain is a name.
/// </summary>
internal sealed class KeywordChain
{
    private readonly List<KeywordMatch> candidates = [];
    private readonly List<(int Start, int First)> places = [];
    private readonly HashSet<int> deadEnds = [];
    private readonly List<Link> links = [];

    /// <summary>The keywords of the word that begins at <paramref name="start"/>; empty when it is a name.</summary>
    public List<Link> Read(ReadOnlySpan<char> source, int start)
    {
        candidates.Clear();
        places.Clear();
        deadEnds.Clear();
        links.Clear();
        Enter(source, start, isWordStart: true);
        while (places.Count > 0)
        {
            (int place, int first) = places[^1];
            if (candidates.Count == first)
            {
                deadEnds.Add(place);
                Leave();
                continue;
            }

            KeywordMatch match = candidates[^1];
            candidates.RemoveAt(candidates.Count - 1);
            links.Add(new Link(match.Kind, place, match.End, match.IsUnfinished));
            if (match.IsWordEnd || ReadNumber(source, match))
            {
                return IsOnlyContextual() ? [] : links;
            }

            if (deadEnds.Contains(match.End))
            {
                links.RemoveAt(links.Count - 1);
            }
            else
            {
                Enter(source, match.End, isWordStart: false);
            }
        }

        return links;
    }

    /// <summary>
    /// The keywords, numbers and the name that the word would be if spaces stood between them: ต่ำกว่า50แล้วเสนอแผน is ต่ำกว่า, 50, แล้ว, เสนอ and แผน.
    /// Empty when the word does not begin with a keyword.
    /// </summary>
    public List<Link> Split(ReadOnlySpan<char> source, int start, int end)
    {
        links.Clear();
        int position = start;
        while (position < end)
        {
            candidates.Clear();
            KeywordTrie.Instance.FindMatches(source[..end], position, isWordStart: false, candidates);
            if (candidates.Count > 0)
            {
                links.Add(new Link(candidates[^1].Kind, position, candidates[^1].End, IsUnfinished: false));
            }
            else if (links.Count == 0)
            {
                return [];
            }
            else
            {
                SyntaxKind kind = NumberReader.KindAt(source[..end], position, out int partEnd);
                links.Add(new Link(kind, position, kind == SyntaxKind.NameToken ? end : partEnd, IsUnfinished: false));
            }

            position = links[^1].End;
        }

        return links;
    }

    private void Enter(ReadOnlySpan<char> source, int start, bool isWordStart)
    {
        places.Add((start, candidates.Count));
        KeywordTrie.Instance.FindMatches(source, start, isWordStart, candidates);
    }

    private void Leave()
    {
        places.RemoveAt(places.Count - 1);
        if (links.Count > 0)
        {
            links.RemoveAt(links.Count - 1);
        }
    }

    // ประเด็นที่6, ตัวชี้วัดที่9: a word that ends in ที่ is waiting for its number and is no part of a name.
    private bool ReadNumber(ReadOnlySpan<char> source, KeywordMatch match)
    {
        if (match.Kind is not (SyntaxKind.IssueKeyword or SyntaxKind.IndicatorKeyword) || source[match.End - 1] != '\u0E48')
        {
            return false;
        }

        int end = NumberReader.EndOfNumber(source, match.End);
        if (end == match.End || !CharacterFacts.IsEndOfName(source, end))
        {
            return false;
        }

        links.Add(new Link(SyntaxKind.NumberToken, match.End, end, IsUnfinished: false));
        return true;
    }

    // "วันเดือน" says nothing as two keywords, so it is somebody's name.
    private bool IsOnlyContextual() => links.Count > 1 && links.TrueForAll(link => SyntaxFacts.IsContextualKeyword(link.Kind));

    /// <summary>One keyword, number or name of a word.</summary>
    /// <param name="Kind">What it is.</param>
    /// <param name="Start">Where it begins.</param>
    /// <param name="End">Where it ends.</param>
    /// <param name="IsUnfinished">Whether only the first words of a keyword are there.</param>
    internal readonly record struct Link(SyntaxKind Kind, int Start, int End, bool IsUnfinished);
}
