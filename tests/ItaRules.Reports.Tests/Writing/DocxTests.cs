using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ItaRules.Reports.Composing;
using ItaRules.Reports.Documents;
using ItaRules.Reports.Tests.Infrastructure;
using ItaRules.Reports.Writing;
using ItaRules.Reports.Writing.Docx;
using Xunit;
using Document = ItaRules.Reports.Documents.Document;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace ItaRules.Reports.Tests.Writing;

public class DocxTests
{
    [Fact]
    public void A_plan_has_styles_repeated_heads_page_numbers_and_sections_of_both_orientations()
    {
        using var package = Open(PlanReport.Compose(Example.KhamSombun()));
        var main = package.MainDocumentPart!;
        Assert.Equal(["Heading1", "Heading1", "Heading1"], main.Document.Descendants<ParagraphStyleId>().Select(style => style.Val!.Value!).Where(style => style == "Heading1"));
        Assert.All(main.Document.Descendants<Table>(), table => Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>()));
        Assert.Equal([null, PageOrientationValues.Landscape, null], main.Document.Descendants<PageSize>().Select(size => size.Orient?.Value).Cast<PageOrientationValues?>());
        Assert.Contains("PAGE", main.FooterParts.Single().Footer.Descendants<SimpleField>().Single().Instruction!.Value, StringComparison.Ordinal);
        Assert.Equal("th-TH", main.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Bidi!.Value);
        Assert.Equal("TH Sarabun New", main.StyleDefinitionsPart.Styles.Descendants<RunFonts>().First().ComplexScript!.Value);
        Assert.Contains("Laksaman", main.FontTablePart!.Fonts.Descendants<AltName>().Single().Val!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Footnotes_are_real_ones_and_said_once()
    {
        using var package = Open(AnalysisReport.Compose(Example.KhamSombun()));
        var main = package.MainDocumentPart!;
        var written = main.FootnotesPart!.Footnotes.Elements<DocumentFormat.OpenXml.Wordprocessing.Footnote>().Where(note => note.Type is null).Select(note => note.Id!.Value).ToList();
        Assert.NotEmpty(written);
        Assert.Equal(written, main.Document.Descendants<FootnoteReference>().Select(reference => reference.Id!.Value));
    }

    [Fact]
    public void Thai_digits_reach_page_numbers_too()
    {
        using var package = Open(PlanReport.Compose(Example.KhamSombun() with { Digits = DigitStyle.Thai }));
        Assert.All(package.MainDocumentPart!.Document.Descendants<PageNumberType>(), type => Assert.Equal(NumberFormatValues.ThaiNumbers, type.Format!.Value));
        Assert.DoesNotMatch("[0-9]{4}", string.Concat(package.MainDocumentPart.Document.Body!.Descendants<WordText>().Select(text => text.Text).Where(text => !text.Any(char.IsAsciiLetter))));
    }

    [Fact]
    public void A_template_gives_its_styles_header_and_margins_and_not_its_text()
    {
        using var memory = new MemoryStream();
        var template = DocxTemplate.Read(new MemoryStream(Template()))!;
        DocumentForm.Find("docx")!.CreateWriter(template).Write(PlanReport.Compose(Example.KhamSombun()), memory);
        Assert.Empty(Written.Faults(memory.ToArray(), "docx"));
        using var package = WordprocessingDocument.Open(memory, false);
        var main = package.MainDocumentPart!;
        Assert.DoesNotContain("ข้อความเดิม", main.Document.Body!.InnerText, StringComparison.Ordinal);
        Assert.Contains("มาตรการส่งเสริมคุณธรรม", main.Document.Body.InnerText, StringComparison.Ordinal);
        Assert.Equal("หัวกระดาษของหน่วยงาน", Assert.Single(main.HeaderParts).Header.InnerText);
        Assert.All(main.Document.Descendants<SectionProperties>(), section => Assert.Equal(2000u, section.GetFirstChild<PageMargin>()!.Left!.Value));

        // Its heading has another id and is found by its name.
        Assert.Contains(main.Document.Descendants<ParagraphStyleId>(), style => style.Val == "a1");
        Assert.DoesNotContain(main.StyleDefinitionsPart!.Styles!.Elements<Style>(), style => style.StyleId == "Heading1");
    }

    [Fact]
    public void A_file_that_is_no_Word_file_is_no_template()
    {
        Assert.Null(DocxTemplate.Read(new MemoryStream([1, 2, 3])));
        Assert.Null(DocxTemplate.Read(new MemoryStream(Written.Bytes(PlanReport.Compose(Example.KhamSombun()), "xlsx"))));
    }

    private static byte[] Template()
    {
        using var memory = new MemoryStream();
        using (var package = WordprocessingDocument.Create(memory, DocumentFormat.OpenXml.WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            var header = main.AddNewPart<HeaderPart>();
            header.Header = new Header(new Paragraph(new Run(new WordText("หัวกระดาษของหน่วยงาน"))));
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(new Body(
                new Paragraph(new Run(new WordText("ข้อความเดิม"))),
                new SectionProperties(
                    new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) },
                    new PageSize { Width = 11906, Height = 16838 },
                    new PageMargin { Left = 2000, Right = 1000, Top = 1000, Bottom = 1000, Header = 500, Footer = 500, Gutter = 0 })));
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, Default = true, StyleId = "a" },
                new Style(new StyleName { Val = "heading 1" }, new BasedOn { Val = "a" }) { Type = StyleValues.Paragraph, StyleId = "a1" });
        }

        return memory.ToArray();
    }

    private static WordprocessingDocument Open(Document document) => WordprocessingDocument.Open(new MemoryStream(Written.Bytes(document, "docx")), false);
}
