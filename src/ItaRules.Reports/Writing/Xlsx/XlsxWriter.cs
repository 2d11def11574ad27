using DocumentFormat.OpenXml.Spreadsheet;
using ItaRules.Reports.Documents;
using Look = ItaRules.Reports.Writing.Xlsx.XlsxStyles.Look;
using Table = ItaRules.Reports.Documents.Table;

namespace ItaRules.Reports.Writing.Xlsx;

/// <summary>Writes documents as workbooks: the text in a first sheet, each table in a sheet of its own with filters and a frozen heading row.</summary>
internal sealed class XlsxWriter : IDocumentWriter
{
    private const double TextWidth = 90;

    /// <inheritdoc/>
    public void Write(Document document, Stream stream)
    {
        var shown = new ShownText(document);
        using var memory = new MemoryStream();
        using (var book = new XlsxBook(memory, document.Title, document.Digits))
        {
            var text = book.AddSheet(shown.Words["writer.document-sheet"]);
            var rows = new List<(string Words, Look Look)>(Cover(document, shown));
            var table = 0;
            foreach (var block in document.Blocks)
            {
                if (block is not Table one)
                {
                    rows.AddRange(Lines(block, shown));
                    continue;
                }

                var name = $"{++table} {one.Title}";
                var sheet = book.AddSheet(name, repeatsHead: true);
                XlsxSheet.Fill(sheet, new FlatTable(one, shown), shown);
                rows.Add((shown.Of(shown.Words.Of("writer.see-sheet", ("title", one.Title), ("sheet", $"{table}"))), Look.Words));
            }

            rows.AddRange(document.Signatures.SelectMany(lines => lines.Select(line => (shown.Of(line), Look.Plain)).Prepend(("", Look.Plain))));
            text.Worksheet = new Worksheet(
                new SheetProperties(new PageSetupProperties { FitToPage = true }),
                new Columns(XlsxSheet.Width(1, TextWidth)),
                new SheetData(rows.Select((row, index) => XlsxSheet.Row(index + 1, [XlsxCells.Words(row.Words, index + 1, 1, row.Look)], [RowHeight.Lines([row.Words], TextWidth) + (row.Look == Look.Title ? 1 : 0)]))),
                new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
                new PageSetup { PaperSize = 9, Orientation = OrientationValues.Portrait, FitToWidth = 1, FitToHeight = 0 });
        }

        memory.Position = 0;
        memory.CopyTo(stream);
    }

    private static IEnumerable<(string Words, Look Look)> Cover(Document document, ShownText shown)
    {
        if (document.Cover is not { } cover)
            yield break;
        foreach (var title in cover.Titles)
            yield return (shown.Of(title), Look.Title);
        yield return (shown.Of(cover.Agency), Look.Heading);
        if (cover.Place.Length > 0)
            yield return (shown.Of(cover.Place), Look.Plain);
        foreach (var (name, value) in cover.Facts)
            yield return ($"{shown.Of(name)}: {shown.Of(value)}", Look.Plain);
    }

    private static IEnumerable<(string Words, Look Look)> Lines(Block block, ShownText shown) => block switch
    {
        Heading heading => [("", Look.Plain), (shown.Of(heading.Words), Look.Heading)],
        Paragraph paragraph => [Line(paragraph.Content, shown)],
        BulletList list => list.Entries.Select((entry, index) => Line(entry with { Words = (list.IsNumbered ? $"{index + 1}. " : "• ") + entry.Words }, shown)),
        _ => [],
    };

    // A sheet has no place for footnotes: they follow the words.
    private static (string Words, Look Look) Line(Passage passage, ShownText shown) =>
        (string.Join('\n', [shown.Of(passage.Words), .. passage.Notes.Select(note => $"({shown.Of(note.Words)})")]), Look.Words);
}
