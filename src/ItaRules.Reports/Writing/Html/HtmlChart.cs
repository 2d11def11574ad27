using System.Globalization;
using ItaRules.Reports.Documents;

namespace ItaRules.Reports.Writing.Html;

/// <summary>Draws a chart of lying bars as SVG inside the page. A screen reader is told all its figures.</summary>
internal sealed class HtmlChart(TextWriter writer, ShownText shown, string id)
{
    private const int Width = 720;
    private const int BarStart = 8;
    private const int BarEnd = 640;
    private const int BarHeight = 14;
    private const int LabelHeight = 22;
    private const int LegendHeight = 28;
    private const int Gap = 8;

    public void Write(Chart chart)
    {
        var hasLegend = chart.Series.Length > 1;
        var groupHeight = LabelHeight + (BarHeight * chart.Series.Length) + Gap;
        var top = hasLegend ? LegendHeight : 0;
        var height = top + (groupHeight * chart.Categories.Length);
        writer.Write($"<figure><svg viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-labelledby=\"{id}-title {id}-text\" xmlns=\"http://www.w3.org/2000/svg\">\n");
        writer.Write($"<title id=\"{id}-title\">{Text(chart.Title)}</title>\n<desc id=\"{id}-text\">{Text(Description(chart))}</desc>\n");
        if (hasLegend)
            WriteLegend(chart);
        for (var category = 0; category < chart.Categories.Length; category++)
            WriteGroup(chart, category, top + (category * groupHeight));
        writer.Write($"</svg><figcaption>{Text(chart.Title)}</figcaption></figure>\n");
    }

    private void WriteLegend(Chart chart)
    {
        var step = Width / chart.Series.Length;
        for (var series = 0; series < chart.Series.Length; series++)
        {
            var x = BarStart + (series * step);
            writer.Write($"<rect class=\"{BarClass(chart, series)}\" x=\"{x}\" y=\"4\" width=\"14\" height=\"14\"/><text x=\"{x + 20}\" y=\"16\">{Text(chart.Series[series].Name)}</text>\n");
        }
    }

    private void WriteGroup(Chart chart, int category, int y)
    {
        writer.Write($"<text x=\"{BarStart}\" y=\"{y + 16}\">{Text(chart.Categories[category])}</text>\n");
        for (var series = 0; series < chart.Series.Length; series++)
        {
            var value = chart.Series[series].Values[category];
            var barTop = y + LabelHeight + (series * BarHeight);
            writer.Write($"<rect class=\"track\" x=\"{BarStart}\" y=\"{barTop}\" width=\"{BarEnd - BarStart}\" height=\"{BarHeight - 2}\"/>");
            if (!double.IsNaN(value))
            {
                var width = (value / chart.Maximum * (BarEnd - BarStart)).ToString("0.#", CultureInfo.InvariantCulture);
                writer.Write($"<rect class=\"{BarClass(chart, series)}\" x=\"{BarStart}\" y=\"{barTop}\" width=\"{width}\" height=\"{BarHeight - 2}\"/>");
            }

            writer.Write($"<text class=\"value\" x=\"{BarEnd + 8}\" y=\"{barTop + BarHeight - 3}\">{shown.Score(value)}</text>\n");
        }
    }

    // The newest year, which is the last, has the strongest colour.
    private static string BarClass(Chart chart, int series) => series == chart.Series.Length - 1 ? "bar" : $"bar before{Math.Min(3, chart.Series.Length - 1 - series)}";

    private string Description(Chart chart) => string.Join("; ", chart.Categories.Select((category, index) =>
        $"{category}: {string.Join(", ", chart.Series.Select(series => chart.Series.Length > 1 ? $"{series.Name} {shown.Score(series.Values[index])}" : shown.Score(series.Values[index])))}"));

    private string Text(string words) => HtmlText.Escape(shown.Of(words));
}
