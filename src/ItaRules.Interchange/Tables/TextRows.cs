using ItaRules.Interchange.Files;

namespace ItaRules.Interchange.Tables;

/// <summary>
/// The lines of a document saved or pasted as text. The cells of a table stand between tabs or pipes; any other line is one cell.
/// </summary>
internal sealed class TextRows : RowSource
{
    private readonly StreamReader reader;
    private readonly GuardedText text;
    private readonly string path;
    private string[] cells = [];
    private int row;

    public TextRows(Stream stream, string path)
    {
        this.path = path;
        var encoding = TextEncoding.Guess(stream, out var whole);
        reader = new StreamReader(whole, encoding, detectEncodingFromByteOrderMarks: true);
        text = new GuardedText(reader, path);
    }

    /// <inheritdoc/>
    public override string Path => path;

    /// <inheritdoc/>
    public override int Row => row;

    /// <inheritdoc/>
    public override int Count => cells.Length;

    /// <inheritdoc/>
    public override string this[int column] => column < cells.Length ? cells[column] : "";

    /// <inheritdoc/>
    public override bool Read()
    {
        while (text.ReadLine() is { } line)
        {
            row++;
            if (IsRuler(line))
                continue;
            cells = Split(line);
            return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        text.Dispose();
        reader.Dispose();
    }

    private static string[] Split(string line)
    {
        if (line.Contains('\t'))
            return [.. line.Split('\t').Select(LooseText.WithoutMarkup)];
        var trimmed = line.AsSpan().Trim();
        if (trimmed.Count('|') < 2)
            return [LooseText.WithoutMarkup(line)];
        if (trimmed[0] == '|')
            trimmed = trimmed[1..];
        if (trimmed.Length > 0 && trimmed[^1] == '|')
            trimmed = trimmed[..^1];
        return [.. trimmed.ToString().Split('|').Select(LooseText.WithoutMarkup)];
    }

    // |---|:--:| stands below the head of a table in marked-up text.
    private static bool IsRuler(string line) => line.Contains("--", StringComparison.Ordinal) && line.Contains('|') && line.AsSpan().IndexOfAnyExcept("|-: ") < 0;
}
