namespace ItaRules.Interchange.Json;

/// <summary>What can be wrong with the text of a JSON file.</summary>
internal enum JsonFaultKind
{
    /// <summary>Something stands where the grammar wants something else.</summary>
    Unexpected,

    /// <summary>The file ends inside a value.</summary>
    EndOfFile,

    /// <summary>A number is written in a way that JSON does not know (<c>012</c>, <c>0x10</c>, <c>+5</c>, <c>.5</c>).</summary>
    Number,

    /// <summary>A bare word that is not true, false or null (<c>NaN</c>, <c>n/a</c>).</summary>
    BareWord,

    /// <summary>A text in single or curly quotes.</summary>
    Quote,

    /// <summary>A comma before a closing bracket.</summary>
    TrailingComma,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A control character or an unknown escape inside a text.</summary>
    Escape,

    /// <summary>Brackets nested deeper than any file of this kind needs.</summary>
    TooDeep,

    /// <summary>A text or number longer than any file of this kind needs.</summary>
    TooLong,

    /// <summary>A byte that the encoding does not know.</summary>
    Encoding,
}

/// <summary>What the grammar wanted where something unexpected stands.</summary>
internal enum JsonExpectation
{
    /// <summary>A value.</summary>
    Value,

    /// <summary>A key in double quotes.</summary>
    Key,

    /// <summary>A colon after a key.</summary>
    Colon,

    /// <summary>A comma or the closing bracket.</summary>
    CommaOrEnd,

    /// <summary>The beginning of a sheet, or nothing.</summary>
    Root,
}

/// <summary>A place in a text: line and column from 1, the column in UTF-16 units as editors count it.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal readonly record struct JsonPosition(int Line, int Column);

/// <summary>The first thing wrong in a JSON text.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Position">Where.</param>
/// <param name="Found">What stands there, shortened.</param>
/// <param name="Expected">What was wanted.</param>
internal sealed record JsonFault(JsonFaultKind Kind, JsonPosition Position, string Found, JsonExpectation Expected);

/// <summary>Ends the reading of a JSON text at its first fault.</summary>
internal sealed class JsonFaultException(JsonFault fault) : Exception(fault.ToString())
{
    public JsonFault Fault { get; } = fault;
}
