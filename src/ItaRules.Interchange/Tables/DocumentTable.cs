using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Import;
using ItaRules.Text;

namespace ItaRules.Interchange.Tables;

/// <summary>
/// Reads the tables of a document: a score a row, with the code, the name or both before it. Rows that have slipped, titles broken over rows,
/// instruments named once for many rows, numbers that do not fit their names: all are read as what they mean, and noted.
/// </summary>
internal sealed class DocumentTable(DocumentScores scores, ItemResolver resolver, KnownCodes codes, TableNames names, ImportLog log)
{
    private readonly HeaderReader headers = new(names, codes);
    private readonly IndicatorNames indicatorNames = new(scores.Edition);
    private readonly CodeCell codeCells = new(names, codes);
    private TableLayout? layout;
    private string? instrument;
    private readonly List<TableRow> unread = [];
    private OpenRow? open;

    // A sum below items is that of their instrument or of nothing, never the total of the agency.
    private bool hasItems;

    /// <summary>A row whose score has not come yet.</summary>
    private sealed record OpenRow(TableRow Row, int Column, SubjectText Subject, string Title);

    /// <summary>Reads consecutive rows of which at least one has several cells.</summary>
    /// <returns>Whether a head or a score was found in them.</returns>
    public bool Read(IReadOnlyList<TableRow> rows)
    {
        (layout, instrument, open, hasItems) = (null, null, null, false);
        unread.Clear();
        var isFound = false;
        foreach (var row in rows)
        {
            var noted = log.Count;
            if (ReadRow(row))
                isFound = true;
            else if (log.Count == noted && open?.Row != row)
                unread.Add(row);
        }

        CloseOpenRow();

        // A block without any score is one line of the report; in one with scores the other rows have theirs.
        foreach (var row in isFound ? unread : [])
            log.LeftOut(ImportDiagnostics.RowNotRead, row.At(0), Shown(string.Join(" ", row.Cells.Where(cell => cell.Length > 0))));
        return isFound;
    }

    private bool ReadRow(TableRow row)
    {
        if (headers.Read(row.Cells) is { IsOfDocument: true } head)
        {
            CloseOpenRow();
            (layout, hasItems) = (head, hasItems && layout?.Columns.Length == head.Columns.Length);
            log.Understood(ImportDiagnostics.HeadTaken, row.At(0), string.Join(" · ", row.Cells.Where(cell => cell.Length > 0)));
            EditionColumns.Tell(head, row, log);
            return true;
        }

        var (subject, column) = FindItem(row);
        var (score, scoreColumn) = FindScore(row, column);
        ObserveInstrument(row, column);
        if (subject is not null)
        {
            CloseOpenRow();
            var title = TitleBeside(row, column, subject);
            if (double.IsNaN(score))
                open = new(row, column, subject, title);
            else
                TakeItem(row, column, subject, title, score, scoreColumn);
            return !double.IsNaN(score);
        }

        if (open is not null && layout is not null && ContinuesOpenRow(row, score))
            return true;
        if (!double.IsNaN(score))
            return TakeOther(row, score, scoreColumn);
        if (layout is not null && open is null)
            log.LeftOut(ImportDiagnostics.RowWithoutScore, row.At(0), Shown(row.Cells.First(cell => cell.Length > 0)));
        return false;
    }

    // The first cell that begins with a code; a cell that is a score is none.
    private (SubjectText? Subject, int Column) FindItem(TableRow row)
    {
        for (var column = 0; column < row.Cells.Length; column++)
        {
            var cell = row[column];
            if (cell.Length == 0 || (KindOf(column) is not (ColumnKind.Code or ColumnKind.Title) && CellScore.Read(cell, names).Kind == CellScoreKind.Score))
                continue;
            if (KindOf(column) == ColumnKind.Rank || (KindOf(column) == ColumnKind.Number && CellScore.Read(cell, names).Kind == CellScoreKind.Score))
                continue;
            var subject = SubjectText.Read(cell);
            if (subject.Subjects is [{ Kind: ScoreKind.Item } first, ..] && codes.Knows(first))
                return (subject, column);
        }

        return (null, -1);
    }

