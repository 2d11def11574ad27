using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Text;

namespace ItaRules.Scores;

/// <summary>
/// Last year's scores laid beside this year's table: for each agency of the table its earlier sheet, and for each score of this year
/// the score of last year that means the same. What has no counterpart, or several, is missing, with the reason.
/// </summary>
public sealed class PreviousScores
{
    private readonly CatalogSet catalogs;
    private readonly double[]?[] columns;
    private readonly Lock gate = new();

    /// <summary>Lays earlier sheets beside a table. Agencies are matched by name, province and district, compared as names are compared.</summary>
    /// <param name="table">This year's table.</param>
    /// <param name="earlier">The earlier sheets; those of agencies that the table lacks are not used.</param>
    /// <param name="catalogs">Knows which codes mean the same.</param>
    public PreviousScores(ScoreTable table, IEnumerable<ScoreSheet> earlier, CatalogSet catalogs)
    {
        this.catalogs = catalogs;
        Table = table;
        columns = new double[table.Edition.Scores.Length][];
        Histories = new AgencyMatcher(table, [.. earlier.Where(sheet => sheet.Edition.Year < table.Edition.Year).OrderByDescending(sheet => sheet.Edition.Year)]).Histories;
        Sheets = [.. Histories.Select(history => history.FirstOrDefault(sheet => sheet.Edition.Year == LastYear))];
    }

    private PreviousScores(ScoreSheet sheet, double[] values)
    {
        catalogs = new CatalogSet([]);
        Table = new ScoreTable(sheet.Edition, [sheet]);
        Histories = [[]];
        Sheets = [null];
        columns = [.. values.Select(value => new[] { value })];
    }

    /// <summary>This year's table.</summary>
    public ScoreTable Table { get; }

    /// <summary>All earlier sheets of each row of the table, newest first; empty where there is none.</summary>
    public ImmutableArray<ImmutableArray<ScoreSheet>> Histories { get; }

    /// <summary>Last year's sheet of each row of the table, null where there is none: an older one says nothing about what changed since last year.</summary>
    public ImmutableArray<ScoreSheet?> Sheets { get; }

    /// <summary>Last year's values as a sheet of this year would read them, whatever sheet they come from: for examples.</summary>
    /// <param name="sheet">This year's sheet.</param>
    /// <param name="values">Last year's values (0–100, NaN for missing) of this year's scores, by ordinal.</param>
    internal static PreviousScores As(ScoreSheet sheet, double[] values) => new(sheet, values);

    /// <summary>Last year's values (0–100) of what <paramref name="score"/> means this year, by row; NaN for missing.</summary>
    public ReadOnlySpan<double> Column(ScoreDefinition score)
    {
        lock (gate)
            return columns[score.Ordinal] ??= [.. Enumerable.Range(0, Table.Count).Select(row => Value(score, row))];
    }

    /// <summary>Why last year's value of a score is missing for a row; null when it is not.</summary>
    public LocalizedText? WhyMissing(ScoreDefinition score, int row)
    {
        if (Sheets[row] is not { } sheet)
        {
            return Histories[row] is [var newest, ..]
                ? new LocalizedText($"คะแนนก่อนหน้าที่มีเป็นของปี {newest.Edition.Year} ไม่ใช่ปี {LastYear}", $"the newest earlier score sheet is of {newest.Edition.Year} and not of {LastYear}")
                : new LocalizedText("ไม่มีคะแนนปีก่อนของหน่วยงานนี้", "there is no earlier score sheet of this agency");
        }

        var counterparts = catalogs.CounterpartsOf(score, sheet.Edition);
        return counterparts.Length switch
        {
            0 => new($"ไม่ทราบว่า {score.Name.Thai} ตรงกับคะแนนใดของปี {sheet.Edition.Year}", $"no counterpart of {score.Name.English} is known in {sheet.Edition.Year}"),
            1 when double.IsNaN(sheet.Value(counterparts[0])) => new(
                $"ปี {sheet.Edition.Year} ไม่มี{(counterparts[0] is Total ? "" : "คะแนน ")}{counterparts[0].Name.Thai}", $"the sheet of {sheet.Edition.Year} has no score for {counterparts[0].Name.English}"),
            1 => null,
            _ => new(
                $"{score.Name.Thai} ตรงกับหลายคะแนนของปี {sheet.Edition.Year}: {string.Join(", ", counterparts.Select(one => one.Name.Thai))}",
                $"{score.Name.English} continues several scores of {sheet.Edition.Year}: {string.Join(", ", counterparts.Select(one => one.Name.English))}"),
        };
    }

    private int LastYear => Table.Edition.Year - 1;

    private double Value(ScoreDefinition score, int row) =>
        Sheets[row] is { } sheet && catalogs.CounterpartsOf(score, sheet.Edition) is [var counterpart] ? sheet.Value(counterpart) : double.NaN;
}
