using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>
/// A table of text in columns, with a line below the head. Columns are as wide as their longest cell while the page has room;
/// otherwise the widest give way and their cells go over several lines.
/// </summary>
internal sealed class TextTable
{
    private const int Gap = 2;

    private readonly Column[] columns;
    private readonly List<Row> rows = [];

    /// <summary>Makes an empty table.</summary>
    /// <param name="columns">The columns.</param>
    public TextTable(params Column[] columns) => this.columns = columns;

    /// <summary>One column.</summary>
    /// <param name="Title">The head.</param>
    /// <param name="IsNumber">Whether cells end at the right edge.</param>
    /// <param name="Minimum">The columns that the cells need at least to be readable.</param>
    public sealed record Column(string Title, bool IsNumber = false, int Minimum = 8);

    /// <summary>Adds a row, with one text a column.</summary>
    public void Add(params string[] cells) => Add(Tone.Plain, cells);

    /// <summary>Adds a row that stands out, with one text a column.</summary>
    public void Add(Tone tone, params string[] cells) => rows.Add(new Row(tone, cells));

    /// <summary>Writes the table.</summary>
    /// <param name="screen">Where to.</param>
    /// <param name="width">The columns of the page.</param>
    public void Write(Screen screen, int width)
    {
        var widths = Fit(width);
        WriteRow(screen, [.. columns.Select(column => column.Title)], widths, Tone.Quiet);
        screen.WriteLine(new string('─', Together(widths)), Tone.Quiet);
        var isLoose = rows.Any(row => row.Cells.Where((cell, i) => LineBreaker.Break(cell, widths[i]).Count > 1).Any());
        for (var i = 0; i < rows.Count; i++)
        {
            if (isLoose && i > 0)
                screen.WriteLine();
            WriteRow(screen, rows[i].Cells, widths, rows[i].Tone);
        }
    }

    private int[] Fit(int width)
    {
        var widths = new int[columns.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = Longest(columns[i].Title);
            foreach (var row in rows)
                widths[i] = Math.Max(widths[i], Longest(row.Cells[i]));
        }

        // The widest that can still give way gives way, down to the next widest.
        for (var over = Together(widths) - width; over > 0 && Widest(widths) is { } widest; over--)
            widths[widest]--;
        return widths;
    }

    private int? Widest(int[] widths)
    {
        int? widest = null;
        for (var i = 0; i < widths.Length; i++)
        {
            if (widths[i] > columns[i].Minimum && (widest is not { } other || widths[i] > widths[other]))
                widest = i;
        }

        return widest;
    }

    private static int Together(int[] widths)
    {
        var together = Gap * (widths.Length - 1);
        foreach (var width in widths)
            together += width;
        return together;
    }

    private static int Longest(string cell)
    {
        var longest = 0;
        foreach (var line in cell.Split('\n'))
            longest = Math.Max(longest, DisplayWidth.Of(line));
        return longest;
    }

    private void WriteRow(Screen screen, string[] cells, int[] widths, Tone tone)
    {
        var lines = cells.Select((cell, i) => LineBreaker.Break(cell, widths[i])).ToArray();
        var height = 0;
        foreach (var cell in lines)
            height = Math.Max(height, cell.Count);
        for (var line = 0; line < height; line++)
        {
            var text = new System.Text.StringBuilder();
            for (var i = 0; i < cells.Length; i++)
            {
                var part = line < lines[i].Count ? lines[i][line] : "";
                var padding = new string(' ', Math.Max(0, widths[i] - DisplayWidth.Of(part)));
                text.Append(columns[i].IsNumber ? padding + part : part + padding).Append(' ', Gap);
            }

            screen.WriteLine(text.ToString().TrimEnd(), tone);
        }
    }

    private sealed record Row(Tone Tone, string[] Cells);
}
