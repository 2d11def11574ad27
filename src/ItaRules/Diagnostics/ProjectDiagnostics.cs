using ItaRules.Text;

namespace ItaRules.Diagnostics;

/// <summary>ITA6xxx: the project file <c>ita.json</c> and the files that it names.</summary>
public static class ProjectDiagnostics
{
    /// <summary>A second value after the settings.</summary>
    public static readonly DiagnosticDescriptor TextAfterSettings = Error("ITA6001",
        "ita.json มีค่าตั้งได้ชุดเดียว ส่วนที่ตามมาตรงนี้เกิน",
        "ita.json holds one set of settings; what follows here is too much.");

    /// <summary>A pattern that finds no file. {0}: the pattern.</summary>
    public static readonly DiagnosticDescriptor NothingFound = Warning("ITA6002",
        "ไม่พบไฟล์ที่ตรงกับ “{0}”",
        "No file is found for “{0}”.");

    /// <summary>A word that is not one of a list. {0}: the key; {1}: the word; {2}: the list.</summary>
    public static readonly DiagnosticDescriptor UnknownWord = Error("ITA6003",
        "“{0}” เป็น “{1}” ไม่ได้ ใช้ได้: {2}",
        "“{0}” cannot be “{1}”; it is one of {2}.");

    /// <summary>A severity for a message that does not exist. {0}: the id; {1}: a suggestion or nothing.</summary>
    public static readonly DiagnosticDescriptor UnknownMessage = Warning("ITA6004",
        "ไม่มีข้อความรหัส “{0}”{1}",
        "There is no message “{0}”{1}.");

    /// <summary>A revision of a catalogue that is not there. {0}: the identity asked for; {1}: those that there are.</summary>
    public static readonly DiagnosticDescriptor UnknownCatalog = Error("ITA6005",
        "ไม่มีรายการตัวชี้วัด “{0}” ที่มีคือ {1}",
        "There is no catalogue “{0}”; there are {1}.");

    /// <summary>A year that is not a fiscal year of the Buddhist era. {0}: the key; {1}: the number.</summary>
    public static readonly DiagnosticDescriptor UnlikelyYear = Error("ITA6006",
        "“{0}” ต้องเป็นปีงบประมาณ พ.ศ. เช่น 2569 ไม่ใช่ {1}",
        "“{0}” is a fiscal year of the Buddhist era such as 2569, not {1}.");

    /// <summary>A rule file in an encoding other than UTF-8.</summary>
    public static readonly DiagnosticDescriptor RuleFileEncoding = Warning("ITA6007",
        "ไฟล์นี้ไม่ได้บันทึกเป็น UTF-8 จึงอ่านแบบ TIS-620 (Windows-874) ให้บันทึกใหม่เป็น UTF-8",
        "This file is not saved as UTF-8 and is read as TIS-620 (Windows-874); save it as UTF-8.");

    /// <summary>A catalogue file that nothing is looked up in. {0}: its identity; {1}: the identity of the one that applies.</summary>
    public static readonly DiagnosticDescriptor CatalogNotUsed = Warning("ITA6008",
        "ไม่ได้ใช้รายการตัวชี้วัดในไฟล์นี้ ({0}) เพราะที่ใช้อยู่คือ {1} ถ้าต้องการใช้ไฟล์นี้ให้เพิ่มเลข revision",
        "The catalogue in this file ({0}) is not used: {1} applies. To use this one, count its revision up.");

    private static DiagnosticDescriptor Error(string id, string thai, string english) => new(id, Severity.Error, new LocalizedText(thai, english));

    private static DiagnosticDescriptor Warning(string id, string thai, string english) => new(id, Severity.Warning, new LocalizedText(thai, english));
}
