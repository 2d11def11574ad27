using System.Collections.Immutable;

namespace ItaRules.Interchange.Tables;

/// <summary>What one column holds.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">The name as printed.</param>
/// <param name="Subject">Which score, in a column of one score.</param>
/// <param name="Maximum">The most that the column's scores can be: 100, or the weight of an instrument.</param>
internal sealed record Column(ColumnKind Kind, string Name, Subject Subject = default, double Maximum = 100);

/// <summary>What the columns of a table hold, as its head says.</summary>
/// <param name="Columns">The columns.</param>
internal sealed record TableLayout(ImmutableArray<Column> Columns)
{
    /// <summary>Whether every row has the scores of one agency, a column a score.</summary>
    public bool IsWide => !IsLong && ScoreColumns > 0 && (NamesAgencies || ScoreColumns >= 3);

    /// <summary>Whether every row has one score, and says what it is of.</summary>
    public bool IsLong => Has(ColumnKind.Score) && (Has(ColumnKind.Code) || Has(ColumnKind.Title) || Has(ColumnKind.Number));

    /// <summary>Whether rows name their agency.</summary>
    public bool NamesAgencies => Has(ColumnKind.Agency);

    /// <summary>Whether the table belongs to a document: it has one score a row, all of one agency, or only names with the score behind.</summary>
    public bool IsOfDocument => !NamesAgencies && (IsLong || (Has(ColumnKind.Title) && !IsWide));

    /// <summary>How many columns hold one score or the total.</summary>
    public int ScoreColumns => Columns.Count(column => column.Kind is ColumnKind.OneScore or ColumnKind.Total);

    /// <summary>How many columns are understood.</summary>
    public int KnownColumns => Columns.Count(column => column.Kind != ColumnKind.Unknown);

    /// <summary>The place of the first column of a kind, -1 where there is none.</summary>
    public int IndexOf(ColumnKind kind)
    {
        for (var i = 0; i < Columns.Length; i++)
        {
            if (Columns[i].Kind == kind)
                return i;
        }

        return -1;
    }

    private bool Has(ColumnKind kind) => IndexOf(kind) >= 0;
}
