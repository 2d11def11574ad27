using ItaRules.Text;

namespace ItaRules.Diagnostics;

/// <summary>ITA1xxx: names. What a rule file names must be there, once, and be used.</summary>
public static class NameDiagnostics
{
    /// <summary>A code that the edition does not have. {0}: the code; {1}: the fiscal year (BE); {2}: the codes that it has; {3}: the proposal.</summary>
    public static readonly DiagnosticDescriptor UnknownItem = Error("ITA1001",
        "ปีประเมิน {1} ไม่มีข้อ “{0}” มีเพียง {2}{3}",
        "There is no item “{0}” in {1}, which has {2}.{3}");

    /// <summary>An indicator that the edition does not have. {0}: its number; {1}: the fiscal year (BE); {2}: the numbers that it has.</summary>
    public static readonly DiagnosticDescriptor UnknownIndicator = Error("ITA1002",
        "ปีประเมิน {1} ไม่มีตัวชี้วัดที่ {0} มีเพียงตัวชี้วัดที่ {2}",
        "There is no indicator {0} in {1}, which has indicators {2}.");

    /// <summary>An issue that the edition does not have. {0}: its number; {1}: the fiscal year (BE); {2}: what it has.</summary>
    public static readonly DiagnosticDescriptor UnknownIssue = Error("ITA1003",
        "ปีประเมิน {1} ไม่มีประเด็นที่ {0} {2}",
        "There is no issue {0} in {1}, which has {2}.");

    /// <summary>A name that nothing in the rule set gives a meaning. {0}: the name; {1}: the proposal.</summary>
    public static readonly DiagnosticDescriptor UnknownName = Error("ITA1004",
        "ไม่รู้จักชื่อ “{0}” ชื่อนี้ยังไม่มีในคำสั่งกำหนดให้หรือนิยาม{1}",
        "The name “{0}” is not known: no let or define gives it a meaning.{1}");

    /// <summary>Thai words written without spaces that are a name and other words together. {0}: the name as read; {1}: its parts with spaces.</summary>
    public static readonly DiagnosticDescriptor GluedName = Error("ITA1005",
        "“{0}” เขียนติดกันจึงถูกอ่านเป็นชื่อเดียว ให้เว้นวรรคเป็น “{1}”",
        "“{0}” is read as one name because it has no spaces; write “{1}”.");

    /// <summary>A measure that is used and not declared. {0}: its name; {1}: the proposal.</summary>
    public static readonly DiagnosticDescriptor UndeclaredMeasure = Warning("ITA1006",
        "ยังไม่ได้ประกาศมาตรการ “{0}”{1}",
        "The measure “{0}” is not declared.{1}");

    /// <summary>An owner that is used and not declared. {0}: its name; {1}: the proposal.</summary>
    public static readonly DiagnosticDescriptor UndeclaredOwner = Warning("ITA1007",
        "ยังไม่ได้ประกาศส่วนงาน “{0}”{1}",
        "The owner “{0}” is not declared.{1}");

    /// <summary>Two declarations of one name in the same place. {0}: the name.</summary>
    public static readonly DiagnosticDescriptor DeclaredTwice = Error("ITA1008",
        "“{0}” ประกาศไว้แล้วก่อนหน้านี้",
        "“{0}” is already declared.");

    /// <summary>A let or define that needs itself. {0}: the names on the way round.</summary>
    public static readonly DiagnosticDescriptor DefinitionCycle = Error("ITA1009",
        "ชื่อนี้อ้างถึงตัวเอง ({0}) จึงหาความหมายไม่ได้",
        "This name needs itself ({0}), so it has no meaning.");

    /// <summary>Owners that are under each other. {0}: the names on the way round.</summary>
    public static readonly DiagnosticDescriptor OwnerCycle = Error("ITA1010",
        "สังกัดวนกลับมาที่เดิม ({0})",
        "The owners are under each other in a circle ({0}).");

    /// <summary>Owners whose work goes round. {0}: the names on the way round.</summary>
    public static readonly DiagnosticDescriptor AssignCycle = Error("ITA1011",
        "การมอบหมายวนกลับมาที่เดิม ({0}) จึงไม่มีผู้รับผิดชอบ",
        "The assignments go round in a circle ({0}), so nobody is responsible.");

    /// <summary>An owner that no measure, rule or other owner names. {0}: its name.</summary>
    public static readonly DiagnosticDescriptor UnusedOwner = Warning("ITA1012",
        "ประกาศส่วนงาน “{0}” ไว้แต่ไม่มีที่ใดใช้",
        "The owner “{0}” is declared and never used.");

    /// <summary>A measure that no rule recommends. {0}: its name.</summary>
    public static readonly DiagnosticDescriptor UnusedMeasure = Warning("ITA1013",
        "ประกาศมาตรการ “{0}” ไว้แต่ไม่มีกฎใดเสนอ",
        "The measure “{0}” is declared and no rule recommends it.");

    /// <summary>A let, define or loop name that nothing uses. {0}: the name.</summary>
    public static readonly DiagnosticDescriptor UnusedName = Warning("ITA1014",
        "ตั้งชื่อ “{0}” ไว้แต่ไม่มีที่ใดใช้",
        "The name “{0}” is never used.");

