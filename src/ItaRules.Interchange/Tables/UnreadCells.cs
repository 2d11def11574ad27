using ItaRules.Diagnostics;
using ItaRules.Interchange.Import;
using ItaRules.Text;

namespace ItaRules.Interchange.Tables;

/// <summary>Watches the cells of a table that its head says nothing about, so that none is passed over in silence.</summary>
internal sealed class UnreadCells(TableLayout layout, ImportLog log)
{
    private readonly List<int> withoutName = [.. Enumerable.Range(0, layout.Columns.Length).Where(column => layout.Columns[column].Name.Length == 0)];

    /// <summary>
    /// Whether the current row ends where the head does. One that goes on nearly always has a separator inside a number or a name,
    /// and all that stands behind it in a wrong column: that is reported.
    /// </summary>
    public bool IsWithin(RowSource rows, DiagnosticBag diagnostics)
    {
        for (var column = layout.Columns.Length; column < rows.Count; column++)
        {
            if (rows.Span(column).Trim().IsEmpty)
                continue;
            diagnostics.Report(TableDiagnostics.MoreCells, rows.At(column), layout.Columns.Length, rows[column]);
            return false;
        }

        TellWithoutName(rows);
        return true;
    }

    // One line a column: what is true of a cell is true of those below it.
    private void TellWithoutName(RowSource rows)
    {
        for (var i = withoutName.Count - 1; i >= 0; i--)
        {
            var column = withoutName[i];
            if (rows.Span(column).Trim().IsEmpty)
                continue;
            withoutName.RemoveAt(i);
            log.LeftOut(ImportDiagnostics.ColumnLeftOut, rows.At(column), new LocalizedText($"ที่ {column + 1} (ไม่มีชื่อ)", $"{column + 1} (without a name)"));
        }
    }
}
