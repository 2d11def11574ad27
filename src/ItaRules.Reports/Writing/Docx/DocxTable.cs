using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ItaRules.Reports.Documents;
using Cell = ItaRules.Reports.Documents.Cell;
using Table = ItaRules.Reports.Documents.Table;
using TableRow = ItaRules.Reports.Documents.TableRow;
using WordRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace ItaRules.Reports.Writing.Docx;

/// <summary>Makes tables: the heading row is repeated on every page, rows are kept whole where they fit, cells that belong together are one.</summary>
internal sealed class DocxTable(DocxText text, DocxStyles styles, ShownText shown)
{
    private const string HeadColour = "E8EEF5";
    private const string GroupColour = "F4F4F4";

    /// <summary>Makes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="width">The width of the text on its page, in twentieths of a point.</param>
    public WordTable Create(Table table, int width)
    {
        var whole = table.Columns.Sum(column => column.Width);
        var widths = table.Columns.Select(column => (int)(width * column.Width / whole)).ToList();
        var made = new WordTable(
            new TableProperties(
                new TableStyle { Val = styles["Ita Table"] },
                new TableWidth { Width = Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "0420", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = false, NoVerticalBand = true },
                new TableCaption { Val = XmlText.Clean(shown.Of(table.Title)) }),
            new TableGrid(widths.Select(one => new GridColumn { Width = Text(one) })),
            Head(table, widths));
        string? group = null;
        for (var row = 0; row < table.Rows.Length; row++)
        {
            if (table.GroupHeader is not null && table.Rows[row].Group != group)
            {
                group = table.Rows[row].Group;
                made.Append(Group(group!, table.Columns.Length, widths.Sum()));
            }

            made.Append(Row(table, row, widths));
        }

        return made;
    }

    private WordRow Head(Table table, List<int> widths)
    {
        var row = new WordRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        for (var column = 0; column < widths.Count; column++)
            row.Append(new TableCell(Properties(widths[column], HeadColour), text.Paragraph("Ita Table Head", table.Columns[column].Header)));
        return row;
    }

    private WordRow Group(string group, int columns, int width)
    {
        var properties = Properties(width, GroupColour);
        properties.InsertAfter(new GridSpan { Val = columns }, properties.TableCellWidth);
        var paragraph = text.Paragraph("Ita Cell", text.Runs(new Passage(shown.Of(group), Tone.Strong)));
        paragraph.ParagraphProperties!.Append(new KeepNext());
        return new WordRow(new TableRowProperties(new CantSplit()), new TableCell(properties, paragraph));
    }

    private WordRow Row(Table table, int index, List<int> widths)
    {
        TableRow row = table.Rows[index];
        var made = new WordRow(new TableRowProperties(new CantSplit()));
        for (var column = 0; column < widths.Count; column++)
        {
            var cell = row.Cells[column];
            var properties = Properties(widths[column], null);
            if (cell.ContinuesAbove)
                properties.Append(new VerticalMerge());
            else if (index + 1 < table.Rows.Length && table.Rows[index + 1].Cells[column].ContinuesAbove)
                properties.Append(new VerticalMerge { Val = MergedCellValues.Restart });
            var whole = new TableCell(properties);
            whole.Append(cell switch
            {
                { ContinuesAbove: true } => [text.Paragraph("Ita Cell")],
                LinkCell { Addresses.IsEmpty: false } links => LinkParagraphs(links),
                _ => Paragraphs(cell, table.Columns[column].Kind),
            });
            made.Append(whole);
        }

        return made;
    }

    private IEnumerable<OpenXmlElement> Paragraphs(Cell cell, ColumnKind kind)
    {
        var lines = shown.Lines(cell);
        var number = 0;
        for (var i = 0; i < Math.Max(1, lines.Length); i++)
        {
            var line = i < lines.Length ? lines[i] : new Passage("");
            var isNumbered = ShownText.IsNumbered(cell, line);
            var runs = text.Runs(isNumbered ? line with { Words = $"{shown.Of(++number)}.\t{line.Words}" } : line);
            if (i >= lines.Length - 1)
                runs = runs.Concat(text.Marks(cell.Notes));
            var paragraph = text.Paragraph(isNumbered ? "Ita Cell Numbered" : "Ita Cell", runs);
            if (kind is ColumnKind.Number or ColumnKind.Sign)
                paragraph.ParagraphProperties!.Append(new Justification { Val = kind == ColumnKind.Number ? JustificationValues.Right : JustificationValues.Center });
            yield return paragraph;
        }
    }

    private IEnumerable<OpenXmlElement> LinkParagraphs(LinkCell cell) =>
    [
        .. cell.Lines.Select(line => text.Paragraph("Ita Cell", text.Runs(line with { Words = shown.Of(line.Words) }))),
        .. cell.Addresses.Select(address => text.Paragraph("Ita Cell", [text.Link(address)])),
    ];

    private static TableCellProperties Properties(int width, string? colour)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa });
        if (colour is not null)
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = colour });
        return properties;
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
