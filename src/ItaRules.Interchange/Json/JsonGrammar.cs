using System.Text;

namespace ItaRules.Interchange.Json;

/// <summary>
/// The grammar of JSON as a machine that is fed one character at a time. Any number of values may follow each other at the top,
/// as in files with one value a line. Needs memory for its nesting only.
/// </summary>
internal sealed class JsonGrammar(int maximumTokenLength)
{
    /// <summary>Deeper than any score sheet or catalogue goes.</summary>
    private const int MaximumDepth = 32;

    private readonly Stack<bool> arrays = new();
    private readonly Queue<JsonPosition> tokenStarts = new();
    private readonly StringBuilder word = new();
    private State state = State.Root;
    private bool afterComma;
    private int tokenLength;
    private int hexDigits;
    private JsonPosition tokenStart;
    private string literal = "";
    private bool isKey;

    private enum State
    {
        Root, Value, FirstValue, Key, FirstKey, Colon, CommaOrEnd,
        Text, Escape, Hex, Literal,
        Minus, Zero, Integer, Point, Fraction, Exponent, ExponentSign, ExponentDigits,
    }

    /// <summary>The place of the next character.</summary>
    public TextPosition Position { get; } = new();

    /// <summary>Whether any value has begun.</summary>
    public bool HasValue { get; private set; }

    /// <summary>Whether the place is inside an array.</summary>
    public bool IsInArray => arrays.Contains(true);

    /// <summary>Takes the beginning of the oldest token not yet taken.</summary>
    public JsonPosition TakeTokenStart() => tokenStarts.TryDequeue(out var start) ? start : Position.Current;

    /// <summary>Forgets an unfinished value, so that the next character begins a new one.</summary>
    public void Restart()
    {
        arrays.Clear();
        tokenStarts.Clear();
        state = State.Root;
        afterComma = false;
    }

    /// <summary>Takes characters up to the first fault.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="fault">The fault that the character after the taken ones is; null when all were taken.</param>
    /// <returns>How many were taken.</returns>
    public int Accept(ReadOnlySpan<char> text, out JsonFault? fault)
    {
        var taken = 0;
        while (taken < text.Length)
        {
            var run = PlainRun(text[taken..]);
            if (run > 0)
            {
                taken += run;
                continue;
            }

            fault = Step(text[taken]);
            if (fault is not null)
                return taken;
            Position.Advance(text[taken]);
            taken++;
        }

        fault = null;
        return taken;
    }

    /// <summary>The end of the text.</summary>
    /// <returns>The fault that the end is, else null.</returns>
    public JsonFault? End()
    {
        if (IsNumberEnd(state))
            Finish();
        return state == State.Root && arrays.Count == 0 ? null : new JsonFault(JsonFaultKind.EndOfFile, Position.Current, "", Expected);
    }

    private JsonExpectation Expected => state switch
    {
        State.Root => JsonExpectation.Root,
        State.Key or State.FirstKey => JsonExpectation.Key,
        State.Colon => JsonExpectation.Colon,
        State.CommaOrEnd => JsonExpectation.CommaOrEnd,
        _ => JsonExpectation.Value,
    };

    // The long stretches, blanks between values and letters inside a text, are taken at once.
    private int PlainRun(ReadOnlySpan<char> text)
    {
        if (state == State.Text)
        {
            var run = Math.Min(TextRun(text), maximumTokenLength - tokenLength);
            tokenLength += run;
            Position.AdvanceColumns(run);
            return run;
        }

        if (state is not (State.Root or State.Value or State.FirstValue or State.Key or State.FirstKey or State.Colon or State.CommaOrEnd))
            return 0;
        var blanks = text.IndexOfAnyExcept(' ', '\t');
        blanks = blanks < 0 ? text.Length : blanks;
        Position.AdvanceColumns(blanks);
        return blanks;
    }

    // Two searches, and not one for a set: a set with a letter beyond ASCII is searched by code that every start would have to compile anew.
    private static int TextRun(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('"', '\\', '\uFFFD');
        var run = end < 0 ? text : text[..end];
        var control = run.IndexOfAnyInRange('\0', '\u001F');
        return control < 0 ? run.Length : control;
    }

    private JsonFault? Step(char c)
    {
        if (c == '\uFFFD')
            return Fault(JsonFaultKind.Encoding);
        if (state is State.Text)
            return StepText(c);
        if (state is State.Escape or State.Hex)
            return StepEscape(c);
        if (state is State.Literal)
            return StepLiteral(c);
        if (state >= State.Minus)
        {
            if (StepNumber(c))
                return tokenLength > maximumTokenLength ? TokenFault(JsonFaultKind.TooLong) : null;
            if (!IsNumberEnd(state) || IsWordCharacter(c))
                return TokenFault(JsonFaultKind.Number);
            Finish();
        }

        return c is ' ' or '\t' or '\n' or '\r' ? null : StepStructure(c);
    }