    /// <summary>A use of something that is not there. {0}: the text.</summary>
    public static readonly DiagnosticDescriptor UseNotFound = Error("ITA1015",
        "ไม่พบไฟล์ โฟลเดอร์ หรือคลังกฎ “{0}”",
        "There is no file, folder or library “{0}”.");

    /// <summary>A file that takes itself in, at once or through others. {0}: the text.</summary>
    public static readonly DiagnosticDescriptor UseCircular = Error("ITA1016",
        "“{0}” นำไฟล์นี้กลับมาใช้อีก ไฟล์จึงใช้ตัวเอง",
        "“{0}” takes this same file in again, so the file uses itself.");

    /// <summary>A use that brings no rules. {0}: the text.</summary>
    public static readonly DiagnosticDescriptor UseEmpty = Warning("ITA1017",
        "“{0}” ไม่มีไฟล์กฎ (.ita) อยู่เลย",
        "“{0}” has no rule files (.ita) in it.");

    /// <summary>A fiscal year for which there is no catalogue. {0}: the year as written; {1}: the known years; {2}: the proposal.</summary>
    public static readonly DiagnosticDescriptor UnknownEdition = Error("ITA1018",
        "ไม่มีข้อมูลของปีประเมิน {0} ปีที่มีคือ {1}{2}",
        "There is no edition {0}; the known ones are {1}.{2}");

    /// <summary>A code in a file that names no edition. {0}: the code; {1}: the fiscal year (BE) it was checked with.</summary>
    public static readonly DiagnosticDescriptor EditionFromSheet = Info("ITA1019",
        "ไฟล์นี้ไม่ได้ระบุปีประเมิน “{0}” จึงหมายถึงข้อของปีในไฟล์คะแนน (ตรวจครั้งนี้ด้วยปี {1})",
        "This file names no edition, so “{0}” is read in the year of the score sheet (checked here with {1}).");

    /// <summary>Scores for which measures are wanted and none is declared. {0}: the scores.</summary>
    public static readonly DiagnosticDescriptor NoMeasureFor = Warning("ITA1020",
        "ไม่มีมาตรการใดที่ประกาศไว้สำหรับ {0}",
        "No measure is declared for {0}.");

    /// <summary>A name whose meaning is read in another year. {0}: the name; {1}: the year (BE) of its file; {2}: the year (BE) of this file.</summary>
    public static readonly DiagnosticDescriptor OtherEdition = Error("ITA1021",
        "“{0}” ใช้คะแนนของปีประเมิน {1} จึงใช้กับปี {2} ไม่ได้",
        "“{0}” reads the scores of {1} and cannot be used for {2}.");

    /// <summary>Names that are built on each other too many times over. {0}: the name.</summary>
    public static readonly DiagnosticDescriptor DefinitionTooDeep = Error("ITA1022",
        "“{0}” อ้างถึงชื่ออื่นซ้อนกันหลายชั้นเกินไป",
        "“{0}” is built on too many other names, one on another.");

    /// <summary>An ita:ignore of an id that does not exist. {0}: the id; {1}: the proposal.</summary>
    public static readonly DiagnosticDescriptor UnknownIgnore = Warning("ITA1023",
        "ไม่มีข้อความหมายเลข “{0}” ให้ละเว้น{1}",
        "There is no message “{0}” to ignore.{1}");

    /// <summary>An ita:ignore of a message that does not come. {0}: the id.</summary>
    public static readonly DiagnosticDescriptor UnneededIgnore = Warning("ITA1024",
        "ไม่จำเป็นต้องละเว้น {0} เพราะประกาศถัดไปไม่มีข้อความนี้",
        "{0} need not be ignored: the next declaration does not have it.");

    /// <summary>An ita:ignore that does not say why. {0}: the id.</summary>
    public static readonly DiagnosticDescriptor IgnoreWithoutReason = Warning("ITA1025",
        "ให้เขียนเหตุผลที่ละเว้น {0} ต่อท้ายหมายเลข",
        "Say why {0} is ignored, after the id.");

    /// <summary>An ita:ignore of an error. {0}: the id.</summary>
    public static readonly DiagnosticDescriptor ErrorIgnored = Warning("ITA1026",
        "{0} เป็นข้อผิดพลาด จึงละเว้นไม่ได้ ต้องแก้ไข",
        "{0} is an error and cannot be ignored; it has to be mended.");

    /// <summary>Files of one edition whose measures run in different years. {0}: the plan year (BE) of this file; {1}: the other file; {2}: its plan year (BE).</summary>
    public static readonly DiagnosticDescriptor PlanYearsDiffer = Warning("ITA1027",
        "ปีดำเนินการของไฟล์นี้คือ {0} แต่ของ {1} คือ {2} มาตรการของปีประเมินเดียวกันจึงอยู่คนละปี",
        "This file plans for {0} and {1} for {2}, so measures of one edition run in different years.");

    private static DiagnosticDescriptor Error(string id, string thai, string english) => new(id, Severity.Error, new LocalizedText(thai, english));

    private static DiagnosticDescriptor Warning(string id, string thai, string english) => new(id, Severity.Warning, new LocalizedText(thai, english));

    private static DiagnosticDescriptor Info(string id, string thai, string english) => new(id, Severity.Info, new LocalizedText(thai, english));
}
