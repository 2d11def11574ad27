using DocumentFormat.OpenXml.Spreadsheet;
using ItaRules.Reports.Documents;
using ItaRules.Reports.Wording;
using ItaRules.Reports.Writing.Xlsx;
using ItaRules.Text;
using Look = ItaRules.Reports.Writing.Xlsx.XlsxStyles.Look;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace ItaRules.Reports.Progress;

/// <summary>Writes progress files as workbooks for staff to fill in: a row a step, with a list to choose the state from, coloured cells to fill, and what is already entered.</summary>
public static class ProgressWorkbook
{
    private static readonly Dictionary<ProgressColumn, double> widths = new()
    {
        [ProgressColumn.Measure] = 16, [ProgressColumn.Title] = 30, [ProgressColumn.Number] = 5, [ProgressColumn.Step] = 42, [ProgressColumn.Owners] = 22,
        [ProgressColumn.From] = 14, [ProgressColumn.To] = 14, [ProgressColumn.State] = 18, [ProgressColumn.Day] = 16, [ProgressColumn.Result] = 42,
        [ProgressColumn.Evidence] = 34, [ProgressColumn.Obstacles] = 28, [ProgressColumn.Suggestion] = 28, [ProgressColumn.Outcome] = 34, [ProgressColumn.Remark] = 18,
    };

    /// <summary>Writes a workbook.</summary>
    /// <param name="file">The file.</param>
    /// <param name="language">The language of headings and states.</param>
    /// <param name="stream">Takes it; left open.</param>
    public static void Write(ProgressFile file, Language language, Stream stream)
    {
        var words = new Words(language);
        using var memory = new MemoryStream();
        using (var book = new XlsxBook(memory, words["progress.sheet"], DigitStyle.Arabic))
        {
            var rows = Rows(file).ToList();
            var part = book.AddSheet(words["progress.sheet"], repeatsHead: true);
            var data = new SheetData(XlsxSheet.Row(1, ProgressColumns.All.Select((column, index) => XlsxCells.Words(ProgressColumns.Heading(column, words), 1, index + 1, Look.TableHead)), [2]));
            for (var row = 0; row < rows.Count; row++)
                data.Append(XlsxSheet.Row(row + 2, ProgressColumns.All.Select((column, index) => Cell(rows[row], column, row + 2, index + 1, words)), Lines(rows[row])));
            part.Worksheet = new Worksheet(
                new SheetProperties(new PageSetupProperties { FitToPage = true }),
                XlsxSheet.Frozen(columns: 2),
                new Columns(ProgressColumns.All.Select((column, index) => XlsxSheet.Width(index + 1, widths[column]))),
                data,
                new AutoFilter { Reference = $"A1:{XlsxCells.Reference(rows.Count + 1, ProgressColumns.All.Count)}" },
                States(rows.Count + 1, language),
                new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 },
                new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
            WritePlan(book, file, words);
        }

        memory.Position = 0;
        memory.CopyTo(stream);
    }

    private static IEnumerable<FormRow> Rows(ProgressFile file)
    {
        foreach (var (measure, isInPlan) in file.Measures.Select(measure => (measure, true)).Concat(file.Removed.Select(measure => (measure, false))))
        {
            var number = 0;
            foreach (var (step, isStepInPlan) in measure.Steps.Select(step => (step, isInPlan)).Concat(measure.RemovedSteps.Select(step => (step, false))))
                yield return new(measure, step, ++number, isStepInPlan);
        }
    }

    private static SheetCell Cell(FormRow row, ProgressColumn column, int rowIndex, int columnIndex, Words words)
    {
        var look = ProgressColumns.IsInput(column) ? Look.Input : Look.Words;
        return column switch
        {
            ProgressColumn.Number => XlsxCells.Number(row.Number, rowIndex, columnIndex, Look.Count),
            ProgressColumn.From => XlsxCells.Day(row.Measure.Due?.From, rowIndex, columnIndex),
            ProgressColumn.To => XlsxCells.Day(row.Measure.Due?.To, rowIndex, columnIndex),
            ProgressColumn.Day => XlsxCells.Day(row.Step.Day, rowIndex, columnIndex, Look.InputDay),
            _ => XlsxCells.Words(Text(row, column, words), rowIndex, columnIndex, look),
        };
    }

