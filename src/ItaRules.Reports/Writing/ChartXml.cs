using System.Globalization;
using System.Xml.Linq;
using ItaRules.Reports.Documents;

namespace ItaRules.Reports.Writing;

/// <summary>A chart as office programs draw it: lying bars from 0 to the end of the scale, the first category at the top, each bar with its figure.</summary>
internal static class ChartXml
{
    private const string Main = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Font = "TH Sarabun New";

    /// <summary>Behind the longest bar there is room for its figure.</summary>
    private const double RoomForFigures = 1.12;

    private static readonly XNamespace c = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace a = Main;

    // The newest year, which is the last, has the strongest colour.
    private static readonly string[] colours = ["1F5A96", "6F97BF", "A9C0D8", "CFDBE8"];

    /// <summary>The chart.</summary>
    public static string Create(Chart chart, ShownText shown) => new XElement(c + "chartSpace",
        new XAttribute(XNamespace.Xmlns + "c", c.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "a", Main),
        Value("roundedCorners", "0"),
        new XElement(c + "chart",
            Value("autoTitleDeleted", "1"),
            new XElement(c + "plotArea",
                new XElement(c + "layout"),
                new XElement(c + "barChart",
                    Value("barDir", "bar"),
                    Value("grouping", "clustered"),
                    Value("varyColors", "0"),
                    chart.Series.Select((_, index) => Series(chart, index, shown)),
                    Value("gapWidth", "60"),
                    Value("axId", "111"),
                    Value("axId", "112")),
                new XElement(c + "catAx",
                    Value("axId", "111"),
                    new XElement(c + "scaling", Value("orientation", "maxMin")),
                    Value("delete", "0"),
                    Value("axPos", "l"),
                    Value("majorTickMark", "none"),
                    Value("minorTickMark", "none"),
                    Value("tickLblPos", "low"),
                    Text(1300),
                    Value("crossAx", "112"),
                    Value("crosses", "autoZero")),
                new XElement(c + "valAx",
                    Value("axId", "112"),
                    new XElement(c + "scaling", Value("orientation", "minMax"), Value("max", Number(chart.Maximum * RoomForFigures)), Value("min", "0")),
                    Value("delete", "0"),
                    Value("axPos", "b"),
                    new XElement(c + "numFmt", new XAttribute("formatCode", "0"), new XAttribute("sourceLinked", "0")),
                    Value("majorTickMark", "out"),
                    Value("minorTickMark", "none"),
                    Value("tickLblPos", "nextTo"),
                    Text(1200),
                    Value("crossAx", "111"),
                    Value("crosses", "max"),
                    Value("majorUnit", Number(chart.Maximum / 5)))),
            chart.Series.Length > 1 ? new XElement(c + "legend", Value("legendPos", "b"), Text(1300)) : null,
            Value("plotVisOnly", "1"))).ToString(SaveOptions.DisableFormatting);

    private static XElement Series(Chart chart, int index, ShownText shown)
    {
        var series = chart.Series[index];
        var colour = colours[Math.Min(colours.Length - 1, chart.Series.Length - 1 - index)];
        var decimals = chart.Digits(shown);
        return new XElement(c + "ser",
            Value("idx", Number(index)),
            Value("order", Number(index)),
            new XElement(c + "tx", new XElement(c + "strRef", new XElement(c + "f", "series"), Points("strCache", [XmlText.Clean(shown.Of(series.Name))]))),
            new XElement(c + "spPr", new XElement(a + "solidFill", new XElement(a + "srgbClr", new XAttribute("val", colour)))),
            Value("invertIfNegative", "0"),
            new XElement(c + "dLbls",
                new XElement(c + "numFmt", new XAttribute("formatCode", decimals), new XAttribute("sourceLinked", "0")),
                Text(1200),
                Value("dLblPos", "outEnd"),
                Value("showLegendKey", "0"), Value("showVal", "1"), Value("showCatName", "0"), Value("showSerName", "0"), Value("showPercent", "0"), Value("showBubbleSize", "0")),
            new XElement(c + "cat", new XElement(c + "strRef", new XElement(c + "f", "categories"), Points("strCache", chart.Categories.Select(name => XmlText.Clean(shown.Of(name)))))),
            new XElement(c + "val", new XElement(c + "numRef", new XElement(c + "f", "values"), Points("numCache", series.Values.Select(value => double.IsNaN(value) ? null : Number(value))))));
    }

    private static string Digits(this Chart _, ShownText shown) => shown.Of(0) == "0" ? "0.00" : "[$-D00041E]0.00";

    private static XElement Points(string kind, IEnumerable<string?> values)
    {
        var points = values.ToList();
        return new XElement(c + kind,
            kind == "numCache" ? new XElement(c + "formatCode", "0.00") : null,
            Value("ptCount", Number(points.Count)),
            points.Select((value, index) => value is null ? null : new XElement(c + "pt", new XAttribute("idx", index), new XElement(c + "v", value))));
    }

    private static XElement Text(int size) => new(c + "txPr",
        new XElement(a + "bodyPr"),
        new XElement(a + "p",
            new XElement(a + "pPr", new XElement(a + "defRPr", new XAttribute("sz", size),
                new XElement(a + "latin", new XAttribute("typeface", Font)),
                new XElement(a + "cs", new XAttribute("typeface", Font)))),
            new XElement(a + "endParaRPr", new XAttribute("lang", "th-TH"))));

    private static XElement Value(string name, string value) => new(c + name, new XAttribute("val", value));

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
