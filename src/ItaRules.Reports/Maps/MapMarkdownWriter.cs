using ItaRules.Analysis;
using ItaRules.Explanation;
using ItaRules.Text;

namespace ItaRules.Reports.Maps;

/// <summary>Writes coverage maps as Markdown: a table an indicator, a row a stretch.</summary>
public sealed class MapMarkdownWriter(Language language)
{
    /// <summary>Writes the maps of one or several editions.</summary>
    /// <param name="maps">The maps.</param>
    /// <param name="writer">Takes the file.</param>
    public void Write(IEnumerable<CoverageMap> maps, TextWriter writer)
    {
        foreach (var map in maps)
        {
            var edition = map.Rules.Edition;
            Line(writer, $"# {In("แผนที่ความครอบคลุมของกฎ", "What the rules answer")} {edition.Year}\n");
            Line(writer, $"{Escape(edition.Title.In(language))} · {Escape(edition.Identity)}\n");
            foreach (var group in map.Items.GroupBy(item => item.Item.Indicator))
            {
                Line(writer, $"## {Escape(ScoreText.Code(group.Key, language))} {Escape(group.Key.Title.In(language))}\n");
                Line(writer, $"| {In("ข้อ", "item")} | {In("คะแนน", "scores")} | {In("ผล", "answered")} | {In("กฎ", "rules")} |\n|---|---|---|---|");
                foreach (var item in group)
                    WriteItem(item, writer);
                Line(writer, "");
            }
        }
    }

    private void WriteItem(ItemMap map, TextWriter writer)
    {
        if (map.Stretches.IsEmpty)
            Line(writer, $"| {Escape(map.Item.RuleCode)} | 0–100 | {In("ค่าคงที่มากเกินไป", "too many constants")} | |");
        for (var i = 0; i < map.Stretches.Length; i++)
        {
            var stretch = map.Stretches[i];
            var rules = string.Join("<br>", stretch.Answers.Select(answer => $"**{Escape(answer.Rule.Rule.Name)}** {Escape(MapWords.Answer(answer, language))}"));
            var name = i == 0 ? $"**{Escape(map.Item.RuleCode)}** {Escape(map.Item.Title.In(language))}" : "";
            Line(writer, $"| {name} | {Escape(MapWords.Values(stretch.Values, language))} | {Escape(MapWords.Short(stretch, language))} | {rules} |");
        }
    }

    private static void Line(TextWriter writer, string text) => writer.Write(text + "\n");

    private static string Escape(string text) => string.Concat(text.Select(c => @"\`*_{}[]<>()#+-!|".Contains(c, StringComparison.Ordinal) && c is not ('-' or '(' or ')' or '+' or '!') ? $"\\{c}" : $"{c}"));

    private string In(string thai, string english) => new LocalizedText(thai, english).In(language);
}
