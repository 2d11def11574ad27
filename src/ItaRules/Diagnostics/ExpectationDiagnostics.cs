using ItaRules.Text;

namespace ItaRules.Diagnostics;

/// <summary>ITA8xxx: what rules promise of results (<c>expect</c>), held against score sheets.</summary>
public static class ExpectationDiagnostics
{
    /// <summary>A promise that a result does not keep. {0}: the sheet, and how many others; {1}: what is missing or too much, and why.</summary>
    public static readonly DiagnosticDescriptor Broken = new(
        "ITA8001",
        Severity.Warning,
        new LocalizedText("ข้อกำหนดนี้ไม่เป็นจริงกับ {0}: {1}", "This expectation is broken for {0}: {1}."));

    /// <summary>A promise whose condition a missing score leaves open. {0}: the sheet, and how many others; {1}: what is missing.</summary>
    public static readonly DiagnosticDescriptor Undecided = new(
        "ITA8002",
        Severity.Info,
        new LocalizedText("ข้อกำหนดนี้ยังตัดสินไม่ได้กับ {0}: {1}", "This expectation cannot be decided for {0}: {1}."));
}
