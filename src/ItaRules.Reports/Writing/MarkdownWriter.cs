using System.Text;
using ItaRules.Reports.Documents;

namespace ItaRules.Reports.Writing;

/// <summary>Writes documents as Markdown with tables and footnotes. Charts are left out: the tables beside them have the figures.</summary>
internal sealed class MarkdownWriter : IDocumentWriter
{
    /// <inheritdoc/>
    public void Write(Document document, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        new Page(document, writer).Write();
    }

    private sealed class Page(Document document, TextWriter writer)
    {
        private readonly ShownText shown = new(document);
        private readonly FootnoteNumbers notes = new();
        private bool isBegun;

        public void Write()
        {
            if (document.Cover is { } cover)
                WriteCover(cover);
            foreach (var block in document.Blocks)
                WriteBlock(block);
            foreach (var signature in document.Signatures)
                Lines(signature.Select(Text), "  ");
            Lines(notes.Notes.Select((note, index) => $"[^{index + 1}]: {Text(note.Words)}"), "");
        }

        private void WriteCover(Cover cover)
        {
            Lines([$"# {string.Join(' ', cover.Titles.Select(Text))}"], "");
            Lines(new[] { $"**{Text(cover.Agency)}**", Text(cover.Place) }.Where(line => line.Length > 0), "  ");
            Lines(cover.Facts.Select(fact => $"- {Text(fact.Name)}: {Text(fact.Value)}"), "");
        }

        private void WriteBlock(Block block)
        {
            switch (block)
            {
                case Heading heading:
                    Lines([$"{new string('#', heading.Level + 1)} {Text(heading.Words)}"], "");
                    break;
                case Paragraph paragraph:
                    Lines(Passage(paragraph.Content).Split('\n'), "  ");
                    break;
                case BulletList list:
                    Lines(list.Entries.Select((entry, index) => (list.IsNumbered ? $"{index + 1}. " : "- ") + Passage(entry).Replace("\n", " ", StringComparison.Ordinal)), "");
                    break;
                case Table table:
                    WriteTable(table);
                    break;
            }
        }

        private void WriteTable(Table table)
        {
            var lines = new List<string>
            {
                Row(table.Columns.Select(column => Cell(Text(column.Header)))),
                Row(table.Columns.Select(column => column.Kind == ColumnKind.Number ? "---:" : "---")),
            };
            string? group = null;
            foreach (var row in table.Rows)
            {
                if (row.Group != group && table.GroupHeader is not null)
                    lines.Add(Row([$"**{Cell(Text(row.Group!))}**", .. table.Columns.Skip(1).Select(_ => "")]));
                group = row.Group;
                lines.Add(Row(row.Cells.Select(cell => cell.ContinuesAbove ? "" : Cell(cell))));
            }

            Lines(lines, "");
        }

        private string Cell(Cell cell)
        {
            var number = 0;
            var lines = shown.Lines(cell).Select(line => (ShownText.IsNumbered(cell, line) ? $"{shown.Of(++number)}\\. " : "") + Emphasize(Escaped(line.Words), line.Tone) + Marks(line.Notes));
            return Cell(string.Join('\n', lines) + Marks(cell.Notes));
        }

        private static string Cell(string text) => text.Replace("\n", "<br>", StringComparison.Ordinal);

        private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

        private string Passage(Passage passage) => Emphasize(Text(passage.Words), passage.Tone) + Marks(passage.Notes);

        private string Marks(IEnumerable<Footnote> footnotes) => string.Concat(footnotes.Select(note => $"[^{notes.Of(note, out _)}]"));

        private static string Emphasize(string text, Tone tone) => tone == Tone.Strong ? $"**{text}**" : text;

        private string Text(string words) => Escaped(shown.Of(words));

        private void Lines(IEnumerable<string> lines, string lineEnd)
        {
            if (isBegun)
                writer.Write('\n');
            isBegun = true;
            writer.Write(string.Join(lineEnd + "\n", lines));
            writer.Write('\n');
        }

        // Whatever Markdown takes for a sign of its own stays what it is; at the start of a line also what would begin a list or a rule.
        private static string Escaped(string text)
        {
            var escaped = new StringBuilder(text.Length);
            for (var i = 0; i < text.Length; i++)
            {
                var c = text[i];
                var isLineStart = i == 0 || text[i - 1] == '\n';
                if (c is '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&' || (isLineStart && c is '-' or '+' or '='))
                    escaped.Append('\\');
                escaped.Append(c);
            }

            return escaped.ToString();
        }
    }
}
