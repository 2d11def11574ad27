using ItaRules.Diagnostics;
using ItaRules.Syntax.Lexing;
using ItaRules.Text;

namespace ItaRules.Syntax.Parsing;

/// <summary>Pairs of words that are no phrase of the language but plainly mean one: <c>for x in</c>, <c>ตัวชี้วัด 4</c>, <c>= missing</c>, <c>o 14</c>, <c>score of o14</c>.</summary>
internal static class PhraseMistakes
{
    private static readonly string[] ScoreWords = ["score", "scores", "point", "points", "percent", "คะแนน", "เปอร์เซ็นต์", "เปอร์เซนต์"];
    private static readonly string[] MissingWords = ["missing", "mising", "misssing", "null", "empty", "blank", "absent"];

    // A name before one of these is no name: two values never touch.
    private static readonly KindSet ValueStarts = Kinds.ScoreStarts.And(KindSet.Of(SyntaxKind.OpenParenthesisToken, SyntaxKind.OfKeyword));

    private static readonly KindSet BeforeValues = KindSet.Of(
        SyntaxKind.NotKeyword, SyntaxKind.PreviousKeyword, SyntaxKind.ChangeInKeyword, SyntaxKind.AnyOfKeyword, SyntaxKind.AllOfKeyword, SyntaxKind.NoneOfKeyword,
        SyntaxKind.AverageOfKeyword, SyntaxKind.LowestOfKeyword, SyntaxKind.HighestOfKeyword, SyntaxKind.SumOfKeyword, SyntaxKind.ItemKeyword, SyntaxKind.ItemsKeyword);

    /// <summary>Mends what begins at <paramref name="index"/>, whatever kind of token is there; whether there was anything.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="index">The place.</param>
    /// <param name="before">The token before.</param>
    /// <param name="awaitsThen">Whether a condition is open that needs its "then".</param>
    /// <param name="diagnostics">Takes the message.</param>
    public static bool Repair(
        string text, List<LexedToken> tokens, int index, SyntaxKind before, bool awaitsThen, List<SyntaxDiagnostic> diagnostics) => tokens[index].Kind switch
    {
        SyntaxKind.AssignToKeyword when awaitsThen && IsActionNext(tokens, index) => ReadAs(text, tokens, index, SyntaxKind.ThenKeyword, diagnostics),
        SyntaxKind.AssignToKeyword when before == SyntaxKind.ThenKeyword && IsActionNext(tokens, index) => ReadAs(text, tokens, index, tokens[index + 1].Kind, diagnostics, count: 2),
        SyntaxKind.ForKeyword => RepairForEach(text, tokens, index, diagnostics),
        SyntaxKind.IndicatorsKeyword when IsNumberNext(tokens, index) => ReadAs(text, tokens, index, SyntaxKind.IndicatorKeyword, diagnostics),
        SyntaxKind.EqualToken or SyntaxKind.EqualsKeyword or SyntaxKind.IsKeyword => RepairMissing(text, tokens, index, SyntaxKind.IsMissingKeyword, diagnostics),
        SyntaxKind.NotEqualToken or SyntaxKind.IsNotKeyword => RepairMissing(text, tokens, index, SyntaxKind.IsNotMissingKeyword, diagnostics),
        _ => false,
    };

    /// <summary>Mends a word that stands where a name can, but right before a value; whether there was anything.</summary>
    public static bool RepairBeforeValue(string text, List<LexedToken> tokens, int index, List<SyntaxDiagnostic> diagnostics)
    {
        int next = index + 1;
        if (!TokenEdits.IsOnSameLine(tokens, next))
        {
            return false;
        }

        if (tokens[next].Kind == SyntaxKind.NumberToken)
        {
            return RepairCode(text, tokens, index, diagnostics);
        }

        return ValueStarts.Contains(tokens[next].Kind)
            && (IsScoreWord(text, tokens, index, tokens[next].Kind == SyntaxKind.OfKeyword ? 2 : 1, diagnostics)
                || MisspeltKeyword.Repair(text, tokens, index, BeforeValues.Contains, diagnostics));
    }

