using System.Text;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Chart = ItaRules.Reports.Documents.Chart;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace ItaRules.Reports.Writing.Docx;

/// <summary>Puts charts into a document as Word's own, with the figures in words for those who cannot see them.</summary>
internal sealed class DocxChart(MainDocumentPart main, ShownText shown)
{
    /// <summary>English metric units in a twentieth of a point.</summary>
    private const long UnitsPerTwip = 635;
    private const long UnitsPerCentimetre = 360000;

    private uint count;

    /// <summary>Makes a paragraph with a chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="width">The width of the text, in twentieths of a point.</param>
    public Paragraph Create(Chart chart, int width)
    {
        var part = main.AddNewPart<ChartPart>();
        using (var stream = new MemoryStream(Encoding.UTF8.GetBytes(ChartXml.Create(chart, shown))))
            part.FeedData(stream);
        count++;
        var title = XmlText.Clean(shown.Of(chart.Title));
        var height = (long)((2.0 + (chart.Categories.Length * (0.35 + (0.5 * chart.Series.Length)))) * UnitsPerCentimetre);
        return new Paragraph(new Run(new Drawing(new Inline(
            new Extent { Cx = width * UnitsPerTwip, Cy = height },
            new DocProperties { Id = 1000 + count, Name = title, Description = XmlText.Clean(Description(chart)) },
            new Graphic(new GraphicData(new ChartReference { Id = main.GetIdOfPart(part) }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
        {
            DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0,
        })));
    }

    private string Description(Chart chart) => string.Join("; ", chart.Categories.Select((category, index) =>
        $"{shown.Of(category)}: {string.Join(", ", chart.Series.Select(series => $"{shown.Of(series.Name)} {shown.Score(series.Values[index])}"))}"));
}
