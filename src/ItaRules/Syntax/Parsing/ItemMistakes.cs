using ItaRules.Diagnostics;
using ItaRules.Syntax.Lexing;
using ItaRules.Text;

namespace ItaRules.Syntax.Parsing;

/// <summary>Ways in which codes of items are mistyped, and numbers where a score can stand. What was meant is clear, so the tree has it, and the message says how to write it.</summary>
internal static class ItemMistakes
{
    /// <summary>๐๑๔, with a zero for the letter, becomes a code; the current token must be where a score can stand.</summary>
    public static void Repair(TokenInput at)
    {
        TokenStream stream = at.Stream;
        if (at.Kind != SyntaxKind.NumberToken || stream.Has(at.Position, TokenFlags.HasError))
        {
            return;
        }

        string text = stream.TextAt(at.Position);
        if (IsZeroCode(text))
        {
            stream.Report(at.Position, SyntaxDiagnostics.ZeroForLetter, stream.SpanAt(at.Position), text, TokenValue.Item(text));
            stream.ReadAs(at.Position, SyntaxKind.ItemToken);
        }
    }

    /// <summary>79,05 becomes one number.</summary>
    public static void RepairNumber(TokenInput at)
    {
        TokenStream stream = at.Stream;
        int comma = at.Position + 1;
        if (!stream.MayRepair || at.Kind != SyntaxKind.NumberToken || stream.KindAt(comma) != SyntaxKind.CommaToken || stream.KindAt(comma + 1) != SyntaxKind.NumberToken
            || !stream.TouchesNext(at.Position) || !stream.TouchesNext(comma))
        {
            return;
        }

        string whole = stream.TextAt(at.Position);
        string rest = stream.TextAt(comma + 1);
        bool isThousand = rest.IndexOf('.', StringComparison.Ordinal) is var point && (point < 0 ? rest.Length : point) == 3;
        stream.Report(
            at.Position, SyntaxDiagnostics.CommaInNumber, stream.SpanOf(at.Position, comma + 1), whole + "," + rest, isThousand ? whole + rest : whole + "." + rest);
        LexedToken first = stream.Lexed(at.Position);
        LexedToken last = stream.Lexed(comma + 1);
        stream.Replace(at.Position, 3, new LexedToken(SyntaxKind.NumberToken, first.Flags | TokenFlags.HasError, first.Start, last.End, last.FullEnd));
    }

    /// <summary>o1-o8, one name to the lexer, becomes a range where scores are listed, and a difference elsewhere.</summary>
    public static void RepairHyphen(TokenInput at, bool inList)
    {
        TokenStream stream = at.Stream;
        if (at.Kind != SyntaxKind.NameToken || !stream.MayRepair)
        {
            return;
        }

        LexedToken word = stream.Lexed(at.Position);
        ReadOnlySpan<char> text = stream.Text.AsSpan(word.Start, word.End - word.Start);
        int hyphen = IndexOfHyphen(text);
        if (hyphen < 0 || !NumberReader.IsItem(text[..hyphen]))
        {
            return;
        }

        ReadOnlySpan<char> right = text[(hyphen + 1)..];
        bool rightIsItem = NumberReader.IsItem(right);
        if (!rightIsItem && NumberReader.EndOfNumber(right, 0) != right.Length)
        {
            return;
        }

        string first = NameText.Normalize(text[..hyphen]);
        string last = NameText.Normalize(right);
        if (inList)
        {
            stream.Report(at.Position, SyntaxDiagnostics.HyphenForRange, stream.SpanAt(at.Position), text.ToString(), $"{first}..{(rightIsItem ? last : first[0] + last)}");
        }
        else
        {
            stream.Report(at.Position, SyntaxDiagnostics.HyphenForMinus, stream.SpanAt(at.Position), text.ToString(), $"{first} - {last}");
        }

        int middle = word.Start + hyphen;
        stream.Replace(
            at.Position,
            1,
            new LexedToken(SyntaxKind.ItemToken, word.Flags | TokenFlags.HasError, word.Start, middle, middle),
            new LexedToken(inList ? SyntaxKind.DotDotToken : SyntaxKind.MinusToken, TokenFlags.HasError, middle, middle + 1, middle + 1),
            new LexedToken(inList || rightIsItem ? SyntaxKind.ItemToken : SyntaxKind.NumberToken, TokenFlags.HasError, middle + 1, word.End, word.FullEnd));
    }

    /// <summary>Whether the current token is o1-o8, one name to the lexer.</summary>
    public static bool IsRange(TokenInput at)
    {
        string text = at.Stream.TextAt(at.Position);
        int hyphen = IndexOfHyphen(text);
        return hyphen > 0 && NumberReader.IsItem(text.AsSpan(0, hyphen)) && NumberReader.IsItem(text.AsSpan(hyphen + 1));
    }

    /// <summary>The second end of a range written as a number alone, o1..8, becomes a code.</summary>
    public static void RepairRangeEnd(TokenInput at, SyntaxToken firstCode)
    {
        Repair(at);
        TokenStream stream = at.Stream;
        if (at.Kind != SyntaxKind.NumberToken || firstCode.IsMissing)
        {
            return;
        }

        string text = stream.TextAt(at.Position);
        string code = stream.Text[firstCode.Start] + NameText.Normalize(text);
        stream.Report(at.Position, SyntaxDiagnostics.WriteInstead, stream.SpanAt(at.Position), text, code);
        stream.ReadAs(at.Position, SyntaxKind.ItemToken);
    }

    private static bool IsZeroCode(string text) =>
        text.Length > 1 && NameText.Fold(text[0]) == '0' && !text.Contains('.', StringComparison.Ordinal);

    private static int IndexOfHyphen(ReadOnlySpan<char> text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (NameText.IsHyphen(text[index]))
            {
                return index;
            }
        }

        return -1;
    }
}
