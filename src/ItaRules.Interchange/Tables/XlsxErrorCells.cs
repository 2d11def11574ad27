using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace ItaRules.Interchange.Tables;

/// <summary>
/// Finds the cells of a workbook that show an error such as #N/A, and those with a formula whose value was not saved. The reader of workbooks
/// gives them as empty, and a score that a formula could not find, or was not asked for, would pass for one that was never given.
/// </summary>
internal static class XlsxErrorCells
{
    /// <summary>A workbook with more errors than this is no table of scores; the first ones are reason enough to stop.</summary>
    private const int MaximumCells = 10_000;

    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // An error; the end of a formula that is the whole of its cell.
    private static readonly byte[][] marks = [" t=\"e\""u8.ToArray(), "f></c>"u8.ToArray(), "f></x:c>"u8.ToArray()];

    private static readonly int longestMark = marks.Max(mark => mark.Length);

    /// <summary>The error cells: sheet, row and column from 0, and what they show.</summary>
    /// <param name="stream">The workbook; left at its beginning.</param>
    public static Dictionary<(string Sheet, int Row, int Column), string> Find(Stream stream)
    {
        var found = new Dictionary<(string, int, int), string>();
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Where(part => part.FullName.StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase)).Any(HasMark))
        {
            foreach (var (name, part) in Sheets(archive))
            {
                if (archive.GetEntry(part) is { } entry && HasMark(entry))
                    Read(entry, name, found);
            }
        }

        stream.Position = 0;
        return found;
    }

    // Nearly all workbooks have none, and looking for the mark costs little beside reading the cells.
    private static bool HasMark(ZipArchiveEntry part)
    {
        using var content = part.Open();
        var buffer = new byte[64 * 1024];
        var kept = 0;
        for (int read; (read = content.Read(buffer, kept, buffer.Length - kept)) > 0;)
        {
            var known = buffer.AsSpan(0, kept + read);
            foreach (var mark in marks)
            {
                if (known.IndexOf(mark) >= 0)
                    return true;
            }

            kept = Math.Min(longestMark - 1, known.Length);
            known[^kept..].CopyTo(buffer);
        }

        return false;
    }

    private static Dictionary<string, string> Sheets(ZipArchive archive)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        ForEach(archive.GetEntry("xl/_rels/workbook.xml.rels"), "Relationship", xml =>
        {
            if (xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target)
                targets[id] = target.StartsWith('/') ? target[1..] : "xl/" + target;
        });
        var sheets = new Dictionary<string, string>(StringComparer.Ordinal);
        ForEach(archive.GetEntry("xl/workbook.xml"), "sheet", xml =>
        {
            if (xml.GetAttribute("name") is { } name && xml.GetAttribute("id", Relationships) is { } id && targets.TryGetValue(id, out var part))
                sheets[name] = part;
        });
        return sheets;
    }

    private static void Read(ZipArchiveEntry part, string sheet, Dictionary<(string, int, int), string> found) => ForEach(part, "c", xml =>
    {
        if (xml.GetAttribute("r") is not { } reference || found.Count >= MaximumCells)
            return;
        var (row, column) = Place(reference);
        var isError = xml.GetAttribute("t") == "e";
        var (formula, value) = ContentOf(xml);
        if (isError)
            found[(sheet, row, column)] = value ?? "#";
        else if (formula is not null && value is null)
            found[(sheet, row, column)] = "=" + formula;
    });

    private static (string? Formula, string? Value) ContentOf(XmlReader cell)
    {
        string? formula = null, value = null;
        using var content = cell.ReadSubtree();
        var element = "";
        while (content.Read())
        {
            if (content.NodeType == XmlNodeType.Element)
                element = content.LocalName;
            if (element == "f")
                formula = (formula ?? "") + content.Value;
            else if (content.NodeType == XmlNodeType.Text)
                value = (value ?? "") + content.Value;
        }

        return (formula, value);
    }

    private static void ForEach(ZipArchiveEntry? part, string element, Action<XmlReader> read)
    {
        if (part is null)
            return;
        using var content = part.Open();
        using var xml = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == element)
                read(xml);
        }
    }

    // D2 is row 1 and column 3, counted from 0.
    private static (int Row, int Column) Place(string reference)
    {
        var column = 0;
        var end = 0;
        while (end < reference.Length && char.IsAsciiLetterUpper(reference[end]) && end < 3)
            column = (column * 26) + (reference[end++] - 'A' + 1);
        return (int.TryParse(reference.AsSpan(end), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row - 1 : -1, column - 1);
    }
}
