using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Interchange.Scores;

/// <summary>Tells the form of a file by its first bytes, and where these say nothing by its name.</summary>
internal static class FileForms
{
    private static readonly string[] jsonExtensions = [".json", ".ndjson", ".jsonl"];
    private static readonly string[] tableExtensions = [".csv", ".tsv"];

    /// <summary>The form of a file.</summary>
    /// <param name="head">Its first bytes.</param>
    /// <param name="path">Its name.</param>
    public static FileForm Of(ReadOnlySpan<byte> head, string path)
    {
        if (head.StartsWith("PK"u8))
            return FileForm.Workbook;
        if (head is [0xD0, 0xCF, 0x11, 0xE0, ..])
            return FileForm.OldOffice;
        if (head.StartsWith("%PDF"u8))
            return FileForm.Pdf;
        if (head.StartsWith("{\\rtf"u8))
            return FileForm.RichText;
        var extension = Path.GetExtension(path);
        if (jsonExtensions.Contains(extension, StringComparer.OrdinalIgnoreCase))
            return FileForm.Json;
        if (tableExtensions.Contains(extension, StringComparer.OrdinalIgnoreCase))
            return FileForm.Table;
        return FirstCharacter(head) is '{' or '[' ? FileForm.Json : FileForm.Text;
    }

    /// <summary>Why a file of this form is not read, and what to do.</summary>
    public static Diagnostic Refusal(FileForm form, string path)
    {
        var (name, advice) = form switch
        {
            FileForm.Pdf => (new LocalizedText(" PDF ", "A PDF file"), new LocalizedText("ให้คัดลอกตารางมาวางในไฟล์ข้อความ (.txt)", "copy its tables into a text file (.txt)")),
            FileForm.RichText => (new(" RTF ", "An RTF file"), new("ให้บันทึกเป็นข้อความ (.txt)", "save it as text (.txt)")),
            _ => (
                new("รูปแบบเก่าของ Office (.xls, .doc) หรือที่ใส่รหัสผ่านไว้ ", "A file of old office programs (.xls, .doc), or one with a password,"),
                new("ให้บันทึกเป็น .xlsx หรือ .csv โดยไม่ใส่รหัสผ่าน", "save it as .xlsx or .csv, without a password")),
        };
        return new(TableDiagnostics.UnknownForm, new FileLocation(path, 1, 1), [name, advice]);
    }

    // Past a byte order mark, blanks and the zeros of UTF-16.
    private static char FirstCharacter(ReadOnlySpan<byte> head)
    {
        foreach (var b in head)
        {
            if (b is not (0 or 0xEF or 0xBB or 0xBF or 0xFE or 0xFF or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                return (char)b;
        }

        return '\0';
    }
}
