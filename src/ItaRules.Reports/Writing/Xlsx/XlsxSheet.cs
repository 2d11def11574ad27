using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ItaRules.Reports.Documents;
using Column = DocumentFormat.OpenXml.Spreadsheet.Column;
using Look = ItaRules.Reports.Writing.Xlsx.XlsxStyles.Look;

namespace ItaRules.Reports.Writing.Xlsx;

/// <summary>Makes a worksheet of a table: heading row frozen and with filters, columns wide enough, printed across the width of a page lying on its side.</summary>
internal static class XlsxSheet
{
    /// <summary>How many characters a share of the width stands for.</summary>
    private const double WidthFactor = 5.5;
    private const double LeastWidth = 8;
    private const double DayWidth = 14;

    /// <summary>Adds the sheet of a table.</summary>
    /// <param name="part">The worksheet's part.</param>
    /// <param name="flat">The table.</param>
    /// <param name="shown">How values are shown.</param>
    public static void Fill(WorksheetPart part, FlatTable flat, ShownText shown)
    {
        var columns = flat.Columns.ToList();
        var data = new SheetData(Row(1, columns.Select((column, index) => XlsxCells.Words(shown.Of(column.Header), 1, index + 1, Look.TableHead)), columns.Select(column => RowHeight.Lines([column.Header], Characters(column)))));
        var links = new Hyperlinks();
        var row = 1;
        foreach (var cells in flat.Rows)
        {
            row++;
            data.Append(Row(row, cells.Select((cell, index) => XlsxCells.Of(cell, shown, row, index + 1)), cells.Select((cell, index) => RowHeight.Lines(shown.PlainLines(cell), Characters(columns[index])))));
            for (var column = 0; column < cells.Length; column++)
            {
                if (cells[column] is LinkCell { Lines.IsEmpty: true, Addresses: [var only] } && WebAddress.Of(only) is { } address)
                    links.Append(new Hyperlink { Reference = XlsxCells.Reference(row, column + 1), Id = part.AddHyperlinkRelationship(address, isExternal: true).Id });
            }
        }

        var worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            Frozen(columns: 0),
            new Columns(columns.Select((column, index) => Width(index + 1, Characters(column)))),
            data,
            new AutoFilter { Reference = $"A1:{XlsxCells.Reference(row, columns.Count)}" });
        if (links.HasChildren)
            worksheet.Append(links);
        worksheet.Append(
            new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter("&C&P / &N")));
        part.Worksheet = worksheet;
    }

    /// <summary>A view whose heading row and first columns stay where they are.</summary>
    public static SheetViews Frozen(int columns)
    {
        var pane = new Pane { VerticalSplit = 1, TopLeftCell = XlsxCells.Reference(2, columns + 1), ActivePane = columns > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        if (columns > 0)
            pane.HorizontalSplit = columns;
        return new SheetViews(new SheetView(pane) { WorkbookViewId = 0 });
    }

    /// <summary>A row that is high enough for the most lines that one of its cells has.</summary>
    public static Row Row(int index, IEnumerable<DocumentFormat.OpenXml.OpenXmlElement> cells, IEnumerable<int> lines) =>
        new(cells) { RowIndex = (uint)index, Height = RowHeight.Of(lines.DefaultIfEmpty(1).Max()), CustomHeight = true };

    private static double Characters(Documents.Column column) => Math.Max(column.Kind == ColumnKind.Day ? DayWidth : LeastWidth, column.Width * WidthFactor);

    /// <summary>A column of a width in characters.</summary>
    public static Column Width(int column, double characters) => new() { Min = (uint)column, Max = (uint)column, Width = characters, CustomWidth = true };
}
