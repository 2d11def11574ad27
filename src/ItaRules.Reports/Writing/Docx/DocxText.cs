using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ItaRules.Reports.Documents;
using Footnote = ItaRules.Reports.Documents.Footnote;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace ItaRules.Reports.Writing.Docx;

/// <summary>Makes the paragraphs and runs of a document.</summary>
internal sealed class DocxText(MainDocumentPart main, DocxStyles styles, ShownText shown)
{
    private readonly DocxFootnotes footnotes = new(main, styles, shown);

    /// <summary>A paragraph of a style.</summary>
    public Paragraph Paragraph(string style, params IEnumerable<OpenXmlElement> content)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = styles[style] }));
        paragraph.Append(content);
        return paragraph;
    }

    /// <summary>A paragraph of a style with plain words.</summary>
    public Paragraph Paragraph(string style, string words) => Paragraph(style, Runs(new Passage(shown.Of(words))));

    /// <summary>The runs of words that are already in the document's digits, with their footnotes.</summary>
    public IEnumerable<OpenXmlElement> Runs(Passage passage)
    {
        var run = new Run();
        if (StyleOf(passage.Tone) is { } style)
            run.Append(new RunProperties(new RunStyle { Val = styles[style] }));
        var lines = XmlText.Clean(passage.Words).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                run.Append(new Break());
            var parts = lines[i].Split('\t');
            for (var j = 0; j < parts.Length; j++)
            {
                if (j > 0)
                    run.Append(new TabChar());
                run.Append(new WordText(parts[j]) { Space = SpaceProcessingModeValues.Preserve });
            }
        }

        yield return run;
        foreach (var mark in Marks(passage.Notes))
            yield return mark;
    }

    /// <summary>The marks of footnotes.</summary>
    public IEnumerable<OpenXmlElement> Marks(ImmutableArray<Footnote> notes) => notes.Select(footnotes.Mark);

    /// <summary>An address of the web as a link, other words as words.</summary>
    public OpenXmlElement Link(string address)
    {
        var run = new Run(new WordText(XmlText.Clean(address)) { Space = SpaceProcessingModeValues.Preserve });
        if (WebAddress.Of(address) is not { } link)
            return run;
        run.RunProperties = new RunProperties(new RunStyle { Val = styles["Hyperlink"] });
        return new Hyperlink(run) { Id = main.AddHyperlinkRelationship(link, isExternal: true).Id };
    }

    private static string? StyleOf(Tone tone) => tone == Tone.Plain ? null : $"Ita {tone}";
}
