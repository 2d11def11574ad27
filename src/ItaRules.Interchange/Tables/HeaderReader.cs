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
        var hasCodesLikeScores = false;
        foreach (var cell in cells)
        {
            var column = ReadColumn(cell);

            // A head has no scores in it; ๐๑๔ and 9.1 are codes where another cell is the name of a column.
            if (CellScore.Read(cell, names).Kind == CellScoreKind.Score)
            {
                if (column is not ({ Kind: ColumnKind.OneScore, Subject.Kind: ScoreKind.Item, IsReadOtherwise: true } or { Kind: ColumnKind.OneScore, Subject.Kind: ScoreKind.SubIndicator }) || !codes.IsCode(column.Subject))
                    return null;
                hasCodesLikeScores = true;
            }

            columns.Add(column);
        }

        if (hasCodesLikeScores && !columns.Any(column => column.Kind is not (ColumnKind.Unknown or ColumnKind.OneScore)))
            return null;
        var layout = WithTotal(new TableLayout(columns.ToImmutable()));
        return layout.IsWide || layout.IsLong || IsListOfIndicators(layout) ? layout : null;
    }

    /// <summary>
    /// The layout of a head of two rows, as where “ตัวชี้วัดที่” stands above 1 to 10; null when the lower row adds nothing to the upper.
    /// </summary>
    /// <param name="upper">The upper row; a cell without text goes on from the one before it.</param>
    /// <param name="lower">The lower row.</param>
    public TableLayout? ReadTwoRows(IReadOnlyList<string> upper, IReadOnlyList<string> lower)
    {
        if (!CanBeLowerRow(upper, lower))
            return null;
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

    // What stands below the name of an agency's or a score's column is an agency or a score: then the row is the first below the head.
    private bool CanBeLowerRow(IReadOnlyList<string> upper, IReadOnlyList<string> lower)
    {
        for (var i = 0; i < lower.Count; i++)
        {
            if (i >= upper.Count || lower[i].Length == 0 || lower[i] == upper[i])
                continue;
            var above = ReadColumn(upper[i]).Kind;
            if (above is ColumnKind.Agency or ColumnKind.Year or ColumnKind.Province
                || (above is ColumnKind.OneScore or ColumnKind.Total && CellScore.Read(lower[i], names).Kind == CellScoreKind.Score))
                return false;
        }

        return true;
    }

    // Where rows name agencies and say their level, a column of scores without further words is that of their totals.
    private static TableLayout WithTotal(TableLayout layout)
    {
        var score = layout.IndexOf(ColumnKind.Score);
        return score >= 0 && layout.NamesAgencies && !layout.IsLong && layout.IndexOf(ColumnKind.Level) >= 0 && layout.IndexOf(ColumnKind.Total) < 0
            ? new(layout.Columns.SetItem(score, layout.Columns[score] with { Kind = ColumnKind.Total, Subject = new(ScoreKind.Total, "total"), IsReadOtherwise = true }))
            : layout;
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
        var read = SubjectText.Read(name);
        var subject = read.Subjects is [var one] && codes.Knows(one) ? one : default(Subject?);

        // “3. การใช้งบประมาณ”: numbers are miscounted, names are not.
        var title = subject is { Kind: ScoreKind.Indicator } ? name[Math.Min(read.Length, name.Length)..].Trim(' ', '.', ':', '-') : IndicatorNames.SplitNumber(name).Name;
        if (subject is null or { Kind: ScoreKind.Indicator } && codes.Indicators.Find(title) is { } indicator)
        {
            var number = subject is { Code: var code } ? code : IndicatorNames.SplitNumber(name).Number is > 0 and var before ? FormattableString.Invariant($"{before}") : indicator.Code;
            return new(ColumnKind.OneScore, name, new(ScoreKind.Indicator, indicator.Code), IsReadOtherwise: number != indicator.Code);
        }

        return subject is { } known ? new(ColumnKind.OneScore, name, known, IsReadOtherwise: read.IsLetterReplaced) : new(ColumnKind.Unknown, name);
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
