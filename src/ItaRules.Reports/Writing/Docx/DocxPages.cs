using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ItaRules.Reports.Documents;
using Document = ItaRules.Reports.Documents.Document;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace ItaRules.Reports.Writing.Docx;

/// <summary>Paper, margins, header and footer: those of the template, else A4 with the title above and the page number below.</summary>
internal sealed class DocxPages
{
    // A4 in twentieths of a point.
    private const uint PaperWidth = 11906;
    private const uint PaperHeight = 16838;
    private const uint Margin = 1134;
    private const uint NarrowMargin = 737;

    private readonly SectionProperties pages;
    private readonly bool isOwn;

    /// <summary>Takes the template's pages, or makes them.</summary>
    /// <param name="template">The template's pages; null without a template.</param>
    /// <param name="main">The document.</param>
    /// <param name="text">Makes paragraphs.</param>
    /// <param name="document">What is written.</param>
    /// <param name="shown">How it is shown.</param>
    public DocxPages(SectionProperties? template, MainDocumentPart main, DocxText text, Document document, ShownText shown)
    {
        isOwn = template is null;
        pages = template ?? Create(main, text, document, shown);
        pages.RemoveAllChildren<SectionType>();
    }

    /// <summary>The properties of the next section.</summary>
    /// <param name="isLandscape">Whether its pages lie on their side.</param>
    /// <param name="isFirst">Whether it begins with the cover, which has no header.</param>
    public SectionProperties Next(bool isLandscape, bool isFirst)
    {
        var next = (SectionProperties)pages.CloneNode(deep: true);
        var size = next.GetFirstChild<PageSize>();
        if (size is null)
        {
            size = new PageSize { Width = PaperWidth, Height = PaperHeight };
            next.InsertAfter(size, next.Elements().LastOrDefault(one => one is HeaderReference or FooterReference));
        }

        var (shortSide, longSide) = (Math.Min(size.Width!.Value, size.Height!.Value), Math.Max(size.Width!.Value, size.Height!.Value));
        (size.Width, size.Height) = isLandscape ? (longSide, shortSide) : (shortSide, longSide);
        size.Orient = isLandscape ? PageOrientationValues.Landscape : null;

        // A wide table needs its page; a template's own margins stay.
        if (isLandscape && isOwn && next.GetFirstChild<PageMargin>() is { } margin)
            (margin.Left, margin.Right, margin.Top, margin.Bottom) = (NarrowMargin, NarrowMargin, (int)Margin, (int)NarrowMargin);
        if (!isFirst)
            next.RemoveAllChildren<TitlePage>();
        return next;
    }

    /// <summary>The width of the text, in twentieths of a point.</summary>
    public int TextWidth(bool isLandscape)
    {
        var size = Next(isLandscape, isFirst: true);
        var margin = size.GetFirstChild<PageMargin>();
        return (int)(size.GetFirstChild<PageSize>()!.Width!.Value - (margin?.Left?.Value ?? Margin) - (margin?.Right?.Value ?? Margin));
    }

    private static SectionProperties Create(MainDocumentPart main, DocxText text, Document document, ShownText shown)
    {
        var header = main.AddNewPart<HeaderPart>();
        header.Header = new Header(text.Paragraph("header", document.Title));
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = new Footer(text.Paragraph("footer", text.Runs(new Passage(shown.Words["writer.page"] + " ")).Append(
            new SimpleField(new Run(new WordText(shown.Of(1)))) { Instruction = " PAGE " })));
        var made = new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) },
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
            new PageSize { Width = PaperWidth, Height = PaperHeight },
            new PageMargin { Top = (int)Margin, Bottom = (int)Margin, Left = Margin, Right = Margin, Header = 567, Footer = 567, Gutter = 0 });
        if (document.Digits == DigitStyle.Thai)
            made.Append(new PageNumberType { Format = NumberFormatValues.ThaiNumbers });
        made.Append(new TitlePage());
        return made;
    }
}
