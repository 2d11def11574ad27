using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ItaRules.Interchange.Scores;
using ItaRules.Scores;

namespace ItaRules.NationalYear;

/// <summary>Writes the sheets of a country in the forms in which analysts hold them.</summary>
public static class CountryFiles
{
    private static readonly string[] head = ["หน่วยงาน", "ประเภทหน่วยงาน", "อำเภอ", "จังหวัด", "ปี"];

    /// <summary>Writes a file in the form that its ending names: .ndjson, .json, .csv (an agency a row), .long.csv (a score a row) or .xlsx.</summary>
    public static void Write(string path, IEnumerable<ScoreSheet> sheets)
    {
        if (path.EndsWith(".xlsx", StringComparison.Ordinal))
        {
            WriteWorkbook(path, sheets);
            return;
        }

        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: path.EndsWith(".csv", StringComparison.Ordinal))) { NewLine = "\r\n" };
        if (path.EndsWith(".long.csv", StringComparison.Ordinal))
            WriteLong(writer, sheets);
        else if (path.EndsWith(".csv", StringComparison.Ordinal))
            WriteWide(writer, sheets);
        else if (path.EndsWith(".ndjson", StringComparison.Ordinal))
            ScoreSheetWriter.WriteLines(writer, sheets);
        else
            WriteArray(writer, sheets);
    }

    private static void WriteArray(StreamWriter writer, IEnumerable<ScoreSheet> sheets)
    {
        var before = "[\n";
        foreach (var sheet in sheets)
        {
            writer.Write(before);
            ScoreSheetWriter.Write(writer, sheet);
            before = ",";
        }

        writer.Write("]\n");
    }

    private static void WriteWide(StreamWriter writer, IEnumerable<ScoreSheet> sheets)
    {
        var isBegun = false;
        foreach (var sheet in sheets)
        {
            if (!isBegun)
                writer.WriteLine(string.Join(',', head.Concat(Values(sheet).Select(value => value.Code))));
            isBegun = true;
            writer.WriteLine(string.Join(',', Facts(sheet).Concat(Values(sheet).Select(value => Text(value.Score)))));
        }
    }

    private static void WriteLong(StreamWriter writer, IEnumerable<ScoreSheet> sheets)
    {
        writer.WriteLine("หน่วยงาน,จังหวัด,ปี,ข้อ,คะแนน");
        foreach (var sheet in sheets)
        {
            foreach (var (code, score) in Values(sheet))
                writer.WriteLine($"{sheet.Agency.Name},{sheet.Agency.Province},{sheet.Edition.Year},{code},{Text(score)}");
        }
    }

    private static void WriteWorkbook(string path, IEnumerable<ScoreSheet> sheets)
    {
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        var part = book.AddNewPart<WorksheetPart>();
        using (var writer = OpenXmlWriter.Create(part))
        {
            writer.WriteStartElement(new Worksheet());
            writer.WriteStartElement(new SheetData());
            var isBegun = false;
            foreach (var sheet in sheets)
            {
                if (!isBegun)
                    WriteRow(writer, head.Concat(Values(sheet).Select(value => value.Code)), []);
                isBegun = true;
                WriteRow(writer, Facts(sheet), Values(sheet).Select(value => value.Score));
            }

            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        book.Workbook = new Workbook(new Sheets(new Sheet { Name = "ITA", SheetId = 1, Id = book.GetIdOfPart(part) }));
    }

    private static void WriteRow(OpenXmlWriter writer, IEnumerable<string> texts, IEnumerable<double> scores)
    {
        writer.WriteStartElement(new Row());
        foreach (var text in texts)
            writer.WriteElement(new Cell(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text))) { DataType = CellValues.InlineString });
        foreach (var score in scores)
            writer.WriteElement(double.IsNaN(score) ? new Cell() : new Cell(new CellValue(Text(score))));
        writer.WriteEndElement();
    }

    private static IEnumerable<string> Facts(ScoreSheet sheet) =>
        [sheet.Agency.Name, sheet.Agency.Type ?? "", sheet.Agency.District ?? "", sheet.Agency.Province ?? "", sheet.Edition.Year.ToString(CultureInfo.InvariantCulture)];

    private static IEnumerable<(string Code, double Score)> Values(ScoreSheet sheet)
    {
        foreach (var item in sheet.Edition.Items)
        {
            var parts = sheet.Details.Parts[item].ToArray();
            if (parts.Length == 0)
                yield return (item.Code, sheet.Reported(item));
            for (var part = 0; part < parts.Length; part++)
                yield return (FormattableString.Invariant($"{item.Code}.{part + 1}"), parts[part]);
        }
    }

    private static string Text(double score) => double.IsNaN(score) ? "" : score.ToString("R", CultureInfo.InvariantCulture);
}
