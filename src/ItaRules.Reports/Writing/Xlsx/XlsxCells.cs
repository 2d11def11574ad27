using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using ItaRules.Reports.Documents;
using Look = ItaRules.Reports.Writing.Xlsx.XlsxStyles.Look;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using SheetText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace ItaRules.Reports.Writing.Xlsx;

/// <summary>Makes cells of a worksheet.</summary>
internal static class XlsxCells
{
    /// <summary>More characters than a cell can hold.</summary>
    private const int MaximumLength = 32767;

    /// <summary>A cell with words. They are words by type and never a formula, whatever they begin with.</summary>
    public static SheetCell Words(string words, int row, int column, Look look = Look.Words)
    {
        var text = XmlText.Clean(words);
        if (text.Length > MaximumLength)
            text = text[..MaximumLength];
        var isLikeFormula = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r';
        return new SheetCell
        {
            CellReference = Reference(row, column),
            DataType = CellValues.InlineString,
            InlineString = new InlineString(new SheetText(text) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }),
            StyleIndex = (uint)(isLikeFormula && look == Look.Words ? Look.Literal : look),
        };
    }

    /// <summary>A cell with a number; an empty one where there is none.</summary>
    public static SheetCell Number(double number, int row, int column, Look look) => double.IsNaN(number)
        ? new SheetCell { CellReference = Reference(row, column), StyleIndex = (uint)look }
        : new SheetCell
        {
            CellReference = Reference(row, column),
            CellValue = new CellValue(number.ToString("R", CultureInfo.InvariantCulture)),
            StyleIndex = (uint)look,
        };

    /// <summary>A cell with a day; an empty one where there is none.</summary>
    public static SheetCell Day(DateOnly? day, int row, int column, Look look = Look.Day) =>
        Number(day is { } one ? one.ToDateTime(TimeOnly.MinValue).ToOADate() : double.NaN, row, column, look);

    /// <summary>The cell of a table's cell.</summary>
    public static SheetCell Of(Documents.Cell cell, ShownText shown, int row, int column) => cell switch
    {
        ScoreCell score => Number(score.Value, row, column, Look.Score),
        ChangeCell change => Number(change.Value, row, column, Look.Change),
        CountCell count => Number(count.Value, row, column, Look.Count),
        DayCell day => Day(day.Value, row, column),
        LinkCell { Lines.IsEmpty: true, Addresses: [var only] } when WebAddress.Of(only) is not null => Words(only, row, column, Look.Link),
        _ => Words(string.Join('\n', shown.PlainLines(cell)), row, column),
    };

    /// <summary>The name of a place: A1.</summary>
    /// <param name="row">The row, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    public static string Reference(int row, int column) => ColumnName(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The name of a column: A.</summary>
    public static string ColumnName(int column) => column <= 26 ? ((char)('A' + column - 1)).ToString() : ColumnName((column - 1) / 26) + ColumnName(((column - 1) % 26) + 1);
}
