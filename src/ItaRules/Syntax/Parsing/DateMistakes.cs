using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax.Lexing;
using ItaRules.Text;

namespace ItaRules.Syntax.Parsing;

/// <summary>Ways in which times after <c>due</c> are written elsewhere: <c>มค.</c>, <c>Q2/2569</c>, <c>15/1/2569</c>, <c>Q1-Q2</c>. In Thai documents the day comes before the month; where it could be either, both readings are told.</summary>
internal static class DateMistakes
{
    private const int FirstBuddhistYear = 2400;
    private const int MostPieces = 4;

    // The short names of the months without their points, from January on.
    private static readonly string[] shortMonths = ["มค", "กพ", "มีค", "เมย", "พค", "มิย", "กค", "สค", "กย", "ตค", "พย", "ธค"];

    /// <summary>Mends the time that begins at <paramref name="index"/>, right after <c>due</c>.</summary>
    public static void Repair(string text, List<LexedToken> tokens, int index, List<SyntaxDiagnostic> diagnostics)
    {
        if (SplitPeriod(text, tokens, index, diagnostics))
            return;
        var next = RepairPoint(text, tokens, index, diagnostics);
        if (TokenEdits.KindAt(tokens, next) is SyntaxKind.ToKeyword or SyntaxKind.AssignToKeyword or SyntaxKind.MinusToken or SyntaxKind.DotDotToken)
            RepairPoint(text, tokens, next + 1, diagnostics);
    }

    // Q1-Q2 and มค-มีค are one name to the lexer.
    private static bool SplitPeriod(string text, List<LexedToken> tokens, int index, List<SyntaxDiagnostic> diagnostics)
    {
        if (TokenEdits.KindAt(tokens, index) != SyntaxKind.NameToken)
            return false;
        var word = tokens[index];
        var written = text[word.Start..word.End];
        var hyphen = written.AsSpan().IndexOfAny("-–−‐‑");
        if (hyphen <= 0 || PointOf(written[..hyphen]) is not { } first || PointOf(written[(hyphen + 1)..]) is not { } last)
            return false;
        var language = written[0] >= '\u0E00' ? Language.Thai : Language.English;
        var meant = $"{Spelled(first, written[..hyphen])} {SyntaxFacts.GetText(SyntaxKind.ToKeyword, language)} {Spelled(last, written[(hyphen + 1)..])}";
        diagnostics.Add(new SyntaxDiagnostic(SyntaxDiagnostics.WriteInstead, TokenEdits.Span(tokens, index, 1), [written, meant]));
        var middle = word.Start + hyphen;
        tokens.RemoveAt(index);
        tokens.InsertRange(
            index,
            [
                new LexedToken(first, TokenFlags.HasError, word.Start, middle, middle),
                new LexedToken(SyntaxKind.ToKeyword, TokenFlags.HasError, middle, middle + 1, middle + 1),
                new LexedToken(last, TokenFlags.HasError, middle + 1, word.End, word.FullEnd),
            ]);
        return true;
    }

    private static int RepairPoint(string text, List<LexedToken> tokens, int index, List<SyntaxDiagnostic> diagnostics)
    {
        if (TokenEdits.KindAt(tokens, index) == SyntaxKind.NumberToken)
        {
            if (RepairNumbers(text, tokens, index, diagnostics) is { } afterDate)
                return afterDate;
            index++;
        }

        RepairMonth(text, tokens, index, diagnostics);
        if (PointOf(TokenEdits.KindAt(tokens, index)) is null)
            return index;
        if (TokenEdits.KindAt(tokens, index + 1) == SyntaxKind.SlashToken && TokenEdits.KindAt(tokens, index + 2) == SyntaxKind.NumberToken && TokenEdits.IsOnSameLine(tokens, index + 2))
        {
            if (!tokens[index].Has(TokenFlags.HasError))
            {
                var span = TokenEdits.Span(tokens, index, 3);
                diagnostics.Add(new SyntaxDiagnostic(SyntaxDiagnostics.WriteInstead, span, [Excerpt.Of(text, span), $"{TextOf(text, tokens[index])} {TextOf(text, tokens[index + 2])}"]));
            }

            TokenEdits.PassOver(tokens, index + 1, 1);
            return index + 3;
        }

        return TokenEdits.KindAt(tokens, index + 1) == SyntaxKind.NumberToken ? index + 2 : index + 1;
    }

    // 15/1/2569, 15-1-2569 and 1/2569; after it, the index after the date, else null.
    private static int? RepairNumbers(string text, List<LexedToken> tokens, int index, List<SyntaxDiagnostic> diagnostics)
    {
        var count = 1;
        while (count < 5 && Touches(tokens, index + count - 1) && TokenEdits.KindAt(tokens, index + count) is var kind
            && (count % 2 == 0 ? kind == SyntaxKind.NumberToken : kind is SyntaxKind.SlashToken or SyntaxKind.MinusToken))
            count++;
        if (count is not (3 or 5))
            return null;
        var day = count == 5 ? WholeOf(text, tokens[index]) : 1;
        var month = WholeOf(text, tokens[index + count - 3]);
        var year = WholeOf(text, tokens[index + count - 1]);
        if (day is not (>= 1 and <= 31) || month is not (>= 1 and <= 12) || year is null || (count == 3 && year < FirstBuddhistYear))
            return null;
        var name = MonthAt(month.Value);
        var after = TextOf(text, tokens[index + count - 1]);
        var meant = Date(count == 5 ? TextOf(text, tokens[index]) : "", name, after);
        var span = TokenEdits.Span(tokens, index, count);
        diagnostics.Add(new SyntaxDiagnostic(SyntaxDiagnostics.WriteInstead, span, count == 5 && day <= 12 && day != month
            ? Readings(Excerpt.Of(text, span), meant, Date(TextOf(text, tokens[index + 2]), MonthAt(day.Value), after))
            : [Excerpt.Of(text, span), meant]));
        for (var place = index; place < index + count; place++)
            tokens[place] = tokens[place] with { Flags = tokens[place].Flags | TokenFlags.HasError };
        tokens[index + count - 3] = tokens[index + count - 3] with { Kind = name };
        TokenEdits.PassOver(tokens, index + count - 2, 1);
        if (count == 5)
            TokenEdits.PassOver(tokens, index + 1, 1);
        return index + count;
    }