    private static string Text(FormRow row, ProgressColumn column, Words words) => column switch
    {
        ProgressColumn.Measure => row.Measure.Id,
        ProgressColumn.Title => row.Measure.Title,
        ProgressColumn.Step => row.Step.Text,
        ProgressColumn.Owners => string.Join('\n', row.Measure.Owners),
        ProgressColumn.State => ProgressStates.NameOf(row.Step.State).In(words.Language),
        ProgressColumn.Result => row.Step.Result,
        ProgressColumn.Evidence => string.Join('\n', row.Step.Evidence),
        ProgressColumn.Obstacles => row.Step.Obstacles,
        ProgressColumn.Suggestion => row.Step.Suggestion,
        ProgressColumn.Outcome => row.Number == 1 ? row.Measure.Outcome : "",
        _ => row.IsInPlan ? "" : words["progress.not-in-plan"],
    };

    private static IEnumerable<int> Lines(FormRow row) =>
    [
        RowHeight.Lines([row.Measure.Title], widths[ProgressColumn.Title]),
        RowHeight.Lines([row.Step.Text], widths[ProgressColumn.Step]),
        RowHeight.Lines(row.Measure.Owners, widths[ProgressColumn.Owners]),
        RowHeight.Lines([row.Step.Result], widths[ProgressColumn.Result]),
        RowHeight.Lines(row.Step.Evidence, widths[ProgressColumn.Evidence]),
    ];

    private static DataValidations States(int lastRow, Language language)
    {
        var column = XlsxCells.ColumnName((int)ProgressColumn.State + 1);
        var choices = string.Join(',', Enum.GetValues<ProgressState>().Select(state => ProgressStates.NameOf(state).In(language)));
        return new DataValidations(new DataValidation(new Formula1($"\"{choices}\""))
        {
            Type = DataValidationValues.List,
            AllowBlank = true,
            ShowErrorMessage = true,
            SequenceOfReferences = new DocumentFormat.OpenXml.ListValue<DocumentFormat.OpenXml.StringValue> { InnerText = $"{column}2:{column}{Math.Max(2, lastRow)}" },
        }) { Count = 1 };
    }

    // What the file is about, so that it can be read back by itself.
    private static void WritePlan(XlsxBook book, ProgressFile file, Words words)
    {
        (string Name, string Value)[] facts =
        [
            (words["progress.fact.agency"], file.Agency.Name),
            (words["progress.fact.district"], file.Agency.District ?? ""),
            (words["progress.fact.province"], file.Agency.Province ?? ""),
        ];
        var part = book.AddSheet(words["progress.plan-sheet"]);
        var data = new SheetData();
        for (var i = 0; i < facts.Length; i++)
            data.Append(XlsxSheet.Row(i + 1, [XlsxCells.Words(facts[i].Name, i + 1, 1), XlsxCells.Words(facts[i].Value, i + 1, 2)], [1]));
        (string Name, int Value)[] years = [(words["progress.fact.edition"], file.ResultYear), (words["progress.fact.plan-year"], file.PlanYear)];
        for (var i = 0; i < years.Length; i++)
        {
            var row = facts.Length + i + 1;
            data.Append(XlsxSheet.Row(row, [XlsxCells.Words(years[i].Name, row, 1), XlsxCells.Number(years[i].Value, row, 2, Look.Count)], [1]));
        }

        part.Worksheet = new Worksheet(new Columns(XlsxSheet.Width(1, 34), XlsxSheet.Width(2, 50)), data);
    }

    private sealed record FormRow(ProgressMeasure Measure, ProgressStep Step, int Number, bool IsInPlan);
}
