namespace ItaRules.Interchange.Json;

/// <summary>
/// Lets a JSON text through as long as it keeps to RFC 8259, and ends it at the first character that does not.
/// The reader behind would silently take <c>012</c> as ten, single quotes, comments and trailing commas; here each is a fault with its place.
/// Also remembers where each token begins, which the reader behind only knows for its end. Needs memory for one buffer, whatever the file's size.
/// </summary>
internal sealed class StrictJsonText(TextReader text) : TextReader
{
    /// <summary>The longest text or number; agency names and titles are far below it.</summary>
    private const int MaximumTokenLength = 32 * 1024;

    private readonly char[] buffer = new char[8 * 1024];
    private readonly JsonGrammar grammar = new(MaximumTokenLength);
    private int next;
    private int count;

    /// <summary>The first fault, null while there is none.</summary>
    public JsonFault? Fault { get; private set; }

    /// <summary>Where the next token that the reader behind will give begins.</summary>
    public JsonPosition TakeTokenStart() => grammar.TakeTokenStart();

    /// <summary>Whether the text has been read to its end without a value in it.</summary>
    public bool IsEmpty => !grammar.HasValue;

    /// <inheritdoc/>
    public override int Read(char[] target, int index, int length)
    {
        if (Fault is not null)
            return 0;
        if (next == count && !Fill())
        {
            Fault = grammar.End();
            return 0;
        }

        var passed = grammar.Accept(buffer.AsSpan(next, Math.Min(length, count - next)), out var fault);
        buffer.AsSpan(next, passed).CopyTo(target.AsSpan(index));
        next += passed;
        if (fault is not null)
            Fault = fault with { Found = Snippet(fault) };
        return passed;
    }

    /// <inheritdoc/>
    public override int Read() => throw new NotSupportedException("The reader behind reads by the buffer.");

    /// <inheritdoc/>
    public override int Peek() => throw new NotSupportedException("The reader behind reads by the buffer.");

    /// <summary>
    /// After a fault in a value that is not inside an array: goes on with the next line that begins a new one, as files of one sheet a line do.
    /// </summary>
    /// <returns>Whether there is such a line.</returns>
    public bool SkipToNextLine()
    {
        if (grammar.IsInArray)
            return false;
        while (SkipLine())
        {
            if (buffer[next] != '{')
                continue;
            Fault = null;
            grammar.Restart();
            return true;
        }

        return false;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            text.Dispose();
        base.Dispose(disposing);
    }

    // Goes to the first character of the next line that has one.
    private bool SkipLine()
    {
        var isLineOver = false;
        while (next < count || Fill())
        {
            var rest = buffer.AsSpan(next, count - next);
            var run = isLineOver ? rest.IndexOfAnyExcept('\r', '\n') : rest.IndexOfAny('\r', '\n');
            var isFound = run >= 0;
            if (!isFound)
                run = rest.Length;
            if (isLineOver)
            {
                foreach (var c in rest[..run])
                    grammar.Position.Advance(c);
            }
            else
                grammar.Position.AdvanceColumns(run);
            next += run;
            if (!isFound)
                continue;
            if (isLineOver)
                return true;
            isLineOver = true;
        }

        return false;
    }

    private bool Fill()
    {
        next = 0;
        count = text.Read(buffer, 0, buffer.Length);
        return count > 0;
    }

    private string Snippet(JsonFault fault)
    {
        if (fault.Found.Length > 0)
        {
            // The grammar has seen the beginning of a word or number that goes wrong here; its end makes it readable.
            var end = next;
            while (end < count && end - next < 12 && !char.IsWhiteSpace(buffer[end]) && buffer[end] is not (',' or ':' or ']' or '}' or '"'))
                end++;
            return fault.Found + new string(buffer, next, end - next);
        }

        var length = 1;
        if (IsWordCharacter(buffer[next]))
        {
            while (next + length < count && length < 20 && IsWordCharacter(buffer[next + length]))
                length++;
        }

        return new string(buffer, next, length);
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark || c is '_' or '/' or '.' or '-' or '+';
}
