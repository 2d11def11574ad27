using System.IO.Compression;
using System.Text;

namespace ItaRules.Interchange.Tests.Tables;

/// <summary>Workbooks that a test writes out part by part, good ones and hostile ones.</summary>
internal sealed class WorkbookFile
{
    private readonly Dictionary<string, Action<Stream>> parts = [];

    public WorkbookFile(string rows, string beforeRows = "", string afterRows = "")
    {
        Part("[Content_Types].xml", """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
        Part("_rels/.rels", """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Part("xl/workbook.xml", """<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="ITA 2568" sheetId="1" r:id="r1"/></sheets></workbook>""");
        Part("xl/_rels/workbook.xml.rels", """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
        Part("xl/worksheets/sheet1.xml", $"""<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{beforeRows}<sheetData>{rows}</sheetData>{afterRows}</worksheet>""");
    }

    /// <summary>Rows of cells: a number stays a number, anything else is a text.</summary>
    public static string Rows(params string[][] rows) => string.Concat(rows.Select((cells, row) =>
        $"<row r=\"{row + 1}\">{string.Concat(cells.Select((cell, column) => Cell($"{(char)('A' + column)}{row + 1}", cell)))}</row>"));

    public static string Cell(string reference, string value) => double.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out _)
        ? $"<c r=\"{reference}\"><v>{value}</v></c>"
        : $"<c r=\"{reference}\" t=\"inlineStr\"><is><t>{value}</t></is></c>";

    public WorkbookFile Part(string name, string content) => Part(name, stream => stream.Write(Encoding.UTF8.GetBytes(content)));

    public WorkbookFile Part(string name, Action<Stream> write)
    {
        parts[name] = write;
        return this;
    }

    public byte[] Bytes()
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, write) in parts)
            {
                using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                write(stream);
            }
        }

        return file.ToArray();
    }
}