    // The score stands in its column, or in the last cell that is one when the row has slipped, or behind the name.
    private (double Score, int Column) FindScore(TableRow row, int subjectColumn)
    {
        var expected = layout?.IndexOf(ColumnKind.Score) ?? -1;
        if (expected >= 0 && CellScore.Read(row[expected], names) is { Kind: CellScoreKind.Score or CellScoreKind.Missing } inPlace)
            return (inPlace.Value, inPlace.Kind == CellScoreKind.Score ? expected : -1);
        (double Score, int Column) slipped = (double.NaN, -1);
        for (var column = row.Cells.Length - 1; column > subjectColumn; column--)
        {
            // What the head names otherwise, such as the most that can be had, is no score that has slipped.
            if (KindOf(column) is ColumnKind.Number or ColumnKind.Rank or ColumnKind.Code or ColumnKind.Part || HasOtherName(column))
                continue;
            if (CellScore.Read(row[column], names) is not { Kind: CellScoreKind.Score } number)
                continue;
            if (slipped.Column >= 0 && LastText(row, slipped.Column) < column)
            {
                if (layout is not null || subjectColumn >= 0 || row.Cells.Any(cell => indicatorNames.Find(IndicatorNames.SplitNumber(cell).Name) is not null))
                    log.LeftOut(ImportDiagnostics.SeveralNumbers, row.At(column), Shown(row.Cells.First(cell => cell.Length > 0)), row[column], row[slipped.Column]);
                return (double.NaN, -1);
            }

            if (slipped.Column < 0)
                slipped = (number.Value, column);
        }

        if (slipped.Column >= 0)
            return slipped;
        for (var column = 0; column < row.Cells.Length; column++)
        {
            if (CellScore.ReadAtEnd(row[column], out _) is { } behind)
                return (behind, column);
        }

        return (double.NaN, -1);
    }

    private bool HasOtherName(int column) => layout is not null && column < layout.Columns.Length && layout.Columns[column] is { Kind: ColumnKind.Unknown, Name.Length: > 0 };

    // The last words before a number: numbers beside it, without words between, may each be the score.
    private int LastText(TableRow row, int before) => Array.FindLastIndex(row.Cells, before, cell => CellScore.Read(cell, names).Kind == CellScoreKind.Other);

    private string TitleBeside(TableRow row, int column, SubjectText subject)
    {
        var rest = row[column][Math.Min(subject.Length, row[column].Length)..].Trim(' ', '.', ':', ')');
        if (rest.Length > 0)
            return rest;
        return column + 1 < row.Cells.Length && CellScore.Read(row[column + 1], names).Kind == CellScoreKind.Other ? row[column + 1] : "";
    }

    private void TakeItem(TableRow row, int column, SubjectText subject, string title, double score, int scoreColumn)
    {
        var place = row.At(column);
        var printed = row[column][..Math.Min(subject.Length, row[column].Length)].Trim();
        foreach (var one in subject.Subjects)
        {
            var (item, isByTitle, reason) = resolver.ByCode(one.Code, subject.Subjects.Count == 1 ? title : "");
            if (item is null)
            {
                log.LeftOut(ImportDiagnostics.UnknownSubject, place, Shown(row[column]), score);
                continue;
            }

            hasItems = true;
            if (!scores.Add(item, PartOf(row, one), score, row.At(scoreColumn)))
                continue;
            if (isByTitle)
                log.Corrected(ImportDiagnostics.CodeByTitle, place, printed, item.Code, score, reason);
            else if (subject.IsLetterReplaced)
                log.Corrected(ImportDiagnostics.ZeroForLetter, place, printed, item.Code, score);
            else
                log.Understood(ImportDiagnostics.ScoreTaken, place, item.Code, score, Printed(printed, row[scoreColumn]));
            if (HasSlipped(column))
                log.Corrected(ImportDiagnostics.ShiftedRow, place, item.Code);
        }
    }

