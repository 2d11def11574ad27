using System.Globalization;
using System.Numerics;
using Newtonsoft.Json;

namespace ItaRules.Interchange.Json;

/// <summary>
/// Reads the values of a JSON text one token at a time, with the place where each begins. Several values may follow each other.
/// </summary>
internal sealed class StrictJsonReader : IDisposable
{
    private readonly StrictJsonText text;
    private JsonTextReader reader;

    public StrictJsonReader(TextReader source)
    {
        text = new StrictJsonText(source);
        reader = Open();
    }

    /// <summary>The kind of the current token.</summary>
    public JsonToken Token => reader.TokenType;

    /// <summary>Where the current token begins.</summary>
    public JsonPosition Start { get; private set; } = new(1, 1);

    /// <summary>The current key or text.</summary>
    public string Text => (string)reader.Value!;

    /// <summary>The current truth value.</summary>
    public bool Boolean => (bool)reader.Value!;

    /// <summary>The current number.</summary>
    public double Number => reader.Value switch
    {
        double number => number,
        long number => number,
        BigInteger number => (double)number,
        var other => Convert.ToDouble(other, CultureInfo.InvariantCulture),
    };

    /// <summary>Whether the text ended without a value in it.</summary>
    public bool IsEmpty => text.IsEmpty;

    /// <summary>Goes to the next token.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="JsonFaultException">The text does not keep to the grammar.</exception>
    public bool Read()
    {
        bool isThere;
        try
        {
            isThere = reader.Read();
        }
        catch (JsonReaderException) when (text.Fault is not null)
        {
            isThere = false;
        }

        if (isThere)
            Start = text.TakeTokenStart();
        else if (text.Fault is { } fault)
            throw new JsonFaultException(fault);
        return isThere;
    }

    /// <summary>Goes to the end of the value that the current token begins.</summary>
    public void Skip()
    {
        if (Token is not (JsonToken.StartObject or JsonToken.StartArray))
            return;
        var depth = reader.Depth;
        while (Read() && reader.Depth > depth)
        {
        }
    }

    /// <summary>After a fault: goes on with the next line that begins a value, when the file holds one value a line.</summary>
    /// <returns>Whether there is such a line.</returns>
    public bool SkipToNextLine()
    {
        if (!text.SkipToNextLine())
            return false;
        reader = Open();
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => text.Dispose();

    private JsonTextReader Open() => new(text)
    {
        CloseInput = false,
        DateParseHandling = DateParseHandling.None,
        FloatParseHandling = FloatParseHandling.Double,
        MaxDepth = null,
        SupportMultipleContent = true,
    };
}
