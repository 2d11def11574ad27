using ItaRules.Explanation;
using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>Answers as Markdown.</summary>
internal sealed class WhatIfMarkdown(TextWriter writer, Language language) : IWhatIfWriter
{
    private readonly WhatIfWords words = new(language);
    private bool isFirst = true;

    /// <inheritdoc/>
    public void Write(WhatIfAnswer answer)
    {
        if (!isFirst)
            Line("");
        isFirst = false;
        var sheet = answer.Before.Sheet;
        Line($"## {Markdown.Escape(new ResultWords(language).Heading(sheet))}");
        if (FormulaText.Unverified(sheet.Edition, language) is { } unverified)
            Paragraph($"*{Markdown.Escape(unverified)}*");
        var opening = words.Opening(answer).Select(Markdown.Escape).ToList();
        if (opening.Count > 0)
            Paragraph($"**{opening[0]}**");
        if (opening.Count > 1)
            List(opening.Skip(1));
        Table(words.ChosenHeading, words.ChangeHeads, words.Changes(answer, isChosen: true), figures: 3);
        Table(words.FollowingHeading, words.ChangeHeads, words.Changes(answer, isChosen: false), figures: 3);
        if (answer.Changed is not null)
            Paragraph($"**{Markdown.Escape(words.Levels(answer))}**");
        foreach (var (heading, _, lines) in words.Recommendations(answer))
        {
            Paragraph($"### {heading}");
            if (lines.Count > 0)
                List(lines.Select(Markdown.Escape));
        }

        Table(words.GainsHeading, words.GainHeads, words.Gains(answer), figures: 2);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private void Table(string heading, string[] heads, IEnumerable<string[]> rows, int figures)
    {
        var cells = rows.ToList();
        if (cells.Count == 0)
            return;
        Paragraph($"### {heading}");
        Line("");
        Row(heads);
        Row(heads.Select((_, i) => i >= heads.Length - figures ? "---:" : "---"));
        foreach (var row in cells)
            Row(row.Select(Markdown.Escape));
    }

    private void List(IEnumerable<string> lines)
    {
        Line("");
        foreach (var line in lines)
            Line($"- {line}");
    }

    private void Paragraph(string text)
    {
        Line("");
        Line(text);
    }

    private void Row(IEnumerable<string> cells) => Line($"| {string.Join(" | ", cells)} |");

    private void Line(string text) => writer.Write(text + "\n");
}
