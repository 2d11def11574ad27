using System.Collections.Immutable;

namespace ItaRules.Interchange.Tables;

/// <summary>What one column holds.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">The name as printed.</param>
/// <param name="Subject">Which score, in a column of one score.</param>
/// <param name="Maximum">The most that the column's scores can be: 100, or the weight of an instrument.</param>
/// <param name="IsReadOtherwise">Whether the name is read as something else than it says, which the reader is told.</param>
internal sealed record Column(ColumnKind Kind, string Name, Subject Subject = default, double Maximum = 100, bool IsReadOtherwise = false);

/// <summary>What the columns of a table hold, as its head says.</summary>
/// <param name="Columns">The columns.</param>
internal sealed record TableLayout(ImmutableArray<Column> Columns)
{
    /// <summary>Whether every row has the scores of one agency, a column a score.</summary>
    public bool IsWide => !IsLong && ScoreColumns > 0 && (NamesSheets || ScoreColumns >= 3);

    /// <summary>Whether every row has one score, and says what it is of. Where rows name agencies, a mere number counts the rows.</summary>
    public bool IsLong => Has(ColumnKind.Score) && (SubjectColumn >= 0 || (Has(ColumnKind.Number) && !NamesSheets));

    /// <summary>The column that says what a row's score is of; -1 where there is none.</summary>
    public int SubjectColumn
    {
        get
        {
            if (IndexOf(ColumnKind.Code) is >= 0 and var code)
                return code;
            if (IndexOf(ColumnKind.Title) is >= 0 and var title)
                return title;
            var number = IndexOf(ColumnKind.Number);
            return number >= 0 && NumbersIndicators(number) ? number : -1;
        }
    }

    /// <summary>Whether rows name their agency.</summary>
    public bool NamesAgencies => Has(ColumnKind.Agency);

    /// <summary>Whether the table belongs to a document: it has one score a row, all of one agency, or only names with the score behind.</summary>
    public bool IsOfDocument => !NamesSheets && (IsLong || (Has(ColumnKind.Title) && !IsWide));

    /// <summary>How many columns hold one score or the total.</summary>
    public int ScoreColumns => Columns.Count(column => column.Kind is ColumnKind.OneScore or ColumnKind.Total);

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

    /// <summary>Whether a column of numbers gives those of indicators, and not of rows.</summary>
    public bool NumbersIndicators(int column) => Columns[column].Name.Contains("ตัวชี้วัด", StringComparison.Ordinal);

    // Rows that name their agency or year make sheets of their own; those of a document all belong to one.
    private bool NamesSheets => NamesAgencies || Has(ColumnKind.Year);

    private bool Has(ColumnKind kind) => IndexOf(kind) >= 0;
}
