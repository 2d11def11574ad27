using ItaRules.Text;

namespace ItaRules.LanguageServer.Hosting;

/// <summary>What the program says on a terminal.</summary>
internal static class HostTexts
{
    /// <summary>The text of <c>--help</c>.</summary>
    public static readonly LocalizedText Usage = new(
        """
        เซิร์ฟเวอร์ภาษาของ ItaRules สำหรับโปรแกรมแก้ไขข้อความ (Language Server Protocol 3.17)

          --stdio        รับส่งทางช่องมาตรฐาน (เป็นค่าปกติ)
          --log แฟ้ม      เขียนบันทึกการทำงานต่อท้ายแฟ้มนี้ แทนช่องข้อผิดพลาดมาตรฐาน
          --lang th|en   ภาษาของข้อความทั้งหมด (ถ้าไม่ระบุ ใช้ตามโปรแกรมแก้ไขข้อความ หรือ ITA_LANG)
          --version      แสดงรุ่น
          --help         แสดงข้อความนี้
        """,
        """
        The ItaRules language server for text editors (Language Server Protocol 3.17)

          --stdio        speaks over the standard streams (the default)
          --log FILE     appends its log to this file instead of standard error
          --lang th|en   the language of all texts (otherwise the editor's, or ITA_LANG)
          --version      prints the version
          --help         prints this
        """);

    /// <summary><c>--log</c> without a file.</summary>
    public static readonly LocalizedText LogNeedsFile = new("ต้องระบุชื่อแฟ้มหลัง --log", "--log needs the name of a file.");

    /// <summary><c>--lang</c> without a language that exists.</summary>
    public static readonly LocalizedText UnknownLanguage = new("หลัง --lang ต้องเป็น th หรือ en", "--lang is followed by th or en.");

    /// <summary>An argument that means nothing.</summary>
    public static LocalizedText UnknownArgument(string argument) =>
        new($"ไม่รู้จัก {argument} ดูวิธีใช้ด้วย --help", $"{argument} is not known; --help shows what is.");

    /// <summary>The log file cannot be written.</summary>
    public static LocalizedText LogNotWritable(string file, string reason) =>
        new($"เขียนแฟ้มบันทึก {file} ไม่ได้: {reason}", $"The log file {file} cannot be written: {reason}");
}
