using ItaRules.Text;

namespace ItaRules.LanguageServer.Protocol.Handling;

/// <summary>What the person at the editor reads when the program itself is at fault.</summary>
internal static class FaultTexts
{
    /// <summary>A request ended with an exception.</summary>
    public static readonly LocalizedText RequestFailed = new(
        "โปรแกรมขัดข้องขณะทำคำสั่งนี้ แต่ยังทำงานต่อได้ รายละเอียดอยู่ในบันทึกการทำงานของเซิร์ฟเวอร์ภาษา",
        "A fault of the program stopped this request; everything else goes on. The details are in the log of the language server.");
}
