using System.Text;
using ItaRules.Analysis;
using ItaRules.Catalogs;
using ItaRules.Explanation;
using ItaRules.Reports.Writing.Html;
using ItaRules.Text;

namespace ItaRules.Reports.Maps;

/// <summary>Writes coverage maps as one HTML file that asks for nothing from outside, prints, and is told in words beside every drawing.</summary>
public sealed class MapHtmlWriter(Language language)
{
    private static readonly Lazy<string> style = new(() =>
    {
        using var reader = new StreamReader(ResourceFile.Open("ItaRules.Reports.Maps.map.css"), Encoding.UTF8);
        return reader.ReadToEnd();
    });

    // Patterns tell the kinds apart where colours do not. They stand once in the file.
    private const string Patterns =
        """
        <svg class="patterns" width="0" height="0" aria-hidden="true"><defs>
        <pattern id="stripes" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="10" height="10" fill="#efd3ea"/><rect width="4" height="10" fill="#a8559a"/></pattern>
        <pattern id="dots" width="10" height="10" patternUnits="userSpaceOnUse"><rect width="10" height="10" fill="#eaf3fb"/><circle cx="5" cy="5" r="2" fill="#2f6fa8"/></pattern>
        <pattern id="crosses" width="12" height="12" patternUnits="userSpaceOnUse"><rect width="12" height="12" fill="#fff"/><path d="M2 2l8 8M10 2l-8 8" stroke="#c0392b" stroke-width="1.6"/></pattern>
        <pattern id="blank" width="10" height="10" patternUnits="userSpaceOnUse"><rect width="10" height="10" fill="#f4f4f4"/><path d="M0 5h4" stroke="#b8b8b8"/></pattern>
        </defs></svg>
        """;

    /// <summary>Writes the maps of one or several editions.</summary>
    /// <param name="maps">The maps.</param>
    /// <param name="writer">Takes the file.</param>
    public void Write(IReadOnlyCollection<CoverageMap> maps, TextWriter writer)
    {
        HtmlWriter.Begin(writer, In("แผนที่ความครอบคลุมของกฎ", "What the rules answer"), language);
        writer.Write($"<style>\n{style.Value}</style>\n{Patterns}\n<main class=\"maps\">\n".ReplaceLineEndings("\n"));
        foreach (var map in maps)
            Write(map, writer);
        writer.Write("</main>\n");
        HtmlWriter.End(writer);
    }

    private void Write(CoverageMap map, TextWriter writer)
    {
        var edition = map.Rules.Edition;
        writer.Write($"<h1>{In("แผนที่ความครอบคลุมของกฎ", "What the rules answer")} {edition.Year}</h1>\n<p class=\"edition\">{Escape(edition.Title.In(language))} · {Escape(edition.Identity)}</p>\n");
        WriteSummary(map, writer);
        WriteLegend(writer);
        foreach (var group in map.Items.GroupBy(item => item.Item.Indicator))
        {
            writer.Write($"<h2>{Escape(HeadingOf(group.Key))}</h2>\n<div class=\"items\">\n");
            foreach (var item in group)
                WriteItem(item, edition, writer);
            writer.Write("</div>\n");
        }
    }

    private void WriteSummary(CoverageMap map, TextWriter writer)
    {
        writer.Write("<ul class=\"summary\">\n");
        WriteCount(In("ข้อที่มีกฎอ่าน", "items that a rule reads"), [.. map.Items.Where(item => item.IsRead)], map, isListed: false, writer);
        WriteCount(In("ข้อที่มีช่องว่าง", "items with a gap"), [.. map.Items.Where(item => item.Has(StretchKind.Gap))], map, isListed: true, writer);
        WriteCount(In("ข้อที่หลายกฎตอบพร้อมกัน", "items where several rules answer at once"), [.. map.Items.Where(item => item.Has(StretchKind.Overlap))], map, isListed: true, writer);
        WriteCount(In("ข้อที่ไม่มีกฎอ่าน", "items that no rule reads"), [.. map.Items.Where(item => !item.IsRead)], map, isListed: true, writer);
        writer.Write("</ul>\n");
    }

