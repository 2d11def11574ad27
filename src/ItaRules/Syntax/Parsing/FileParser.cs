using System.Collections.Immutable;
using ItaRules.Syntax.Lexing;
using ItaRules.Text;

namespace ItaRules.Syntax.Parsing;

/// <summary>Makes the blocks of a file. After an edit only the lines around it are lexed and cut anew; only blocks with a new text are parsed.</summary>
internal static class FileParser
{
    // Whether a word begins a block depends on the two tokens before it and the two behind it, and every block but the last has a token.
    private const int Neighbours = 3;

    /// <summary>The blocks of <paramref name="content"/>; those of <paramref name="earlier"/> whose text stands at the same place from the front or from the back are taken over.</summary>
    public static ImmutableArray<SyntaxBlock> Parse(string content, ImmutableArray<SyntaxBlock> earlier) => [.. ParseToEnd(content, 0, earlier.AsSpan())];

    /// <summary>
    /// The blocks of <paramref name="content"/>, which came of a change. No token reaches over the end of its line and blocks begin on lines,
    /// so that what stands some blocks away from the change is as it was.
    /// </summary>
    /// <param name="content">The text after the change.</param>
    /// <param name="earlier">The blocks before it.</param>
    /// <param name="starts">Where each of these began.</param>
    /// <param name="change">The change.</param>
    public static ImmutableArray<SyntaxBlock> Parse(string content, ImmutableArray<SyntaxBlock> earlier, ImmutableArray<int> starts, TextChange change)
    {
        // A line feed that is put in behind a carriage return changes the line before.
        int first = Math.Max(0, IndexAt(starts, change.Span.Start - 1) - Neighbours);
        int next = IndexAt(starts, change.Span.End) + 1;
        ReadOnlySpan<SyntaxBlock> before = earlier.AsSpan(0, first);
        if (next + Neighbours >= earlier.Length)
        {
            return [.. before, .. ParseToEnd(content, starts[first], earlier.AsSpan(first, earlier.Length - first))];
        }

        int moved = change.NewText.Length - change.Span.Length;
        Region region = Region.Lex(content, TextSpan.FromBounds(starts[first], starts[next + Neighbours] + moved));
        int count = region.IndexOfBlockAt(starts[next] + moved);

        // Where the change joins what follows to the block before it, there is no knowing how far that goes.
        return count < 0 ? Parse(content, earlier) : [.. before, .. region.MakeBlocks(count, earlier.AsSpan(first, next - first)), .. earlier.AsSpan(next, earlier.Length - next)];
    }

    private static List<SyntaxBlock> ParseToEnd(string content, int start, ReadOnlySpan<SyntaxBlock> earlier)
    {
        Region region = Region.Lex(content, TextSpan.FromBounds(start, content.Length));
        return region.MakeBlocks(region.Count, earlier);
    }

    private static int IndexAt(ImmutableArray<int> starts, int position)
    {
        int found = starts.BinarySearch(Math.Max(0, position));
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>A stretch of a file that begins where a block does, with its tokens.</summary>
    private sealed class Region
    {
        private readonly string content;
        private readonly TextSpan span;
        private readonly List<LexedToken> tokens = [];
        private readonly List<int> firstTokens;

        private Region(string content, TextSpan span)
        {
            this.content = content;
            this.span = span;
            tokens.Capacity = span.Length / 6;
            Lexer.Lex(content, span, tokens);
            firstTokens = BlockCutter.FindStarts(tokens);
        }

        /// <summary>How many blocks there are, the end of the file among them, where the region reaches that far.</summary>
        public int Count => firstTokens.Count + (span.End == content.Length ? 1 : 0);

        public static Region Lex(string content, TextSpan span) => new(content, span);

        /// <summary>The index of the block that begins at <paramref name="position"/>; -1 when none does.</summary>
        public int IndexOfBlockAt(int position)
        {
            for (int index = 0; index < firstTokens.Count && StartOf(index) <= position; index++)
            {
                if (StartOf(index) == position)
                {
                    return index;
                }
            }

            return -1;
        }

        /// <summary>The first <paramref name="count"/> blocks; those of <paramref name="earlier"/> whose text stands at the same place from the front or from the back are taken over.</summary>
        public List<SyntaxBlock> MakeBlocks(int count, ReadOnlySpan<SyntaxBlock> earlier)
        {
            int shorter = Math.Min(count, earlier.Length);
            int front = 0;
            while (front < shorter && TextOf(front).SequenceEqual(earlier[front].Text))
            {
                front++;
            }

            int back = 0;
            while (back < shorter - front && TextOf(count - 1 - back).SequenceEqual(earlier[^(1 + back)].Text))
            {
                back++;
            }

            List<SyntaxBlock> blocks = new(count);
            blocks.AddRange(earlier[..front]);
            for (int index = front; index < count - back; index++)
            {
                string text = TextOf(index).ToString();
                blocks.Add(index == firstTokens.Count ? BlockParser.ParseEnd(text) : BlockParser.Parse(text, TokensOf(index)));
            }

            blocks.AddRange(earlier[^back..]);
            return blocks;
        }

        private int StartOf(int index) => index == 0 ? span.Start : index < firstTokens.Count ? tokens[firstTokens[index] - 1].FullEnd : EndOfTokens;

        private int EndOfTokens => tokens.Count == 0 ? span.Start : tokens[^1].FullEnd;

        private ReadOnlySpan<char> TextOf(int index) => content.AsSpan()[StartOf(index)..(index == firstTokens.Count ? span.End : StartOf(index + 1))];

        private List<LexedToken> TokensOf(int index)
        {
            int end = index + 1 < firstTokens.Count ? firstTokens[index + 1] : tokens.Count;
            List<LexedToken> slice = new(end - firstTokens[index]);
            for (int token = firstTokens[index]; token < end; token++)
            {
                slice.Add(tokens[token].Shift(-StartOf(index)));
            }

            return slice;
        }
    }
}
