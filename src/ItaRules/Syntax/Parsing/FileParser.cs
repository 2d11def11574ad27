using System.Collections.Immutable;
using ItaRules.Syntax.Lexing;

namespace ItaRules.Syntax.Parsing;

/// <summary>Makes the blocks of a file. The file is lexed and cut anew each time, which is quick; only blocks with a new text are parsed.</summary>
internal static class FileParser
{
    /// <summary>The blocks of <paramref name="content"/>; those of <paramref name="earlier"/> whose text stands at the same place from the front or from the back are taken over.</summary>
    public static ImmutableArray<SyntaxBlock> Parse(string content, ImmutableArray<SyntaxBlock> earlier)
    {
        List<LexedToken> tokens = Lexer.Lex(content);
        List<int> firstTokens = BlockCutter.FindStarts(tokens);
        int count = firstTokens.Count + 1;
        int[] ends = new int[count];
        for (int index = 0; index < firstTokens.Count; index++)
        {
            int lastToken = index + 1 < firstTokens.Count ? firstTokens[index + 1] - 1 : tokens.Count - 1;
            ends[index] = tokens[lastToken].FullEnd;
        }

        ends[^1] = content.Length;
        ReadOnlySpan<char> TextAt(int index) => content.AsSpan()[(index == 0 ? 0 : ends[index - 1])..ends[index]];

        int shorter = Math.Min(count, earlier.Length);
        int front = 0;
        while (front < shorter && TextAt(front).SequenceEqual(earlier[front].Text))
        {
            front++;
        }

        int back = 0;
        while (back < shorter - front && TextAt(count - 1 - back).SequenceEqual(earlier[earlier.Length - 1 - back].Text))
        {
            back++;
        }

        ImmutableArray<SyntaxBlock>.Builder blocks = ImmutableArray.CreateBuilder<SyntaxBlock>(count);
        blocks.AddRange(earlier, front);
        for (int index = front; index < count - back; index++)
        {
            string text = TextAt(index).ToString();
            blocks.Add(index == count - 1
                ? BlockParser.ParseEnd(text)
                : BlockParser.Parse(text, Slice(tokens, firstTokens[index], index + 1 < firstTokens.Count ? firstTokens[index + 1] : tokens.Count, index == 0 ? 0 : ends[index - 1])));
        }

        blocks.AddRange(earlier.AsSpan(earlier.Length - back, back));
        return blocks.MoveToImmutable();
    }

    private static List<LexedToken> Slice(List<LexedToken> tokens, int first, int end, int offset)
    {
        List<LexedToken> slice = new(end - first);
        for (int index = first; index < end; index++)
        {
            slice.Add(tokens[index].Shift(-offset));
        }

        return slice;
    }
}
