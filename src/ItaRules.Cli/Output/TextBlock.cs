using System.Globalization;
using System.Text;

namespace ItaRules.Cli.Output;

/// <summary>Text in memory that is written, handed on, cleared and written anew, always in the same place.</summary>
internal sealed class TextBlock() : TextWriter(CultureInfo.InvariantCulture)
{
    private char[] characters = new char[64 * 1024];
    private int length;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.Unicode;

    /// <inheritdoc/>
    public override string NewLine => "\n";

    /// <summary>The text.</summary>
    public ReadOnlySpan<char> Text => characters.AsSpan(0, length);

    /// <summary>Empties the block.</summary>
    public void Clear() => length = 0;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (length == characters.Length)
            Grow(1);
        characters[length++] = value;
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > characters.Length - length)
            Grow(buffer.Length);
        buffer.CopyTo(characters.AsSpan(length));
        length += buffer.Length;
    }

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    private void Grow(int count) => Array.Resize(ref characters, Math.Max(length + count, characters.Length * 2));
}
