using System.Collections.Immutable;
using ItaRules.Reports.Documents;

namespace ItaRules.Reports.Writing;

/// <summary>A table as programs want it: groups in a column, periods as a first and a last day beside their words, footnotes in words at the end of the row.</summary>
internal sealed class FlatTable
{
    private const double DayWidth = 1.6;
    private const double GroupWidth = 4;
    private const double NotesWidth = 5;

    private readonly Table table;
    private readonly ShownText shown;
    private readonly bool hasNotes;

    public FlatTable(Table table, ShownText shown, bool hasNotes)
    {
        this.table = table;
        this.shown = shown;
        this.hasNotes = hasNotes;
    }

    public FlatTable(Table table, ShownText shown)
        : this(table, shown, HasNotes(table))
    {
    }

    /// <summary>Whether a cell of a table has a footnote.</summary>
    public static bool HasNotes(Table table) => table.Rows.Any(row => row.Cells.Any(cell => NotesOf(cell).Any()));

    /// <summary>The columns.</summary>
    public IEnumerable<Column> Columns
    {
        get
        {
            if (table.Subject is { } subject)
                yield return new(subject.Name, GroupWidth);
            if (table.GroupHeader is { } group)
                yield return new(group, GroupWidth);
            foreach (var column in table.Columns)
            {
                yield return column.Kind == ColumnKind.Period ? column with { Kind = ColumnKind.Words } : column;
                if (column.Kind != ColumnKind.Period)
                    continue;
                yield return new(shown.Words.Of("writer.first-day", ("column", column.Header)), DayWidth, ColumnKind.Day);
                yield return new(shown.Words.Of("writer.last-day", ("column", column.Header)), DayWidth, ColumnKind.Day);
            }

            if (hasNotes)
                yield return new(shown.Words["writer.notes"], NotesWidth);
        }
    }

    /// <summary>The rows, each with a cell a column.</summary>
    public IEnumerable<ImmutableArray<Cell>> Rows => table.Rows.Select(row => Cells(row).ToImmutableArray());

    private IEnumerable<Cell> Cells(TableRow row)
    {
        if (table.Subject is { } subject)
            yield return new WordsCell(subject.Value);
        if (table.GroupHeader is not null)
            yield return new WordsCell(row.Group ?? "");
        foreach (var cell in row.Cells)
        {
            yield return cell;
            if (cell is not PeriodCell period)
                continue;
            yield return new DayCell(period.Value?.From);
            yield return new DayCell(period.Value?.To);
        }

        if (hasNotes)
            yield return new WordsCell([.. row.Cells.SelectMany(NotesOf).Distinct().Select(note => new Passage(note.Words))]);
    }

    private static IEnumerable<Footnote> NotesOf(Cell cell) => cell switch
    {
        WordsCell words => words.Lines.SelectMany(line => line.Notes).Concat(cell.Notes),
        PeriodCell period => period.Words.Notes.Concat(cell.Notes),
        _ => cell.Notes,
    };
}
