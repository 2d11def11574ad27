using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax.Lexing;
using ItaRules.Text;

namespace ItaRules.Syntax.Parsing;

/// <summary>
/// The tokens of one block, and what the parsers have made of them so far. The grammar never goes back over a token that it has taken, so messages and
/// passed-over tokens are noted here as it goes on. Tokens that no rule file needs are told of and passed over before the grammar sees them.
/// </summary>
internal sealed class TokenStream
{
    private readonly List<LexedToken> tokens;
    private readonly List<TokenInput?> inputs;
    private readonly List<SyntaxDiagnostic> diagnostics;
    private readonly int fullStart;
    private int firstNotTaken;
    private int lastError = -1;
    private int repairs;
    private Dictionary<object, object>? memos;

    /// <summary>The tokens <paramref name="tokens"/>, which lie in <paramref name="text"/> from <paramref name="fullStart"/> on.</summary>
    public TokenStream(string text, List<LexedToken> tokens, int fullStart, List<SyntaxDiagnostic> diagnostics)
    {
        Text = text;
        this.tokens = tokens;
        this.fullStart = fullStart;
        this.diagnostics = diagnostics;
        inputs = [.. new TokenInput?[tokens.Count + 1]];
    }

    /// <summary>The text of the block.</summary>
    public string Text { get; }

    /// <summary>What parsers of Sprache may remember; ours remember nothing.</summary>
    public IDictionary<object, object> Memos => memos ??= [];

    /// <summary>How many parentheses, or else-ifs, the parser is inside of.</summary>
    public int Depth { get; set; }

    /// <summary>Whether the <c>and</c> of a <c>between</c> is still to come, so that an <c>and</c> after scores is that one.</summary>
    public int OpenBetweens { get; set; }

    /// <summary>
    /// Whether tokens may still be divided or joined to mend a mistake. Each time costs as much as the block is long, and past some dozens no reader is helped by it.
    /// </summary>
    public bool MayRepair => repairs < 50;

    /// <summary>Notes what could stand at the end of the tokens; null when nobody asks.</summary>
    public ExpectedKinds? Expected { get; init; }

    /// <summary>The place of the first token.</summary>
    public TokenInput Start => At(SkipBad(0));

    /// <summary>Where the tokens end.</summary>
    public int End => tokens.Count;

    /// <summary>The place of the token <paramref name="index"/>.</summary>
    public TokenInput At(int index) => inputs[index] ??= new TokenInput(this, index);

    /// <summary>Whether there is no token at <paramref name="index"/>.</summary>
    public bool IsEnd(int index) => index >= tokens.Count;

    /// <summary>The kind of the token <paramref name="index"/>; <see cref="SyntaxKind.None"/> at the end.</summary>
    public SyntaxKind KindAt(int index) => index < tokens.Count ? tokens[index].Kind : SyntaxKind.None;

    /// <summary>Whether the token <paramref name="index"/> has <paramref name="flag"/>.</summary>
    public bool Has(int index, TokenFlags flag) => index < tokens.Count && tokens[index].Has(flag);

    /// <summary>Whether the token <paramref name="index"/> goes on with the line of the one before.</summary>
    public bool IsOnSameLine(int index) => index < tokens.Count && !tokens[index].Has(TokenFlags.FirstOnLine);

    /// <summary>Whether nothing stands between the token <paramref name="index"/> and the next.</summary>
    public bool TouchesNext(int index) => index + 1 < tokens.Count && tokens[index].End == tokens[index + 1].Start;

    /// <summary>The index of the token after <paramref name="index"/>.</summary>
    public int After(int index) => SkipBad(Math.Min(index + 1, tokens.Count));

    /// <summary>Where the token <paramref name="index"/> stands; at the end the place after the last one.</summary>
    public TextSpan SpanAt(int index) =>
        index < tokens.Count ? TextSpan.FromBounds(tokens[index].Start, tokens[index].End) : new TextSpan(EndOf(index - 1), 0);

    /// <summary>The characters of the token <paramref name="index"/>.</summary>
    public string TextAt(int index) => Text.Substring(SpanAt(index).Start, SpanAt(index).Length);

    /// <summary>From the start of one token to the end of another.</summary>
    public TextSpan SpanOf(int first, int last) => TextSpan.FromBounds(SpanAt(first).Start, SpanAt(last).End);

    /// <summary>Where the message that something is missing before the token <paramref name="index"/> is shown: at that token, or at the one before when the line ends there.</summary>
    public TextSpan SpanOfMissing(int index)
    {
        int before = index - 1;
        while (before > 0 && tokens[before].Kind == SyntaxKind.BadToken)
        {
            before--;
        }

        return IsOnSameLine(index) || before < 0 ? SpanAt(index) : SpanAt(before);
    }

