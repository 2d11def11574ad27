using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ItaRules.Reports.Documents;

namespace ItaRules.Reports.Writing.Xlsx;

/// <summary>A workbook that is being made.</summary>
internal sealed class XlsxBook : IDisposable
{
    private const int MaximumNameLength = 31;

    private readonly SpreadsheetDocument package;
    private readonly WorkbookPart workbook;
    private readonly Sheets sheets = new();
    private readonly DefinedNames names = new();
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Begins a workbook.</summary>
    /// <param name="stream">Takes it when it is disposed; has to be readable and seekable.</param>
    /// <param name="title">The title in its properties.</param>
    /// <param name="digits">The digits of its figures.</param>
    public XlsxBook(Stream stream, string title, DigitStyle digits)
    {
        package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        package.PackageProperties.Title = XmlText.Clean(title);
        workbook = package.AddWorkbookPart();
        workbook.Workbook = new Workbook(sheets);
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = XlsxStyles.Create(digits);
    }

    /// <summary>Adds a sheet.</summary>
    /// <param name="name">What it is called; made fit for a sheet's name.</param>
    /// <param name="repeatsHead">Whether its first row is repeated on every printed page.</param>
    /// <returns>The part, to be filled.</returns>
    public WorksheetPart AddSheet(string name, bool repeatsHead = false)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        var index = (uint)sheets.ChildElements.Count;
        var fit = Fit(name);
        sheets.Append(new Sheet { Name = fit, SheetId = index + 1, Id = workbook.GetIdOfPart(part) });
        if (repeatsHead)
            names.Append(new DefinedName($"'{fit.Replace("'", "''", StringComparison.Ordinal)}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = index });
        return part;
    }

    /// <summary>The name that a sheet added next would get.</summary>
    public string Fit(string name)
    {
        var clean = string.Concat(XmlText.Clean(name).Where(c => c is not ('[' or ']' or ':' or '*' or '?' or '/' or '\\') && !char.IsControl(c))).Trim('\'', ' ');
        var whole = clean.Length <= MaximumNameLength ? clean : clean[..MaximumNameLength];
        for (var number = 2; !taken.Add(whole); number++)
        {
            var end = string.Create(CultureInfo.InvariantCulture, $" {number}");
            whole = clean[..Math.Min(clean.Length, MaximumNameLength - end.Length)] + end;
        }

        return whole;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (names.HasChildren)
            workbook.Workbook.Append(names);
        package.Dispose();
    }
}