    private static void WriteCount(string words, List<ItemMap> items, CoverageMap map, bool isListed, TextWriter writer)
    {
        var links = isListed && items.Count > 0 ? ": " + string.Join(", ", items.Select(item => $"<a href=\"#{AnchorOf(item.Item, map.Rules.Edition)}\">{Escape(item.Item.RuleCode)}</a>")) : "";
        writer.Write($"<li>{words} <b>{items.Count}/{map.Items.Length}</b>{links}</li>\n");
    }

    private void WriteLegend(TextWriter writer)
    {
        writer.Write($"<ul class=\"legend\" aria-label=\"{In("คำอธิบายสี", "legend")}\">\n");
        WriteSwatch("recommend", In("กฎเดียวเสนอมาตรการ ยิ่งเข้มยิ่งด่วน", "one rule recommends a measure, the darker the sooner"), writer);
        WriteSwatch("maintain", In("กฎเดียวให้รักษาระดับ", "one rule maintains"), writer);
        WriteSwatch("note", In("กฎเดียวให้หมายเหตุ", "one rule remarks"), writer);
        WriteSwatch("others", MapWords.Long(StretchKind.WithOthers, language), writer);
        WriteSwatch("overlap", MapWords.Long(StretchKind.Overlap, language), writer);
        WriteSwatch("gap", MapWords.Long(StretchKind.Gap, language), writer);
        WriteSwatch("unseen", MapWords.Long(StretchKind.Unseen, language), writer);
        WriteSwatch("none", MapWords.Long(StretchKind.Unanswered, language), writer);
        writer.Write("</ul>\n");
    }

    private static void WriteSwatch(string kind, string words, TextWriter writer) =>
        writer.Write($"<li><svg class=\"swatch\" viewBox=\"0 0 40 20\" aria-hidden=\"true\"><rect class=\"{kind}\" x=\"1\" y=\"1\" width=\"38\" height=\"18\"/></svg>{Escape(words)}</li>\n");

    private void WriteItem(ItemMap map, Edition edition, TextWriter writer)
    {
        writer.Write($"<section class=\"item\" id=\"{AnchorOf(map.Item, edition)}\">\n<h3><b>{Escape(map.Item.RuleCode)}</b> {Escape(map.Item.Title.In(language))}</h3>\n");
        if (map.Stretches.IsEmpty)
        {
            writer.Write($"<p>{In("กฎเปรียบเทียบข้อนี้กับค่าคงที่มากเกินกว่าจะวาดได้", "rules compare this item with more constants than can be drawn")}</p>\n</section>\n");
            return;
        }

        writer.Write(new MapLine(map, language).Svg());
        if (map.Item.Domain.IsListed)
            writer.Write($"<p class=\"listed\">{In("ค่าที่พบ", "values seen")}: {string.Join(", ", map.Item.Domain.Values.Select(NumberText.Of))}</p>\n");
        writer.Write("<table>\n");
        foreach (var stretch in map.Stretches)
        {
            var answers = stretch.Answers.IsEmpty
                ? $"<em>{Escape(MapWords.Long(stretch.Kind, language))}</em>"
                : string.Join("<br>", stretch.Answers.Select(answer => $"<b>{Escape(answer.Rule.Rule.Name)}</b> {Escape(MapWords.Answer(answer, language))}"));
            writer.Write($"<tr><th scope=\"row\">{Escape(MapWords.Values(stretch.Values, language))}</th><td>{answers}</td></tr>\n");
        }

        writer.Write("</table>\n</section>\n");
    }

    private string HeadingOf(Indicator indicator) => $"{ScoreText.Code(indicator, language)} {indicator.Title.In(language)}";

    private static string AnchorOf(Item item, Edition edition) => $"{edition.Scheme}-{edition.Year}-{item.RuleCode}";

    private static string Escape(string text) => HtmlText.Escape(text);

    private string In(string thai, string english) => new LocalizedText(thai, english).In(language);
}