    // With both numbers up to 12 somebody who is used to the month before the day may have meant that.
    private static ImmutableArray<object> Readings(string written, LocalizedText dayFirst, LocalizedText monthFirst) =>
        [written, new LocalizedText($"{dayFirst.Thai}” หรือ “{monthFirst.Thai}", $"{dayFirst.English}” or “{monthFirst.English}"), dayFirst, monthFirst];

    private static LocalizedText Date(string day, SyntaxKind month, string year) => new(
        $"{day} {SyntaxFacts.GetText(month, Language.Thai)} {year}".TrimStart(),
        $"{day} {SyntaxFacts.GetText(month, Language.English)} {year}".TrimStart());

    private static SyntaxKind MonthAt(int number) => (SyntaxKind)((int)SyntaxKind.JanuaryKeyword + number - 1);

    // มค. ม.ค and Jan. are in pieces: letters and points that touch each other.
    private static void RepairMonth(string text, List<LexedToken> tokens, int index, List<SyntaxDiagnostic> diagnostics)
    {
        if (PointOf(TokenEdits.KindAt(tokens, index)) is { } known)
        {
            if (SyntaxFacts.GetMonth(known) is not null && Touches(tokens, index) && IsPoint(text, tokens, index + 1))
                Join(text, tokens, index, 2, known, diagnostics);
            return;
        }

        for (var count = MostPieces; count >= 1; count--)
        {
            if (AreTouchingPieces(text, tokens, index, count) && MonthOf(text[tokens[index].Start..tokens[index + count - 1].End]) is { } month)
            {
                Join(text, tokens, index, count, month, diagnostics);
                return;
            }
        }
    }

    private static void Join(string text, List<LexedToken> tokens, int index, int count, SyntaxKind kind, List<SyntaxDiagnostic> diagnostics)
    {
        var span = TokenEdits.Span(tokens, index, count);
        var written = Excerpt.Of(text, span);
        diagnostics.Add(new SyntaxDiagnostic(SyntaxDiagnostics.WriteInstead, span, [written, Spelled(kind, written)]));
        TokenEdits.Join(tokens, index, count, kind);
    }

    private static bool AreTouchingPieces(string text, List<LexedToken> tokens, int index, int count)
    {
        for (var piece = index; piece < index + count; piece++)
        {
            if (!IsPiece(text, tokens, piece) || (piece > index && !Touches(tokens, piece - 1)))
                return false;
        }

        return true;
    }

    private static bool IsPiece(string text, List<LexedToken> tokens, int index) => TokenEdits.KindAt(tokens, index) == SyntaxKind.NameToken || IsPoint(text, tokens, index);

    private static bool IsPoint(string text, List<LexedToken> tokens, int index) =>
        TokenEdits.KindAt(tokens, index) == SyntaxKind.BadToken && TextOf(text, tokens[index]) == ".";

    private static bool Touches(List<LexedToken> tokens, int index) => index + 1 < tokens.Count && tokens[index].End == tokens[index + 1].Start;

    private static string TextOf(string text, LexedToken token) => text[token.Start..token.End];

    private static int? WholeOf(string text, LexedToken token) =>
        TokenValue.Number(text.AsSpan(token.Start, token.End - token.Start)) is var value && value == Math.Floor(value) && value < 10_000 ? (int)value : null;

    private static SyntaxKind? PointOf(SyntaxKind kind) => SyntaxFacts.GetMonth(kind) is not null || SyntaxFacts.GetQuarter(kind) is not null ? kind : null;

    // The month or quarter that a word names, also without its points.
    private static SyntaxKind? PointOf(string word) => MonthOf(word)
        ?? SyntaxFacts.Keywords.Where(keyword => PointOf(keyword.Kind) is not null).FirstOrDefault(keyword => keyword.EnglishSpellings.Concat(keyword.ThaiSpellings).Any(spelling => NameText.Same(spelling, word)))?.Kind;

    private static SyntaxKind? MonthOf(string word) =>
        Array.IndexOf(shortMonths, NameText.Normalize(word).Replace(".", "", StringComparison.Ordinal)) is >= 0 and var month ? (SyntaxKind)((int)SyntaxKind.JanuaryKeyword + month) : null;

    // As long as it was written: มค. is ม.ค., and Jan is Jan.
    private static string Spelled(SyntaxKind kind, string written)
    {
        var keyword = SyntaxFacts.GetKeyword(kind)!;
        var isThai = written[0] >= '\u0E00';
        var letters = Letters(written);
        return keyword.GetSpellings(isThai ? Language.Thai : Language.English).FirstOrDefault(spelling => Letters(spelling) == letters) ?? keyword.GetText(isThai ? Language.Thai : Language.English);
    }

    private static string Letters(string word) => NameText.Normalize(word).Replace(".", "", StringComparison.Ordinal);
}