    /// <summary>Passes over a unit after a number, as in <c>50 points</c>; whether there was one.</summary>
    public static bool RepairUnit(string text, List<LexedToken> tokens, int index, List<SyntaxDiagnostic> diagnostics) =>
        IsScoreWord(text, tokens, index, 1, diagnostics);

    private static bool RepairForEach(string text, List<LexedToken> tokens, int index, List<SyntaxDiagnostic> diagnostics) =>
        TokenEdits.KindAt(tokens, index + 1) == SyntaxKind.NameToken
        && TokenEdits.KindAt(tokens, index + 2) == SyntaxKind.InKeyword
        && ReadAs(text, tokens, index, SyntaxKind.ForEachKeyword, diagnostics);

    private static bool IsNumberNext(List<LexedToken> tokens, int index) =>
        TokenEdits.KindAt(tokens, index + 1) == SyntaxKind.NumberToken && TokenEdits.IsOnSameLine(tokens, index + 1);

    // ถ้า … ให้เสนอ, and แล้วให้เสนอ.
    private static bool IsActionNext(List<LexedToken> tokens, int index) => Kinds.ActionStarts.Contains(TokenEdits.KindAt(tokens, index + 1));

    private static bool ReadAs(string text, List<LexedToken> tokens, int index, SyntaxKind kind, List<SyntaxDiagnostic> diagnostics, int count = 1)
    {
        Report(text, TokenEdits.Span(tokens, index, count), kind, diagnostics);
        TokenEdits.Join(tokens, index, count, kind);
        return true;
    }

    private static bool RepairMissing(string text, List<LexedToken> tokens, int index, SyntaxKind kind, List<SyntaxDiagnostic> diagnostics)
    {
        if (TokenEdits.KindAt(tokens, index + 1) != SyntaxKind.NameToken || !TokenEdits.IsOnSameLine(tokens, index + 1)
            || Array.IndexOf(MissingWords, TokenEdits.Word(text, tokens, index + 1)) < 0)
        {
            return false;
        }

        return ReadAs(text, tokens, index, kind, diagnostics, count: 2);
    }

    private static bool RepairCode(string text, List<LexedToken> tokens, int index, List<SyntaxDiagnostic> diagnostics)
    {
        string code = TokenEdits.Word(text, tokens, index) + TokenEdits.Word(text, tokens, index + 1);
        if (!NumberReader.IsItem(code))
        {
            return false;
        }

        TextSpan span = TokenEdits.Span(tokens, index, 2);
        diagnostics.Add(new SyntaxDiagnostic(SyntaxDiagnostics.WriteInstead, span, [Excerpt.Of(text, span), code]));
        TokenEdits.Join(tokens, index, 2, SyntaxKind.ItemToken);
        return true;
    }

    private static bool IsScoreWord(string text, List<LexedToken> tokens, int index, int count, List<SyntaxDiagnostic> diagnostics)
    {
        if (Array.IndexOf(ScoreWords, TokenEdits.Word(text, tokens, index)) < 0)
        {
            return false;
        }

        TextSpan span = TokenEdits.Span(tokens, index, count);
        diagnostics.Add(new SyntaxDiagnostic(SyntaxDiagnostics.UnitAfterNumber, span, [Excerpt.Of(text, span)]));
        TokenEdits.PassOver(tokens, index, count);
        return true;
    }

    private static void Report(string text, TextSpan span, SyntaxKind meant, List<SyntaxDiagnostic> diagnostics)
    {
        string written = Excerpt.Of(text, span);
        diagnostics.Add(new SyntaxDiagnostic(SyntaxDiagnostics.WriteInstead, span, [written, TokenFlaws.Spelled(meant, written)]));
    }
}