    private JsonFault? StepStructure(char c)
    {
        switch (state)
        {
            case State.Root or State.Value or State.FirstValue:
                if (c == ']' && state == State.FirstValue)
                    return Close(c);
                return c == ']' && afterComma ? Fault(JsonFaultKind.TrailingComma) : BeginValue(c);
            case State.Key or State.FirstKey:
                if (c == '"')
                {
                    BeginToken(c);
                    isKey = true;
                    state = State.Text;
                    return null;
                }

                if (c == '}')
                    return state == State.FirstKey ? Close(c) : Fault(JsonFaultKind.TrailingComma);
                return Misplaced(c);
            case State.Colon:
                if (c != ':')
                    return Misplaced(c);
                state = State.Value;
                afterComma = false;
                return null;
            default:
                if (c == ',')
                {
                    state = arrays.Peek() ? State.Value : State.Key;
                    afterComma = true;
                    return null;
                }

                return c is ']' or '}' ? Close(c) : Misplaced(c);
        }
    }

    private JsonFault? BeginValue(char c)
    {
        switch (c)
        {
            case '{' or '[':
                if (arrays.Count == MaximumDepth)
                    return Fault(JsonFaultKind.TooDeep);
                BeginToken(c);
                arrays.Push(c == '[');
                state = c == '[' ? State.FirstValue : State.FirstKey;
                return null;
            case '"':
                BeginToken(c);
                isKey = false;
                state = State.Text;
                return null;
            case '-':
                BeginToken(c);
                state = State.Minus;
                return null;
            case '0':
                BeginToken(c);
                state = State.Zero;
                return null;
            case >= '1' and <= '9':
                BeginToken(c);
                state = State.Integer;
                return null;
            case 't' or 'f' or 'n':
                BeginToken(c);
                literal = c == 't' ? "true" : c == 'f' ? "false" : "null";
                state = State.Literal;
                return null;
            default:
                return Misplaced(c);
        }
    }

    private JsonFault? StepText(char c)
    {
        if (++tokenLength > maximumTokenLength)
            return TokenFault(JsonFaultKind.TooLong);
        if (c == '"')
            Finish();
        else if (c == '\\')
            state = State.Escape;
        else if (c < ' ')
            return c is '\n' or '\r' ? new JsonFault(JsonFaultKind.EndOfFile, tokenStart, "\"", JsonExpectation.Value) : Fault(JsonFaultKind.Escape);
        return null;
    }

    private JsonFault? StepEscape(char c)
    {
        tokenLength++;
        if (state == State.Hex)
        {
            if (!char.IsAsciiHexDigit(c))
                return Fault(JsonFaultKind.Escape);
            if (++hexDigits == 4)
                state = State.Text;
            return null;
        }

        if (c == 'u')
        {
            hexDigits = 0;
            state = State.Hex;
            return null;
        }

        state = State.Text;
        return c is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' ? null : Fault(JsonFaultKind.Escape);
    }

    private JsonFault? StepLiteral(char c)
    {
        if (c != literal[tokenLength])
            return new JsonFault(JsonFaultKind.BareWord, tokenStart, literal[..tokenLength], JsonExpectation.Value);
        if (++tokenLength == literal.Length)
            Finish();
        return null;
    }

    private bool StepNumber(char c)
    {
        State? to = (state, c) switch
        {
            (State.Minus, '0') => State.Zero,
            (State.Minus, >= '1' and <= '9') => State.Integer,
            (State.Integer, >= '0' and <= '9') => State.Integer,
            (State.Zero or State.Integer, '.') => State.Point,
            (State.Point or State.Fraction, >= '0' and <= '9') => State.Fraction,
            (State.Zero or State.Integer or State.Fraction, 'e' or 'E') => State.Exponent,
            (State.Exponent, '+' or '-') => State.ExponentSign,
            (State.Exponent or State.ExponentSign or State.ExponentDigits, >= '0' and <= '9') => State.ExponentDigits,
            _ => null,
        };
        if (to is not { } newState)
            return false;
        state = newState;
        tokenLength++;
        if (word.Length < 20)
            word.Append(c);
        return true;
    }

    private JsonFault? Close(char c)
    {
        if (arrays.Count == 0 || arrays.Peek() != (c == ']'))
            return Misplaced(c);
        BeginToken(c);
        arrays.Pop();
        Finish();
        return null;
    }

    private void BeginToken(char c)
    {
        HasValue = true;
        tokenStart = Position.Current;
        tokenStarts.Enqueue(tokenStart);
        tokenLength = 1;
        word.Clear().Append(c);
    }

    private void Finish()
    {
        if (isKey && state == State.Text)
            state = State.Colon;
        else
            state = arrays.Count == 0 ? State.Root : State.CommaOrEnd;
    }

    private JsonFault Misplaced(char c) => c switch
    {
        '\'' or '‘' or '’' or '“' or '”' => Fault(JsonFaultKind.Quote),
        '/' or '#' => Fault(JsonFaultKind.Comment),
        '+' or '.' or (>= '๐' and <= '๙') when Expected is JsonExpectation.Value => Fault(JsonFaultKind.Number),
        _ when IsWordCharacter(c) && Expected is JsonExpectation.Value => Fault(JsonFaultKind.BareWord),
        _ => Fault(JsonFaultKind.Unexpected),
    };

    private JsonFault Fault(JsonFaultKind kind) => new(kind, Position.Current, "", Expected);

    private JsonFault TokenFault(JsonFaultKind kind) => new(kind, tokenStart, kind == JsonFaultKind.TooLong ? word.ToString(0, Math.Min(word.Length, 20)) : word.ToString(), JsonExpectation.Value);

    private static bool IsNumberEnd(State state) => state is State.Zero or State.Integer or State.Fraction or State.ExponentDigits;

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '.';
}
