using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Footnote = ItaRules.Reports.Documents.Footnote;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using WordFootnote = DocumentFormat.OpenXml.Wordprocessing.Footnote;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace ItaRules.Reports.Writing.Docx;

/// <summary>The footnotes of a document. A footnote that is referred to again keeps its number.</summary>
internal sealed class DocxFootnotes(MainDocumentPart main, DocxStyles styles, ShownText shown)
{
    private readonly FootnoteNumbers numbers = new();

    // Every id below is taken: the separators, and what a template has.
    private long firstId;

    /// <summary>The mark of a footnote.</summary>
    public OpenXmlElement Mark(Footnote note)
    {
        var number = numbers.Of(note, out var isFirst);
        if (!isFirst)
            return new Run(new RunProperties(new RunStyle { Val = styles["footnote reference"] }), new WordText(shown.Of(number)));
        var footnotes = Open();
        var id = firstId + number - 1;
        footnotes.Append(new WordFootnote(new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = styles["footnote text"] }),
            new Run(new RunProperties(new RunStyle { Val = styles["footnote reference"] }), new FootnoteReferenceMark()),
            new Run(new WordText(" " + XmlText.Clean(shown.Of(note.Words))) { Space = SpaceProcessingModeValues.Preserve }))) { Id = id });
        return new Run(new RunProperties(new RunStyle { Val = styles["footnote reference"] }), new FootnoteReference { Id = id });
    }

    /// <summary>The lines that Word draws above footnotes, which every file with footnotes has.</summary>
    public static Footnotes Separators() => new(
        new WordFootnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
        new WordFootnote(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 0 });

    private Footnotes Open()
    {
        if (main.FootnotesPart is null)
            main.AddNewPart<FootnotesPart>().Footnotes = Separators();
        var footnotes = main.FootnotesPart!.Footnotes;
        if (firstId == 0)
            firstId = footnotes.Elements<WordFootnote>().Max(one => one.Id!.Value) + 1;
        return footnotes;
    }
}
