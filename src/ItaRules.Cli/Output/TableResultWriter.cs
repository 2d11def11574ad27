using System.Globalization;
using ItaRules.Evaluation;
using ItaRules.Interchange.Results;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>Results for people: figures, a table of the recommended measures, and below it what must not be overlooked.</summary>
internal sealed class TableResultWriter(Screen screen, ResultOptions options) : IResultWriter
{
    private readonly ResultWords words = new(options.Language);
    private bool isFirst = true;

    /// <inheritdoc/>
    public void Write(SheetResult result, BoundRuleSet rules)
    {
        if (!isFirst)
        {
            screen.WriteLine();
            screen.WriteLine(new string('═', options.Width), Tone.Quiet);
            screen.WriteLine();
        }

        isFirst = false;
        WriteFigures(result, rules);
        WriteRecommendations(result);
        foreach (var (heading, tone, lines) in words.Sections(result))
        {
            screen.WriteLine();
            screen.WriteLine(heading, tone);
            foreach (var line in lines)
                WriteIndented("  ", line);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private void WriteFigures(SheetResult result, BoundRuleSet rules)
    {
        screen.WriteLine(words.Heading(result.Sheet), Tone.Strong);
        screen.WriteLine(words.Origin(result.Sheet, rules), Tone.Quiet);
        screen.WriteLine();
        var figures = words.Figures(result.Sheet);
        screen.WriteLine(string.Join("   ", figures.Select(figure => $"{figure.Name} {figure.Value}{(figure.IsComputed ? "*" : "")}")));
        if (figures.Any(figure => figure.IsComputed))
            screen.WriteLine(words.ComputedMark, Tone.Quiet);
    }

    private void WriteRecommendations(SheetResult result)
    {
        var count = result.Recommendations.Length;
        screen.WriteLine();
        if (count == 0)
        {
            screen.WriteLine(In("ไม่มีมาตรการที่เสนอ", "No measure is recommended"), Tone.Strong);
            return;
        }

        screen.WriteLine(In($"มาตรการที่เสนอ {count} มาตรการ", count == 1 ? "1 measure is recommended" : $"{count} measures are recommended"), Tone.Strong);
        screen.WriteLine();
        var table = new TextTable(
            new("#", IsNumber: true, Minimum: 2),
            new(In("มาตรการ", "Measure"), Minimum: 24),
            new(In("ผู้รับผิดชอบ", "Owner"), Minimum: 14),
            new(In("ระยะเวลา", "Due"), Minimum: 14),
            new(In("เพราะ", "Because"), Minimum: 28));
        for (var i = 0; i < count; i++)
        {
            var one = result.Recommendations[i];
            table.Add(
                Number(i),
                Lines(ResultWords.Measure(one)),
                words.Owners(one) is [var owner] ? owner : Lines(words.Owners(one).Select(owner => $"- {owner}")),
                Lines([words.Due(one), .. words.Urgency(one), .. options.ShowsGain ? words.Gain(one, result.Sheet) : []]),
                Lines([.. Authored(one, result.Scores), .. words.Deciding(one, result.Scores), .. RulePlace.Of(one.Reasons).Select(rule => $"{rule.Id}\n{rule.File}:{rule.Line}")]));
        }

        table.Write(screen, options.Width);
        if (!options.Explains)
            return;
        for (var i = 0; i < count; i++)
            Explain(Number(i), result.Recommendations[i], result.Scores);
    }

    // Reasons that are shown in full below need not stand here too.
    private IEnumerable<string> Authored(Recommendation recommendation, SheetScores scores) => options.Explains ? [] : words.Authored(recommendation, scores);

    private void Explain(string number, Recommendation recommendation, SheetScores scores)
    {
        screen.WriteLine();
        WriteIndented("", $"{number}. {recommendation.Measure.Measure.Title}", Tone.Strong);
        foreach (var reason in words.Reasons(recommendation.Reasons, scores))
            WriteIndented("   – ", reason);
        var step = 0;
        foreach (var text in words.Fill(recommendation.Measure.Steps, scores))
            WriteIndented($"   {In("ขั้นตอน", "step")} {Number(step++)}: ", text);
    }

    private void WriteIndented(string head, string text, Tone tone = Tone.Plain)
    {
        var indent = DisplayWidth.Of(head);
        foreach (var line in LineBreaker.Break(text, options.Width - indent))
        {
            screen.WriteLine(head + line, tone);
            head = new string(' ', indent);
        }
    }

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private string In(string thai, string english) => new LocalizedText(thai, english).In(options.Language);
}
