using ItaRules.Text;

namespace ItaRules.Diagnostics;

/// <summary>ITA0xxx: words and syntax.</summary>
public static class SyntaxDiagnostics
{
    /// <summary>A character that no rule file needs. {0}: the characters.</summary>
    public static readonly DiagnosticDescriptor UnexpectedCharacter = Error("ITA0001",
        "“{0}” ใช้ในไฟล์กฎไม่ได้ ให้ลบออก",
        "“{0}” has no place in a rule file; delete it.");

    private static DiagnosticDescriptor Error(string id, string thai, string english) => new(id, Severity.Error, new LocalizedText(thai, english));
}
