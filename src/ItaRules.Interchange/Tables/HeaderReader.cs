using System.Collections.Immutable;
using System.Globalization;
using ItaRules.Catalogs;

namespace ItaRules.Interchange.Tables;

/// <summary>Tells the head of a table from its other rows, and reads what the columns hold.</summary>
internal sealed class HeaderReader(TableNames names, KnownCodes codes)
{
    /// <summary>The layout that a row is the head of; null when it is not a head.</summary>
    public TableLayout? Read(IReadOnlyList<string> cells)
    {
        if (cells.Count < 2)
            return null;
        var columns = ImmutableArray.CreateBuilder<Column>(cells.Count);
        foreach (var cell in cells)
        {
            // A head has no scores in it.
            if (CellScore.Read(cell, names).Kind == CellScoreKind.Score)
                return null;
            columns.Add(ReadColumn(cell));
        }

        var layout = new TableLayout(columns.ToImmutable());
        return layout.IsWide || layout.IsLong || IsListOfIndicators(layout) ? layout : null;
    }

    /// <summary>
    /// The layout of a head of two rows, as where “ตัวชี้วัดที่” stands above 1 to 10; null when the lower row adds nothing to the upper.
    /// </summary>
    /// <param name="upper">The upper row; a cell without text goes on from the one before it.</param>
    /// <param name="lower">The lower row.</param>
    public TableLayout? ReadTwoRows(IReadOnlyList<string> upper, IReadOnlyList<string> lower)
    {
        var joined = new string[Math.Max(upper.Count, lower.Count)];
        var carried = "";
        for (var i = 0; i < joined.Length; i++)
        {
            var above = i < upper.Count ? upper[i] : "";
            var below = i < lower.Count ? lower[i] : "";
            if (above.Length > 0)
                carried = above;
            joined[i] = below.Length == 0 || above == below ? above : $"{(above.Length > 0 ? above : carried)} {below}";
        }

        var whole = Read(joined);
        return whole is not null && whole.ScoreColumns > (Read(upper)?.ScoreColumns ?? 0) ? whole : null;
    }

    private Column ReadColumn(string cell)
    {
        var name = cell.Trim();
        if (name.Length is 0 or > 300)
            return new(ColumnKind.Unknown, name);
        var kind = names.ColumnOf(name);
        if (kind != ColumnKind.Unknown)
            return new(kind, name);
        if (codes.IsInstrumentOnly(name))
            return new(ColumnKind.OneScore, name, new(ScoreKind.Instrument, codes.InstrumentIn(name)!), MaximumIn(name));
        return SubjectText.Read(name).Subjects is [var subject] && codes.Knows(subject) ? new(ColumnKind.OneScore, name, subject) : new(ColumnKind.Unknown, name);
    }

    // “IIT (30%)”: the instrument's share in the total, which its scores cannot exceed.
    private static double MaximumIn(string name)
    {
        var plain = LooseText.Plain(name);
        var start = plain.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
            return 100;
        var end = start;
        while (end < plain.Length && char.IsAsciiDigit(plain[end]))
            end++;
        return int.TryParse(plain.AsSpan(start, end - start), CultureInfo.InvariantCulture, out var maximum) && maximum is > 0 and < 100 ? maximum : 100;
    }

    // A table whose first column names indicators, with the score behind the name.
    private static bool IsListOfIndicators(TableLayout layout) =>
        layout.IsOfDocument && layout.Columns.Any(column => column.Kind == ColumnKind.Title && column.Name.Contains("ตัวชี้วัด", StringComparison.Ordinal));
}
