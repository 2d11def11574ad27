using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ItaRules.Reports.Documents;
using ItaRules.Text;
using Chart = ItaRules.Reports.Documents.Chart;
using Document = ItaRules.Reports.Documents.Document;
using Paragraph = ItaRules.Reports.Documents.Paragraph;
using Table = ItaRules.Reports.Documents.Table;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace ItaRules.Reports.Writing.Docx;

/// <summary>Writes documents as Word files, set for Thai, with real styles, headings, footnotes and page numbers.</summary>
internal sealed class DocxWriter(DocxTemplate? template) : IDocumentWriter
{
    /// <inheritdoc/>
    public void Write(Document document, Stream stream)
    {
        using var memory = new MemoryStream();
        SectionProperties? pages = null;
        using (var package = template is null ? WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document) : template.Open(memory, out pages))
        {
            package.PackageProperties.Title = XmlText.Clean(document.Title);
            package.PackageProperties.Language = document.Language == Language.Thai ? "th-TH" : "en-US";
            var main = package.MainDocumentPart ?? package.AddMainDocumentPart();
            main.Document ??= new DocumentFormat.OpenXml.Wordprocessing.Document(new Body());
            if (template is null)
                DocxSettings.Add(main);
            new File(document, main, pages).Write();
        }

        memory.Position = 0;
        memory.CopyTo(stream);
    }

    private sealed class File
    {
        private readonly Document document;
        private readonly Body body;
        private readonly ShownText shown;
        private readonly DocxText text;
        private readonly DocxTable tables;
        private readonly DocxPages pages;
        private readonly DocxChart charts;

        // Set behind the cover; a break of its own would leave an empty page behind a cover that fills its page.
        private bool startsPage;

        public File(Document document, MainDocumentPart main, SectionProperties? templatePages)
        {
            this.document = document;
            body = main.Document.Body!;
            shown = new ShownText(document);
            var styles = new DocxStyles(main);
            text = new DocxText(main, styles, shown);
            tables = new DocxTable(text, styles, shown);
            pages = new DocxPages(templatePages, main, text, document, shown);
            charts = new DocxChart(main, shown);
        }

        public void Write()
        {
            if (document.Cover is { } cover)
                WriteCover(cover);
            var sections = document.Sections.Where(section => !section.Blocks.IsEmpty).ToList();
            for (var i = 0; i < sections.Count; i++)
            {
                foreach (var block in sections[i].Blocks)
                    WriteBlock(block, sections[i].IsLandscape);
                var isLast = i == sections.Count - 1;
                if (isLast)
                    WriteSignatures();
                var next = pages.Next(sections[i].IsLandscape, i == 0);
                body.Append(isLast ? next : new WordParagraph(new ParagraphProperties(next)));
            }
        }

        private void WriteCover(Cover cover)
        {
            var first = text.Paragraph("Title", cover.Titles[0]);
            first.ParagraphProperties!.Append(new SpacingBetweenLines { Before = "3000" });
            body.Append(first);
            foreach (var title in cover.Titles.Skip(1))
                body.Append(text.Paragraph("Title", title));
            var agency = text.Paragraph("Subtitle", cover.Agency);
            agency.ParagraphProperties!.Append(new SpacingBetweenLines { Before = "1200" });
            body.Append(agency);
            if (cover.Place.Length > 0)
                body.Append(text.Paragraph("Subtitle", cover.Place));
            for (var i = 0; i < cover.Facts.Length; i++)
            {
                var name = text.Paragraph("Ita Cover Fact", text.Runs(new Passage(shown.Of(cover.Facts[i].Name), Tone.Strong)));
                name.ParagraphProperties!.Append(new KeepNext());
                name.ParagraphProperties!.Append(new SpacingBetweenLines { Before = i == 0 ? "1500" : "120", After = "0" });
                body.Append(name, text.Paragraph("Ita Cover Fact", cover.Facts[i].Value));
            }

            startsPage = true;
        }

        private void WriteBlock(Block block, bool isLandscape)
        {
            switch (block)
            {
                case Heading one:
                    var made = text.Paragraph($"heading {one.Level}", one.Words);
                    if (one.StartsPage || startsPage)
                        made.ParagraphProperties!.Append(new PageBreakBefore());
                    startsPage = false;
                    body.Append(made);
                    break;
                case Paragraph paragraph:
                    body.Append(text.Paragraph("Normal", Runs(paragraph.Content)));
                    break;
                case BulletList list:
                    for (var i = 0; i < list.Entries.Length; i++)
                        body.Append(text.Paragraph("List Bullet", Runs(list.Entries[i] with { Words = (list.IsNumbered ? $"{i + 1}." : "–") + "\t" + list.Entries[i].Words })));
                    break;
                case Chart chart:
                    body.Append(text.Paragraph("caption", chart.Title), charts.Create(chart, pages.TextWidth(isLandscape)));
                    break;
                case Table table:
                    if (!table.IsUnderItsHeading)
                        body.Append(text.Paragraph("caption", table.Title));
                    body.Append(tables.Create(table, pages.TextWidth(isLandscape)), text.Paragraph("Ita Cell"));
                    break;
            }
        }

        private void WriteSignatures()
        {
            foreach (var lines in document.Signatures)
            {
                for (var i = 0; i < lines.Length; i++)
                {
                    var line = text.Paragraph("Ita Signature", lines[i]);
                    if (i == 0)
                        line.ParagraphProperties!.Append(new SpacingBetweenLines { Before = "720" });
                    if (i == lines.Length - 1)
                        line.ParagraphProperties!.KeepNext = new KeepNext { Val = false };
                    body.Append(line);
                }
            }
        }

        private IEnumerable<OpenXmlElement> Runs(Passage passage) => text.Runs(passage with { Words = shown.Of(passage.Words) });
    }
}
