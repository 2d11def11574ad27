using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ItaRules.Reports.Composing;
using ItaRules.Reports.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Reports.Tests.Writing;

public class XlsxTests
{
    [Fact]
    public void A_table_is_a_sheet_with_filters_a_frozen_head_and_days_that_are_days()
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(Written.Bytes(PlanReport.Compose(Example.KhamSombun()), "xlsx")), false);
        var workbook = package.WorkbookPart!;
        var sheet = workbook.Workbook.Descendants<Sheet>().Single(one => one.Name!.Value!.Contains("มาตรการและการดำเนินการ", StringComparison.Ordinal));
        var worksheet = ((WorksheetPart)workbook.GetPartById(sheet.Id!.Value!)).Worksheet;
        Assert.Equal(PaneStateValues.Frozen, worksheet.Descendants<Pane>().Single().State!.Value);
        Assert.StartsWith("A1:", worksheet.Descendants<AutoFilter>().Single().Reference!.Value, StringComparison.Ordinal);
        var rows = worksheet.Descendants<Row>().ToList();
        Assert.Equal(18, rows.Count);
        var heads = rows[0].Elements<Cell>().Select(cell => cell.InnerText).ToList();
        var first = rows[1].Elements<Cell>().ToList()[heads.IndexOf("ระยะเวลาดำเนินการ (เริ่ม)")];
        Assert.Equal(new DateTime(2025, 10, 1), DateTime.FromOADate(double.Parse(first.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture)));
        var formats = workbook.WorkbookStylesPart!.Stylesheet;
        var format = formats.CellFormats!.Elements<CellFormat>().ElementAt((int)first.StyleIndex!.Value).NumberFormatId!.Value;
        Assert.Contains("[$-107041E]", formats.NumberingFormats!.Elements<NumberingFormat>().Single(one => one.NumberFormatId!.Value == format).FormatCode!.Value, StringComparison.Ordinal);
        Assert.All(rows.Skip(1), row => Assert.NotEmpty(row.Elements<Cell>().First().InnerText));
    }

    [Fact]
    public void Names_of_sheets_are_fit_and_differ()
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(Written.Bytes(AnalysisReport.Compose(Example.KhamSombun()), "xlsx")), false);
        var names = package.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!).ToList();
        Assert.All(names, name => Assert.InRange(name.Length, 1, 31));
        Assert.All(names, name => Assert.DoesNotMatch(@"[\[\]:*?/\\]", name));
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
