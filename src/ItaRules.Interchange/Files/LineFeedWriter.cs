using System.Text;

namespace ItaRules.Interchange.Files;

/// <summary>Passes text on with LF at line ends, so that a file is the same whatever machine wrote it.</summary>
internal sealed class LineFeedWriter(TextWriter writer) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    /// <inheritdoc/>
    public override Encoding Encoding => writer.Encoding;

    /// <inheritdoc/>
    public override string NewLine => "\n";

    /// <inheritdoc/>
    public override void Write(char value) => writer.Write(value);

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => writer.Write(buffer, index, count);

    /// <inheritdoc/>
    public override void Write(string? value) => writer.Write(value);
}
