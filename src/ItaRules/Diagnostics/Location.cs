using ItaRules.Text;

namespace ItaRules.Diagnostics;

/// <summary>Where something stands: in a rule file, in a JSON or CSV file, or in a cell of a sheet.</summary>
public abstract record Location
{
    /// <summary>The file's name as shown; empty when there is no file.</summary>
    public abstract string Path { get; }

    /// <summary>The line (or row), from 1.</summary>
    public abstract int Line { get; }

    /// <summary>The column, from 1; in texts it counts UTF-16 code units.</summary>
    public abstract int Column { get; }

    /// <summary>The form that terminals and editors can jump to: file:line:column; in a workbook with the sheet behind the file.</summary>
    public sealed override string ToString() => FormattableString.Invariant($"{Path}{Inside}:{Line}:{Column}");

    // What stands between the file's name and the line.
    private protected virtual string Inside => "";
}

/// <summary>A stretch of a rule file.</summary>
/// <param name="Source">The text it is in.</param>
/// <param name="Span">The stretch, counted from the start of the text.</param>
public sealed record SourceLocation(SourceText Source, TextSpan Span) : Location
{
    /// <inheritdoc/>
    public override string Path => Source.Path;

    /// <inheritdoc/>
    public override int Line => Start.Line + 1;

    /// <inheritdoc/>
    public override int Column => Start.Character + 1;

    /// <summary>Line and character of the first character, from 0; a byte order mark, which no editor shows, is not counted.</summary>
    public LinePosition Start => Shown(Span.Start);

    /// <summary>Line and character after the last character, from 0, counted in the same way.</summary>
    public LinePosition End => Shown(Span.End);

    private LinePosition Shown(int position)
    {
        var place = Source.GetLinePosition(position);
        return place is { Line: 0, Character: > 0 } && Source.Content[0] == '\uFEFF' ? place with { Character = place.Character - 1 } : place;
    }
}

/// <summary>A place in a file that is read as a stream, so that only line and column are known.</summary>
/// <param name="Path">The file's name as shown.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public sealed record FileLocation(string Path, int Line, int Column) : Location
{
    /// <inheritdoc/>
    public override string Path { get; } = Path;

    /// <inheritdoc/>
    public override int Line { get; } = Line;

    /// <inheritdoc/>
    public override int Column { get; } = Column;
}

/// <summary>A cell of a spreadsheet.</summary>
/// <param name="Path">The file's name as shown.</param>
/// <param name="Sheet">The sheet's name in the workbook.</param>
/// <param name="Row">The row, from 1; it stands for the line.</param>
/// <param name="Column">The column, from 1 (A).</param>
public sealed record CellLocation(string Path, string Sheet, int Row, int Column) : Location
{
    /// <inheritdoc/>
    public override string Path { get; } = Path;

    /// <inheritdoc/>
    public override int Line => Row;

    private protected override string Inside => Sheet.Length > 0 ? ":" + Sheet : "";

    /// <inheritdoc/>
    public override int Column { get; } = Column;
}
