using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Reports.Documents;
using ItaRules.Scores;

namespace ItaRules.Reports.Composing;

/// <summary>This year's scores beside those of earlier years, where these are given.</summary>
internal sealed class Years(ReportContext context)
{
    /// <summary>More years than a page has room for.</summary>
    private const int MostYears = 4;

    /// <summary>The earlier sheets, oldest first.</summary>
    public ImmutableArray<ScoreSheet> Earlier { get; } = [.. context.Input.Earlier.Take(MostYears).Reverse()];

    /// <summary>The columns of the years, and of the change since the last one.</summary>
    public IEnumerable<Column> Columns =>
    [
        .. Earlier.Select(sheet => new Column(context.Words.Of("column.year", ("year", ReportContext.Number(sheet.Edition.Year))), 1.3, ColumnKind.Number)),
        new(context.Words.Of("column.year", ("year", ReportContext.Number(context.Edition.Year))), 1.3, ColumnKind.Number),
        .. Earlier.IsEmpty ? [] : new[] { new Column(context.Words["column.change"], 1.3, ColumnKind.Number) },
    ];

    /// <summary>The cells of a score that keeps its meaning in all years.</summary>
    /// <param name="score">An indicator, an instrument or the total.</param>
    /// <param name="notes">The footnotes of this year's score.</param>
    public IEnumerable<Cell> Cells(ScoreDefinition score, ImmutableArray<Footnote> notes)
    {
        foreach (var sheet in Earlier)
            yield return new ScoreCell(Value(sheet, score));
        yield return new ScoreCell(context.Sheet.Value(score)) { Notes = notes };
        if (!Earlier.IsEmpty)
            yield return new ChangeCell(Change(context.Sheet.Value(score), Value(Earlier[^1], score)));
    }

    /// <summary>The score of an earlier year; NaN where there is none.</summary>
    public static double Value(ScoreSheet sheet, ScoreDefinition score)
    {
        var counterpart = score switch
        {
            Total => sheet.Edition.Total,
            Instrument instrument => sheet.Edition.FindInstrument(instrument.Code),
            Indicator indicator => sheet.Edition.FindIndicator(indicator.Number),
            _ => (ScoreDefinition?)null,
        };
        return counterpart is null ? double.NaN : sheet.Value(counterpart);
    }

    /// <summary>The difference of two scores, rounded as scores are.</summary>
    public static double Change(double now, double before) => ScoreArithmetic.RoundScore(now - before);
}
