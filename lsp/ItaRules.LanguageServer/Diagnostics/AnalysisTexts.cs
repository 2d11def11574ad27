using ItaRules.Text;

namespace ItaRules.LanguageServer.Diagnostics;

/// <summary>What the person at the editor reads about the checking itself.</summary>
internal static class AnalysisTexts
{
    /// <summary>Checking a document ended with an exception.</summary>
    public static readonly LocalizedText Failed = new(
        "โปรแกรมขัดข้องขณะตรวจแฟ้มนี้ ข้อความแจ้งเตือนของแฟ้มนี้จึงยังไม่ครบ รายละเอียดอยู่ในบันทึกการทำงานของเซิร์ฟเวอร์ภาษา",
        "A fault of the program stopped the check of this file, so its messages are not complete. The details are in the log of the language server.");
}
