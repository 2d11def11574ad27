using System.Collections.Immutable;
using ItaRules.Reports.Documents;

namespace ItaRules.Reports.Writing.Html;

/// <summary>Writes one document.</summary>
internal sealed class HtmlBody(TextWriter writer, Document document, string prefix)
{
    private readonly ShownText shown = new(document);
    private readonly FootnoteNumbers notes = new();
    private int charts;

    public void Write()
    {
        writer.Write("<article>\n");
        if (document.Cover is { } cover)
            WriteCover(cover);
        foreach (var section in document.Sections)
        {
            if (section.Blocks.IsEmpty)
                continue;
            writer.Write(section.IsLandscape ? "<section class=\"wide\">\n" : "<section>\n");
            foreach (var block in section.Blocks)
                WriteBlock(block);
            writer.Write("</section>\n");
        }

        WriteSignatures();
        WriteNotes();
        writer.Write("</article>\n");
    }

    private void WriteCover(Cover cover)
    {
        writer.Write("<header class=\"cover\">\n<h1>");
        writer.Write(string.Join("<br>", cover.Titles.Select(Text)));
        writer.Write($"</h1>\n<p class=\"agency\">{Text(cover.Agency)}</p>\n");
        if (cover.Place.Length > 0)
            writer.Write($"<p class=\"place\">{Text(cover.Place)}</p>\n");
        writer.Write("<dl>\n");
        foreach (var (name, value) in cover.Facts)
            writer.Write($"<div><dt>{Text(name)}</dt><dd>{Text(value)}</dd></div>\n");
        writer.Write("</dl>\n</header>\n");
    }

