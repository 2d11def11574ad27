using System.Globalization;
using ItaRules.Evaluation;
using ItaRules.Interchange.Results;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>Results as Markdown, to be put into a page or a message.</summary>
internal sealed class MarkdownResultWriter(TextWriter writer, ResultOptions options) : IResultWriter
{
    private readonly ResultWords words = new(options.Language);
    private bool isFirst = options.IsFirst;

    /// <inheritdoc/>
    public void Write(SheetResult result, BoundRuleSet rules)
    {
        if (!isFirst)
            Line("");
        isFirst = false;
        Line($"## {Markdown.Escape(words.Heading(result.Sheet))}");
        Line("");
        Line(Markdown.Escape(words.Origin(result.Sheet, rules)));
        Line("");
        var figures = words.Figures(result.Sheet);
        Row(figures.Select(figure => figure.Name));
        Row(figures.Select(_ => "---:"), isRule: true);
        Row(figures.Select(figure => figure.Value + (figure.IsComputed ? "*" : "")));
        if (figures.Any(figure => figure.IsComputed))
        {
            Line("");
            Line(Markdown.Escape(words.ComputedMark));
        }

        WriteRecommendations(result);
        foreach (var (heading, _, lines) in words.Sections(result))
        {
            Line("");
            Line($"### {heading}");
            Line("");
            foreach (var line in lines)
                Line($"- {Markdown.Escape(line)}");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private void WriteRecommendations(SheetResult result)
    {
        Line("");
        Line($"### {In("มาตรการที่เสนอ", "Recommended measures")}");
        Line("");
        if (result.Recommendations.IsEmpty)
        {
            Line(In("ไม่มีมาตรการที่เสนอ", "No measure is recommended"));
            return;
        }

        string[] heads = ["#", In("มาตรการ", "Measure"), In("ความเร่งด่วน", "Priority"), In("ผู้รับผิดชอบ", "Owner"), In("ระยะเวลาดำเนินการ", "Due"), In("เพราะ", "Because"), In("กฎ", "Rule")];
        Row(heads);
        Row(heads.Select(_ => "---"), isRule: true);
        for (var i = 0; i < result.Recommendations.Length; i++)
        {
            var one = result.Recommendations[i];
            Row(
            [
                (i + 1).ToString(CultureInfo.InvariantCulture),
                Lines(ResultWords.Measure(one)),
                Lines([words.PriorityOf(one), .. options.ShowsGain ? words.Gain(one, result.Sheet) : []]),
                Lines(words.Owners(one)),
                words.Due(one),
                Lines(options.Explains ? words.Reasons(one.Reasons, result.Scores) : [.. words.Authored(one, result.Scores), .. words.Deciding(one, result.Scores)]),
                Lines(RulePlace.Of(one.Reasons).Select(rule => rule.ToString())),
            ]);
        }

        if (!options.Explains)
            return;
        foreach (var one in result.Recommendations.Where(one => !one.Measure.Steps.IsEmpty))
        {
            Line("");
            Line($"#### {Markdown.Escape(one.Measure.Measure.Title)}");
            Line("");
            foreach (var step in words.Fill(one.Measure.Steps, result.Scores))
                Line($"1. {Markdown.Escape(step)}");
        }
    }

    private void Row(IEnumerable<string> cells, bool isRule = false) => Line($"| {string.Join(" | ", isRule ? cells : cells.Select(Cell))} |");

    private static string Cell(string text) => Markdown.Escape(text).Replace("\n", "<br>", StringComparison.Ordinal);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private void Line(string text) => writer.Write(text + "\n");

    private string In(string thai, string english) => new LocalizedText(thai, english).In(options.Language);
}
