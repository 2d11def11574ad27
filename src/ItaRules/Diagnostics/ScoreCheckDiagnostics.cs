using ItaRules.Text;

namespace ItaRules.Diagnostics;

/// <summary>ITA55xx: figures that cannot be right or look wrong. None is ever changed.</summary>
public static class ScoreCheckDiagnostics
{
    /// <summary>A reported score that does not follow from its parts. {0}: the score; {1}: as reported; {2}: as computed; {3}: a slip that would explain it, or nothing.</summary>
    public static readonly DiagnosticDescriptor ReportedDiffersFromComputed = Warning("ITA5501",
        "{0} รายงานไว้ {1} แต่คำนวณจากคะแนนย่อยได้ {2}{3}",
        "{0} is reported as {1}, but its parts give {2}{3}.");

    /// <summary>Items surveyed in two parts whose scores look like those of one part. {0}: the indicator; {1}: as reported; {2}: the mean of its items.</summary>
    public static readonly DiagnosticDescriptor OnePartOnly = Info("ITA5502",
        "{0} รายงานไว้ {1} แต่ค่าเฉลี่ยรายข้อคือ {2} คะแนนรายข้อคงเป็นของแบบสำรวจส่วนเดียว จึงเทียบกันไม่ได้",
        "{0} is reported as {1} and its items average {2}: they are probably those of one part of the survey and cannot be compared.");

    /// <summary>A score that the item is not known to have. {0}: the item; {1}: the score; {2}: the known scores.</summary>
    public static readonly DiagnosticDescriptor ImpossibleScore = Warning("ITA5503",
        "{0} ได้ {1} แต่คะแนนที่พบในข้อแบบนี้มีเพียง {2}",
        "{0} has {1}, but such items are only known to have {2}.");

    /// <summary>A score that no answers of so many people give. {0}: the item; {1}: the score; {2}: the people; {3} and {4}: the nearest possible scores.</summary>
    public static readonly DiagnosticDescriptor ScoreOfNobody = Warning("ITA5504",
        "{0} ได้ {1} ซึ่งผู้ตอบ {2} คนให้ไม่ได้ คะแนนที่ใกล้ที่สุดคือ {3} และ {4}",
        "{0} has {1}, which {2} people cannot give; the nearest scores are {3} and {4}.");

    /// <summary>A score far below those of the same indicator. {0}: the item; {1}: the score; {2}: the indicator; {3}: the lowest of the others.</summary>
    public static readonly DiagnosticDescriptor FarBelowSiblings = Warning("ITA5505",
        "{0} ได้เพียง {1} แต่ไม่มีข้ออื่นใน{2} ที่ต่ำกว่า {3} ผู้ตอบอาจเข้าใจคำถามกลับทาง",
        "{0} has only {1}, while no other item of {2} is below {3}; the question may have been misread.");

    /// <summary>Items without a score among others that have one. {0}: the instrument; {1}: the items.</summary>
    public static readonly DiagnosticDescriptor MissingItems = Warning("ITA5506",
        "{0} ขาดคะแนนของ {1}",
        "{0} lacks the scores of {1}.");

    /// <summary>A reported level that the scores do not give. {0}: as reported; {1}: as the scores give it.</summary>
    public static readonly DiagnosticDescriptor LevelDiffers = Warning("ITA5507",
        "รายงานว่าอยู่ในระดับ{0} แต่คะแนนอยู่ในระดับ{1}",
        "The level is reported as {0}, but the scores give {1}.");

    /// <summary>A second sheet of one agency and year. {0}: the agency; {1}: the year.</summary>
    public static readonly DiagnosticDescriptor DuplicateSheet = Warning("ITA5508",
        "{0} ปี {1} มีใบคะแนนซ้ำ",
        "{0} has more than one score sheet of {1}.");

    /// <summary>Instruments that look like shares of the total. {0}: their sum; {1}: the total when they are scores of 100.</summary>
    public static readonly DiagnosticDescriptor LooksWeighted = Warning("ITA5509",
        "คะแนนเครื่องมือทุกตัวไม่เกินน้ำหนักของตน อาจเป็นคะแนนถ่วงน้ำหนัก (รวม {0}) แต่อ่านเป็นคะแนนเต็ม 100 (คะแนนรวม {1}) ให้เพิ่มคะแนนรวม หรือเขียนน้ำหนักไว้ในหัวคอลัมน์ เช่น IIT (30)",
        "No instrument exceeds its weight: these may be weighted scores (together {0}), but are read as scores of 100 (a total of {1}); add the total, or write the weights in the column names, as in IIT (30).");

    private static DiagnosticDescriptor Info(string id, string thai, string english) => new(id, Severity.Info, new LocalizedText(thai, english));

    private static DiagnosticDescriptor Warning(string id, string thai, string english) => new(id, Severity.Warning, new LocalizedText(thai, english));
}