    private void WriteBlock(Block block)
    {
        switch (block)
        {
            case Heading one:
                var level = one.Level + 1;
                writer.Write($"<h{level}{(one.StartsPage ? " class=\"page\"" : "")}>{Text(one.Words)}</h{level}>\n");
                break;
            case Paragraph paragraph:
                writer.Write($"<p{Class(paragraph.Content.Tone)}>{Passage(paragraph.Content)}</p>\n");
                break;
            case BulletList list:
                WriteList(list.Entries, list.IsNumbered);
                break;
            case Chart chart:
                new HtmlChart(writer, shown, $"{prefix}chart-{++charts}").Write(chart);
                break;
            case Table table:
                WriteTable(table);
                break;
        }
    }

    private void WriteList(IEnumerable<Passage> entries, bool isNumbered)
    {
        writer.Write(isNumbered ? $"<ol{NumberStyle}>" : "<ul>");
        foreach (var entry in entries)
            writer.Write($"<li{Class(entry.Tone)}>{Passage(entry)}</li>");
        writer.Write(isNumbered ? "</ol>\n" : "</ul>\n");
    }

    // On a phone a row is shown as a card, which takes the table's meaning from it; the roles give it back.
    private void WriteTable(Table table)
    {
        writer.Write($"<table role=\"table\">\n<caption{(table.IsUnderItsHeading ? " class=\"said\"" : "")}>{Text(table.Title)}</caption>\n<colgroup>");
        var whole = table.Columns.Sum(column => column.Width);
        foreach (var column in table.Columns)
            writer.Write(FormattableString.Invariant($"<col style=\"width:{100 * column.Width / whole:0.#}%\">"));
        writer.Write("</colgroup>\n<thead role=\"rowgroup\"><tr role=\"row\">");
        foreach (var column in table.Columns)
            writer.Write($"<th scope=\"col\" role=\"columnheader\">{Text(column.Header)}</th>");
        writer.Write("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        string? group = null;
        for (var row = 0; row < table.Rows.Length; row++)
        {
            if (table.GroupHeader is not null && table.Rows[row].Group != group)
            {
                group = table.Rows[row].Group;
                writer.Write($"<tr role=\"row\" class=\"group\"><th scope=\"rowgroup\" role=\"rowheader\" colspan=\"{table.Columns.Length}\">{Text(group!)}</th></tr>\n");
            }

            WriteRow(table, row);
        }

        writer.Write("</tbody>\n</table>\n");
    }

    private void WriteRow(Table table, int row)
    {
        writer.Write("<tr role=\"row\">");
        for (var column = 0; column < table.Columns.Length; column++)
        {
            var cell = table.Rows[row].Cells[column];
            if (cell.ContinuesAbove)
                continue;
            var span = 1;
            while (row + span < table.Rows.Length && table.Rows[row + span].Cells[column].ContinuesAbove)
                span++;
            var spans = span > 1 ? $" rowspan=\"{span}\"" : "";
            var kind = table.Columns[column].Kind switch
            {
                ColumnKind.Number => " class=\"number\"",
                ColumnKind.Sign => " class=\"sign\"",
                _ => "",
            };
            writer.Write($"<td role=\"cell\" data-label=\"{Text(table.Columns[column].Header)}\"{spans}{kind}>");
            WriteCell(cell);
            writer.Write("</td>");
        }

        writer.Write("</tr>\n");
    }

    private void WriteCell(Cell cell)
    {
        if (cell is LinkCell links)
        {
            foreach (var line in links.Lines)
                writer.Write($"<p{Class(line.Tone)}>{Passage(line)}</p>");
            writer.Write(string.Join("<br>", links.Addresses.Select(Link)));
            return;
        }

        var lines = shown.Lines(cell);
        if (lines is [var only])
        {
            writer.Write($"<span{Class(only.Tone)}>{HtmlText.Lines(only.Words)}</span>{Marks(only.Notes)}{Marks(cell.Notes)}");
            return;
        }

        var numbered = new List<Passage>();
        foreach (var line in lines)
        {
            if (ShownText.IsNumbered(cell, line))
            {
                numbered.Add(line);
                continue;
            }

            writer.Write($"<p{Class(line.Tone)}>{HtmlText.Lines(line.Words)}{Marks(line.Notes)}</p>");
        }

        if (numbered.Count > 0)
            WriteList(numbered, isNumbered: true);
        writer.Write(Marks(cell.Notes));
    }

    private static string Link(string address) => WebAddress.Of(address) is { } link
        ? $"<a href=\"{HtmlText.Escape(link.AbsoluteUri)}\" rel=\"noopener noreferrer\">{HtmlText.Escape(address)}</a>"
        : HtmlText.Escape(address);

    private void WriteSignatures()
    {
        if (document.Signatures.IsEmpty)
            return;
        writer.Write("<footer class=\"signatures\">\n");
        foreach (var lines in document.Signatures)
            writer.Write($"<div>{string.Concat(lines.Select(line => $"<p>{Text(line)}</p>"))}</div>\n");
        writer.Write("</footer>\n");
    }

    private void WriteNotes()
    {
        if (notes.Notes.Count == 0)
            return;
        writer.Write($"<section class=\"notes\" role=\"doc-endnotes\"><h2>{Text(shown.Words["writer.notes"])}</h2>\n<ol{NumberStyle}>\n");
        for (var i = 0; i < notes.Notes.Count; i++)
        {
            writer.Write($"<li id=\"{prefix}note-{i + 1}\">{Text(notes.Notes[i].Words)} <a href=\"#{prefix}ref-{i + 1}\" aria-label=\"{Text(shown.Words["writer.note-back"])}\">↩</a></li>\n");
        }

        writer.Write("</ol></section>\n");
    }

    private string Passage(Passage passage) => Text(passage.Words) + Marks(passage.Notes);

    private string Marks(ImmutableArray<Footnote> footnotes) => string.Concat(footnotes.Select(note =>
    {
        var number = notes.Of(note, out var isFirst);
        var anchor = isFirst ? $" id=\"{prefix}ref-{number}\"" : "";
        return $"<sup><a href=\"#{prefix}note-{number}\"{anchor} role=\"doc-noteref\">[{shown.Of(number)}]</a></sup>";
    }));

    private string NumberStyle => document.Digits == DigitStyle.Thai ? " class=\"thai\"" : "";

    private static string Class(Tone tone) => tone switch
    {
        Tone.Plain => "",
        Tone.Strong => " class=\"strong\"",
        Tone.Quiet => " class=\"quiet\"",
        Tone.Good => " class=\"good\"",
        Tone.Fair => " class=\"fair\"",
        Tone.Weak => " class=\"weak\"",
        Tone.Bad => " class=\"bad\"",
        _ => " class=\"missing\"",
    };

    private string Text(string words) => HtmlText.Lines(shown.Of(words));
}