    /// <summary>Makes the token at <paramref name="index"/>; what was passed over since the last one is put before it.</summary>
    public SyntaxToken Take(int index, SyntaxKind kind, bool hasError = false)
    {
        LexedToken token = tokens[index];
        hasError |= token.Has(TokenFlags.HasError);
        SkippedTokensSyntax? skipped = TakeSkipped(index);
        firstNotTaken = index + 1;
        int start = FullStartOf(index);
        return skipped is null
            ? new SyntaxToken(kind, start, token.Start, token.End, token.FullEnd, isMissing: false, hasError)
            : new TokenAfterSkipped(skipped, kind, start, token.Start, token.End, token.FullEnd, isMissing: false, hasError);
    }

    /// <summary>Makes a token that is not there. It stands before all that was passed over since the last token.</summary>
    public SyntaxToken Missing(SyntaxKind kind)
    {
        int place = FullStartOf(firstNotTaken);
        return new SyntaxToken(kind, place, place, place, place, isMissing: true);
    }

    /// <summary>Makes a token that is not there in place of those up to, not including, <paramref name="index"/>.</summary>
    public SyntaxToken MissingAfterSkipped(SyntaxKind kind, int index)
    {
        if (TakeSkipped(index) is not { } skipped)
        {
            return Missing(kind);
        }

        firstNotTaken = index;
        int place = FullStartOf(index);
        return new TokenAfterSkipped(skipped, kind, place, place, place, place, isMissing: true, hasError: true);
    }

    /// <summary>The tokens not taken up to, not including, <paramref name="index"/>, as a part of the tree; null when there are none.</summary>
    public SkippedTokensSyntax? TakeSkipped(int index)
    {
        if (firstNotTaken >= index)
        {
            return null;
        }

        ImmutableArray<SyntaxToken>.Builder skipped = ImmutableArray.CreateBuilder<SyntaxToken>(index - firstNotTaken);
        for (int passed = firstNotTaken; passed < index; passed++)
        {
            LexedToken token = tokens[passed];
            skipped.Add(new SyntaxToken(token.Kind, FullStartOf(passed), token.Start, token.End, token.FullEnd, isMissing: false, hasError: true));
        }

        firstNotTaken = index;
        return new SkippedTokensSyntax(skipped.MoveToImmutable());
    }

    /// <summary>
    /// Reports a message about the token <paramref name="index"/>, unless one was reported there already: what follows from an error stays silent.
    /// Whether it was reported.
    /// </summary>
    public bool Report(int index, DiagnosticDescriptor descriptor, TextSpan span, params ImmutableArray<object> arguments)
    {
        Expected?.Close(index);
        if (lastError == index || Has(index, TokenFlags.HasError) || (index > 0 && KindAt(index - 1) == SyntaxKind.BadToken))
        {
            lastError = index;
            return false;
        }

        lastError = index;
        diagnostics.Add(new SyntaxDiagnostic(descriptor, span, arguments));
        return true;
    }

    /// <summary>Keeps what follows from an error silent also at <paramref name="index"/>, where the parser goes on.</summary>
    public void Silence(int index) => lastError = index;

    /// <summary>Has the token <paramref name="index"/>, which was told of, read as one of <paramref name="kind"/>.</summary>
    public void ReadAs(int index, SyntaxKind kind) => tokens[index] = tokens[index] with { Kind = kind, Flags = tokens[index].Flags | TokenFlags.HasError };

    /// <summary>Puts other tokens in place of <paramref name="count"/> ones from <paramref name="index"/> on, none of which has been taken.</summary>
    public void Replace(int index, int count, params ReadOnlySpan<LexedToken> replacement)
    {
        repairs++;
        tokens.RemoveRange(index, count);
        tokens.InsertRange(index, replacement);
        inputs.RemoveRange(index + 1, inputs.Count - index - 1);
        while (inputs.Count <= tokens.Count)
        {
            inputs.Add(null);
        }
    }

    /// <summary>The tokens inside one of the texts. Unless <paramref name="isSilent"/>, messages about them go where those about the text go.</summary>
    public TokenStream Inside(List<LexedToken> inner, int innerFullStart, bool isSilent) => new(Text, inner, innerFullStart, isSilent ? [] : diagnostics);

    /// <summary>The token <paramref name="index"/> as the lexer found it.</summary>
    public LexedToken Lexed(int index) => tokens[index];

    private int SkipBad(int index)
    {
        while (index < tokens.Count && tokens[index].Kind == SyntaxKind.BadToken)
        {
            index++;
        }

        return index;
    }

    private int FullStartOf(int index) => index == 0 ? fullStart : tokens[index - 1].FullEnd;

    private int EndOf(int index) => index < 0 ? fullStart : tokens[index].End;
}
