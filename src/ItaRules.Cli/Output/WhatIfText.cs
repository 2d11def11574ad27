using ItaRules.Explanation;
using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>Answers for people.</summary>
internal sealed class WhatIfText(Screen screen, int width, Language language) : IWhatIfWriter
{
    private readonly WhatIfWords words = new(language);
    private bool isFirst = true;

    /// <inheritdoc/>
    public void Write(WhatIfAnswer answer)
    {
        if (!isFirst)
        {
            screen.WriteLine();
            screen.WriteLine(new string('═', width), Tone.Quiet);
            screen.WriteLine();
        }

        isFirst = false;
        var sheet = answer.Before.Sheet;
        screen.WriteLine(new ResultWords(language).Heading(sheet), Tone.Strong);
        screen.WriteLine($"{sheet.Edition.Identity} · {sheet.Details.Name}", Tone.Quiet);
        if (FormulaText.Unverified(sheet.Edition, language) is { } unverified)
            Lines("", unverified, Tone.Warning);
        var opening = words.Opening(answer).ToList();
        for (var i = 0; i < opening.Count; i++)
        {
            if (i == 0)
                screen.WriteLine();
            Lines(i == 0 ? "" : "  – ", opening[i], i == 0 ? Tone.Strong : Tone.Plain);
        }

        Table(words.ChosenHeading, words.ChangeHeads, words.Changes(answer, isChosen: true), figures: 3);
        Table(words.FollowingHeading, words.ChangeHeads, words.Changes(answer, isChosen: false), figures: 3);
        if (answer.Changed is not null)
        {
            screen.WriteLine();
            screen.WriteLine(words.Levels(answer), Tone.Strong);
        }

        foreach (var (heading, tone, lines) in words.Recommendations(answer))
        {
            screen.WriteLine();
            screen.WriteLine(heading, tone);
            foreach (var line in lines)
                Lines("  – ", line);
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
        var table = new TextTable([.. heads.Select((head, i) => new TextTable.Column(head, IsNumber: i >= heads.Length - figures, Minimum: i == 1 ? 24 : 6))]);
        foreach (var row in cells)
            table.Add(row);
        screen.WriteLine();
        screen.WriteLine(heading, Tone.Strong);
        screen.WriteLine();
        table.Write(screen, width);
    }

    private void Lines(string head, string text, Tone tone = Tone.Plain)
    {
        var indent = DisplayWidth.Of(head);
        foreach (var line in LineBreaker.Break(text, width - indent))
        {
            screen.WriteLine(head + line, tone);
            head = new string(' ', indent);
        }
    }
}
