using ItaRules.Diagnostics;

namespace ItaRules.Interchange.Tables;

/// <summary>
/// The rows of a file, one at a time, each a list of cells as text. The current row is overwritten by the next.
/// </summary>
internal abstract class RowSource : IDisposable
{
    /// <summary>The file's name as messages show it.</summary>
    public abstract string Path { get; }

    /// <summary>The sheet inside a workbook; empty for other files.</summary>
    public virtual string Sheet => "";

    /// <summary>The sheets that the workbook hides, which are not read; known at the end.</summary>
    public virtual IReadOnlyList<string> HiddenSheets => [];

    /// <summary>The current row, from 1: the line in a text file, the row in a worksheet.</summary>
    public abstract int Row { get; }

    /// <summary>How many cells the current row has.</summary>
    public abstract int Count { get; }

    /// <summary>Whether numbers may be written with a decimal comma.</summary>
    public virtual bool HasDecimalComma => false;

    /// <summary>The text of a cell of the current row; empty where there is none.</summary>
    /// <param name="column">The column, from 0.</param>
    public abstract string this[int column] { get; }

    /// <summary>The same without a string of its own, where the file's form allows; good until the next row is read.</summary>
    /// <param name="column">The column, from 0.</param>
    public virtual ReadOnlySpan<char> Span(int column) => this[column];

    /// <summary>Goes to the next row.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="TableFaultException">The file cannot be read on.</exception>
    public abstract bool Read();

    /// <summary>The place of a cell of the current row.</summary>
    /// <param name="column">The column, from 0.</param>
    public Location At(int column) => new CellLocation(Path, Sheet, Row, column + 1);

    /// <summary>A copy of the current row.</summary>
    public TableRow Copy()
    {
        var cells = new string[Count];
        for (var column = 0; column < cells.Length; column++)
            cells[column] = this[column];
        return new(Path, Sheet, Row, cells);
    }

    /// <inheritdoc/>
    public abstract void Dispose();
}

/// <summary>A row that is kept.</summary>
/// <param name="Path">The file.</param>
/// <param name="Sheet">The sheet inside a workbook; empty for other files.</param>
/// <param name="Row">The row, from 1.</param>
/// <param name="Cells">The cells.</param>
internal sealed record TableRow(string Path, string Sheet, int Row, string[] Cells)
{
    /// <summary>The place of a cell.</summary>
    /// <param name="column">The column, from 0.</param>
    public Location At(int column) => new CellLocation(Path, Sheet, Row, column + 1);

    /// <summary>The text of a cell; empty where there is none.</summary>
    public string this[int column] => column < Cells.Length ? Cells[column] : "";
}

/// <summary>Ends the reading of a table file with a message.</summary>
internal sealed class TableFaultException(Diagnostic diagnostic) : Exception(diagnostic.ToString())
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
