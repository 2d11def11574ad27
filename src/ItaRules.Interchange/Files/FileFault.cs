using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Interchange.Files;

/// <summary>Words what the system says when a file cannot be read.</summary>
public static class FileFault
{
    /// <summary>Whether an exception is the system's answer to reading a file, and not a fault of the program.</summary>
    public static bool IsFileFault(Exception exception) => exception is IOException or UnauthorizedAccessException or NotSupportedException;

    /// <summary>The message for a file that cannot be read.</summary>
    public static Diagnostic Describe(string path, Exception exception)
    {
        var reason = exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => new LocalizedText("ไม่พบไฟล์นี้", "there is no such file"),
            UnauthorizedAccessException when Directory.Exists(path) => new("เป็นโฟลเดอร์ ไม่ใช่ไฟล์", "it is a folder"),
            UnauthorizedAccessException => new("ไม่มีสิทธิ์อ่าน", "reading it is not permitted"),
            PathTooLongException => new("ชื่อไฟล์ยาวเกินไป", "its name is too long"),
            _ => new("ระบบอ่านไฟล์ไม่ได้ หรือโปรแกรมอื่นกำลังใช้ไฟล์นี้อยู่", "the system cannot read it, or another program is using it"),
        };
        return new(SheetDiagnostics.UnreadableFile, new FileLocation(path, 1, 1), [reason]);
    }
}