    // Indicators by name, items by number under their instrument, instruments, the total.
    private bool TakeOther(TableRow row, double score, int scoreColumn)
    {
        if (layout?.IndexOf(ColumnKind.Code) is >= 0 and var codeColumn && codeCells.Read(row[codeColumn]) is { } subject && scores.Edition.FindScore(subject.Kind, subject.Code) is { } definition
            && (instrument is null || CellScore.Read(row[codeColumn], names).Kind != CellScoreKind.Score))
        {
            if (scores.Add(definition, 0, score, row.At(scoreColumn)))
                log.Understood(ImportDiagnostics.ScoreTaken, row.At(codeColumn), definition.Name, score, Printed(row[codeColumn], row[scoreColumn]));
            return true;
        }

        for (var column = 0; column < row.Cells.Length; column++)
        {
            var cell = CellScore.ReadAtEnd(row[column], out var end) is null ? row[column] : row[column][..end];
            var (number, name) = IndicatorNames.SplitNumber(cell);
            if (indicatorNames.Find(name) is { } indicator)
                return TakeIndicator(row, column, indicator, number == 0 ? NumberIn(row) : number, name, score, scoreColumn);
            if (column != scoreColumn && FindSubIndicator(cell) is { } subIndicator)
                return TakeSubIndicator(row, column, subIndicator, score, scoreColumn);
        }

        var number2 = NumberIn(row);
        var title = row.Cells.FirstOrDefault(cell => cell.Length > 6 && CellScore.Read(cell, names).Kind == CellScoreKind.Other && codes.InstrumentIn(cell) is null) ?? "";
        if (instrument is not null && number2 > 0 && resolver.ByNumber(instrument, number2, title) is { } item)
        {
            if (scores.Add(item, 0, score, row.At(scoreColumn)))
                log.Corrected(ImportDiagnostics.CodeByInstrument, row.At(0), Shown(title), item.Code, score);
            return true;
        }

        return TakeWhole(row, score, scoreColumn, title, number2);
    }

    private bool TakeWhole(TableRow row, double score, int scoreColumn, string title, int number)
    {
        ScoreDefinition? whole = null;
        foreach (var cell in row.Cells)
        {
            if (!hasItems && (names.ColumnOf(cell) == ColumnKind.Total || names.IsTotalRow(cell)))
                whole = scores.Edition.Total;
            else if (codes.IsInstrumentOnly(cell) || (title.Length == 0 && codes.InstrumentIn(cell) is not null))
                whole = scores.Edition.FindInstrument(codes.InstrumentIn(cell)!);
        }

        if (whole is null && title.Length == 0 && layout?.Columns[Math.Max(0, layout.IndexOf(ColumnKind.Number))].Name.Contains("ตัวชี้วัด", StringComparison.Ordinal) == true)
            whole = scores.Edition.FindIndicator(number);
        if (whole is null)
        {
            // Outside a table of scores a number at the end of a row is no score.
            if (layout is not null)
                log.LeftOut(ImportDiagnostics.UnknownSubject, row.At(0), Shown(string.Join(" ", row.Cells.Where(cell => cell.Length > 0))), score);
            return false;
        }

        if (scores.Add(whole, 0, score, row.At(scoreColumn)))
            log.Understood(ImportDiagnostics.ScoreTaken, row.At(0), whole.Name, score, Printed("", row[scoreColumn]));
        return true;
    }

    private bool TakeIndicator(TableRow row, int column, Indicator indicator, int number, string name, double score, int scoreColumn)
    {
        var place = row.At(column);
        var isOtherNumber = number > 0 && number != indicator.Number && layout?.IndexOf(ColumnKind.Rank) is null or -1;
        if (isOtherNumber)
            log.Corrected(ImportDiagnostics.NumberByName, place, number, name, indicator.Number, score);
        if (scores.Add(indicator, 0, score, row.At(scoreColumn)) && !isOtherNumber)
            log.Understood(ImportDiagnostics.ScoreTaken, place, indicator.Name, score, Printed(name, row[scoreColumn]));
        return true;
    }

