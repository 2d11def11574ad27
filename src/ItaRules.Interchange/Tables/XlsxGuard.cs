using System.IO.Compression;
using System.Text;
using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Interchange.Tables;

/// <summary>
/// Looks into a workbook before it is read: what unpacks to more than any table of scores, refers to other files or defines entities is refused.
/// </summary>
internal static class XlsxGuard
{
    /// <summary>A country's seven years unpack to less than half of this.</summary>
    private const long MaximumUnpacked = 600L * 1024 * 1024;

    private const int MaximumParts = 10_000;
    private const int HeadSize = 4 * 1024;

    /// <summary>The reason to refuse a workbook; null when there is none.</summary>
    /// <param name="stream">The workbook, which can be read twice; left at its beginning.</param>
    /// <param name="path">The file's name as messages show it.</param>
    public static Diagnostic? Refuse(Stream stream, string path)
    {
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return Reason(archive) is { } reason ? new(TableDiagnostics.RefusedWorkbook, new FileLocation(path, 1, 1), [reason]) : null;
        }
        catch (InvalidDataException)
        {
            return new(TableDiagnostics.RefusedWorkbook, new FileLocation(path, 1, 1), [Broken]);
        }
        finally
        {
            stream.Position = 0;
        }
    }

    /// <summary>Why a damaged workbook is refused.</summary>
    public static LocalizedText Broken { get; } = new("ไฟล์เสียหาย", "it is damaged");

    private static LocalizedText? Reason(ZipArchive archive)
    {
        // The archive never gives more of a part than its declared length, so that the declared lengths bound what is unpacked.
        if (archive.Entries.Count > MaximumParts || archive.Entries.Sum(part => part.Length) > MaximumUnpacked)
            return new("ข้อมูลที่บีบอัดไว้ใหญ่เกินกว่าตารางคะแนน", "it unpacks to more than any table of scores");
        if (archive.GetEntry("word/document.xml") is not null)
            return new("เป็นเอกสาร Word ให้บันทึกเป็นข้อความ (.txt) หรือคัดลอกตารางมาวาง", "it is a Word document; save it as text (.txt) or copy its tables");
        if (archive.GetEntry("xl/workbook.xml") is null)
            return new("ไม่ใช่สมุดงาน Excel (.xlsx)", "it is no Excel workbook (.xlsx)");
        if (archive.Entries.Any(part => part.FullName.StartsWith("xl/externalLinks/", StringComparison.OrdinalIgnoreCase)))
            return new("มีลิงก์ไปยังสมุดงานอื่น ให้คัดลอกเป็นค่าแล้วบันทึกใหม่", "it is linked to other workbooks; paste the cells as values and save it anew");
        return archive.Entries.Where(part => IsXml(part.FullName)).Any(DefinesEntities)
            ? new("มีส่วน DTD ซึ่งสมุดงานปกติไม่มี", "it has a DTD, which no ordinary workbook has")
            : null;
    }

    private static bool IsXml(string name) => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static bool DefinesEntities(ZipArchiveEntry part)
    {
        using var content = part.Open();
        Span<byte> head = stackalloc byte[HeadSize];
        var length = content.ReadAtLeast(head, HeadSize, throwOnEndOfStream: false);
        return Encoding.UTF8.GetString(head[..length]).Replace("\0", "", StringComparison.Ordinal).Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
    }
}
