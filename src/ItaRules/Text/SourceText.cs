namespace ItaRules.Text;

/// <summary>The immutable content of one file, with its lines. A line ends with LF, CRLF or CR.</summary>
public sealed class SourceText
{
    private int[]? lineStarts;

    /// <summary>Content that came from <paramref name="path"/>.</summary>
    /// <param name="content">Every character of the file, as it stands.</param>
    /// <param name="path">The name shown in messages; empty when the text has no file.</param>
    public SourceText(string content, string path = "")
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(path);
        Content = content;
        Path = path;
    }

    /// <summary>The name shown in messages; empty when the text has no file.</summary>
    public string Path { get; }

    /// <summary>Every character, as it stands.</summary>
    public string Content { get; }

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => Content.Length;

    /// <summary>Number of lines; an empty text has one.</summary>
    public int LineCount => LineStarts.Length;

    private int[] LineStarts => lineStarts ??= FindLineStarts(Content);

    /// <summary>The characters of <paramref name="span"/>.</summary>
    public string ToString(TextSpan span) => Content.Substring(span.Start, span.Length);

    /// <inheritdoc/>
    public override string ToString() => Content;

    /// <summary>Where <paramref name="line"/> (from 0) stands, without its line end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such line.</exception>
    public TextSpan GetLineSpan(int line)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(line);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(line, LineCount);
        int start = LineStarts[line];
        int end = line + 1 < LineCount ? LineStarts[line + 1] : Length;
        while (end > start && Content[end - 1] is '\r' or '\n')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Line and character of <paramref name="position"/>; a position outside the text counts as its nearer end.</summary>
    public LinePosition GetLinePosition(int position)
    {
        position = Math.Clamp(position, 0, Length);
        int found = Array.BinarySearch(LineStarts, position);
        int line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line, position - LineStarts[line]);
    }

    /// <summary>The index of <paramref name="position"/>; a line or character past the end counts as the last place there is.</summary>
    public int GetPosition(LinePosition position)
    {
        if (position.Line < 0)
        {
            return 0;
        }

        if (position.Line >= LineCount)
        {
            return Length;
        }

        TextSpan line = GetLineSpan(position.Line);
        return line.Start + Math.Clamp(position.Character, 0, line.Length);
    }

    /// <summary>The text after <paramref name="change"/>; this one stays as it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The change lies outside the text.</exception>
    public SourceText WithChange(TextChange change)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(change.Span.Start);
        ArgumentOutOfRangeException.ThrowIfNegative(change.Span.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(change.Span.End, Length);
        ReadOnlySpan<char> content = Content;
        return new SourceText(string.Concat(content[..change.Span.Start], change.NewText, content[change.Span.End..]), Path);
    }

    private static int[] FindLineStarts(string content)
    {
        List<int> starts = [0];
        int position = 0;
        while (true)
        {
            int offset = content.AsSpan(position).IndexOfAny('\r', '\n');
            if (offset < 0)
            {
                return [.. starts];
            }

            position += offset + 1;
            if (content[position - 1] == '\r' && position < content.Length && content[position] == '\n')
            {
                position++;
            }

            starts.Add(position);
        }
    }
}