    // “9.1 ข้อมูลพื้นฐาน”: a number that begins a list inside a measure looks the same, so that the name must agree where there is one.
    private SubIndicator? FindSubIndicator(string cell)
    {
        var read = SubjectText.Read(cell);
        if (read.Subjects is not [{ Kind: ScoreKind.SubIndicator } subject] || scores.Edition.FindScore(subject.Kind, subject.Code) is not SubIndicator found)
            return null;
        var (name, title) = (LooseText.Key(cell[Math.Min(read.Length, cell.Length)..]), LooseText.Key(found.Title.Thai));
        return name.Contains(title, StringComparison.Ordinal) || (name.Length > 4 && title.Contains(name, StringComparison.Ordinal)) || (name.Length == 0 && layout is not null) ? found : null;
    }

    private bool TakeSubIndicator(TableRow row, int column, SubIndicator subIndicator, double score, int scoreColumn)
    {
        if (scores.Add(subIndicator, 0, score, row.At(scoreColumn)))
            log.Understood(ImportDiagnostics.ScoreTaken, row.At(column), subIndicator.Name, score, Printed(row[column], row[scoreColumn]));
        return true;
    }

    private bool ContinuesOpenRow(TableRow row, double score)
    {
        var text = string.Join(' ', row.Cells.Where(cell => cell.Length > 0 && CellScore.Read(cell, names).Kind == CellScoreKind.Other));
        if (double.IsNaN(score) || indicatorNames.Find(IndicatorNames.SplitNumber(text).Name) is not null)
        {
            // More of the title may follow before the score comes.
            if (double.IsNaN(score) && text.Length > 0)
                open = open! with { Title = open.Title + " " + text };
            return false;
        }

        var (first, column, subject, title) = open!;
        open = null;
        var (_, scoreColumn) = FindScore(row, -1);
        TakeItem(first with { Cells = [.. first.Cells[..(column + 1)], row[scoreColumn]] }, column, subject, $"{title} {text}", score, column + 1);
        log.Corrected(ImportDiagnostics.JoinedRows, first.At(column), subject.Subjects[0].Code, row.Row);
        return true;
    }

    private void CloseOpenRow()
    {
        if (open is not { } row)
            return;
        open = null;
        foreach (var one in row.Subject.Subjects)
        {
            var (item, _, _) = resolver.ByCode(one.Code, row.Subject.Subjects.Count == 1 ? row.Title : "");
            if (layout is null || item is null)
            {
                unread.Add(row.Row);
                return;
            }

            log.LeftOut(ImportDiagnostics.ScoreLost, row.Row.At(row.Column), item.Code);
            if (HasSlipped(row.Column))
                log.Corrected(ImportDiagnostics.ShiftedRow, row.Row.At(row.Column), item.Code);
        }
    }

    private void ObserveInstrument(TableRow row, int subjectColumn)
    {
        for (var column = 0; column < row.Cells.Length; column++)
        {
            if (column != subjectColumn && codes.InstrumentIn(row[column]) is { } named)
            {
                instrument = named;
                return;
            }
        }
    }

    private bool HasSlipped(int column)
    {
        var expected = layout?.IndexOf(ColumnKind.Title) ?? -1;
        return expected >= 0 && column != expected && KindOf(column) != ColumnKind.Code;
    }

    private int PartOf(TableRow row, Subject subject)
    {
        var column = layout?.IndexOf(ColumnKind.Part) ?? -1;
        return subject.Part > 0 || column < 0 || CellScore.Read(row[column], names) is not { Kind: CellScoreKind.Score, Value: >= 1 and <= 9 } part ? subject.Part : (int)part.Value;
    }

    private int NumberIn(TableRow row)
    {
        var column = layout?.IndexOf(ColumnKind.Number) ?? -1;
        if (column < 0)
            column = layout?.IndexOf(ColumnKind.Code) ?? -1;
        return column >= 0 && CellScore.Read(row[column].TrimEnd('.'), names) is { Kind: CellScoreKind.Score, Value: >= 1 and <= 99 } number ? (int)number.Value : 0;
    }

    private ColumnKind KindOf(int column) => layout is not null && column < layout.Columns.Length ? layout.Columns[column].Kind : ColumnKind.Unknown;

    private static LocalizedText Printed(string subject, string score)
    {
        var text = string.Join(" ", new[] { subject, score }.Where(part => part.Length > 0).Select(part => $"“{part}”"));
        return new(text, text);
    }

    private static string Shown(string text) => text.Length > 80 ? text[..80] + "…" : text;
}
