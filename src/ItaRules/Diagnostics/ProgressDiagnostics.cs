using ItaRules.Text;

namespace ItaRules.Diagnostics;

/// <summary>ITA70xx: what staff entered into a progress file.</summary>
public static class ProgressDiagnostics
{
    /// <summary>A day that cannot be read. {0}: the text.</summary>
    public static readonly DiagnosticDescriptor DayForm = Error("ITA7001",
        "“{0}” ไม่ใช่วันที่ ให้เขียน เช่น 7 ต.ค. 2568 หรือ 7/10/2568",
        "“{0}” is not a day; write 2025-10-07, or 7 Oct 2568.");

    /// <summary>A state that is not known. {0}: the word; {1}: the known ones.</summary>
    public static readonly DiagnosticDescriptor UnknownState = Error("ITA7002",
        "ไม่รู้จักสถานะ “{0}” ใช้ได้: {1}",
        "“{0}” is not a state; there are {1}.");

    /// <summary>A measure that stands twice. {0}: its name.</summary>
    public static readonly DiagnosticDescriptor DuplicateMeasure = Error("ITA7003",
        "มาตรการ “{0}” มีซ้ำ ให้รวมเป็นรายการเดียว",
        "The measure “{0}” stands twice; join its entries.");

    /// <summary>A workbook without the form.</summary>
    public static readonly DiagnosticDescriptor NoForm = Error("ITA7004",
        "ไม่พบแบบบันทึกความก้าวหน้าในสมุดงานนี้ ให้สร้างด้วย ita progress new",
        "This workbook does not hold the form; make one with ita progress new.");

    /// <summary>A row that belongs to no measure.</summary>
    public static readonly DiagnosticDescriptor RowWithoutMeasure = Error("ITA7005",
        "แถวนี้ไม่มีรหัสมาตรการ จึงไม่ทราบว่าเป็นของมาตรการใด",
        "This row has no measure, so that nothing tells what it belongs to.");

    /// <summary>A day outside the period. {0}: the day; {1}: the period.</summary>
    public static readonly DiagnosticDescriptor DayOutsidePeriod = Warning("ITA7011",
        "วันที่ {0} อยู่นอกระยะเวลาดำเนินการ {1}",
        "{0} lies outside the period {1}.");

    /// <summary>A step that is done without a result. {0}: the step.</summary>
    public static readonly DiagnosticDescriptor DoneWithoutResult = Warning("ITA7012",
        "ขั้นตอนที่แล้วเสร็จยังไม่มีผลการดำเนินการ: {0}",
        "A step is done and has no result: {0}");

    /// <summary>A step that is done without a day. {0}: the step.</summary>
    public static readonly DiagnosticDescriptor DoneWithoutDay = Warning("ITA7013",
        "ขั้นตอนที่แล้วเสร็จยังไม่มีวันที่: {0}",
        "A step is done and has no day: {0}");

    /// <summary>A step that is done without evidence. {0}: the step.</summary>
    public static readonly DiagnosticDescriptor DoneWithoutEvidence = Info("ITA7014",
        "ขั้นตอนที่แล้วเสร็จยังไม่มีหลักฐาน: {0}",
        "A step is done and has no evidence: {0}");

    /// <summary>A step with entries that is not begun. {0}: the step.</summary>
    public static readonly DiagnosticDescriptor ResultWithoutState = Warning("ITA7015",
        "มีผลหรือวันที่แล้ว แต่สถานะยังไม่เริ่ม: {0}",
        "There is a result or a day, but the step is not started: {0}");

    /// <summary>Evidence that is no address of the web. {0}: the text.</summary>
    public static readonly DiagnosticDescriptor LinkForm = Warning("ITA7016",
        "“{0}” ไม่ใช่ลิงก์ ลิงก์ต้องขึ้นต้นด้วย https:// หรือ http://",
        "“{0}” is not a link; it begins with https:// or http://.");

    /// <summary>A measure that the plan lacks. {0}: its title.</summary>
    public static readonly DiagnosticDescriptor MeasureNotInPlan = Warning("ITA7017",
        "มาตรการ “{0}” ไม่อยู่ในแผนแล้ว สิ่งที่บันทึกไว้ยังเก็บอยู่",
        "The measure “{0}” is no longer in the plan; its entries are kept.");

    /// <summary>A step that its measure lacks. {0}: the step; {1}: the measure.</summary>
    public static readonly DiagnosticDescriptor StepNotInPlan = Warning("ITA7018",
        "ขั้นตอน “{0}” ไม่อยู่ในมาตรการ “{1}” ของแผนแล้ว",
        "The step “{0}” is no longer one of “{1}”.");

    /// <summary>A measure of the plan that the file lacks. {0}: its title.</summary>
    public static readonly DiagnosticDescriptor MeasureNotInFile = Warning("ITA7019",
        "แผนมีมาตรการ “{0}” แต่ไฟล์นี้ยังไม่มี ให้ปรับด้วย ita progress new",
        "The plan has the measure “{0}” and this file does not; bring it up with ita progress new.");

    /// <summary>A file of another plan. {0}: its year; {1}: the plan's.</summary>
    public static readonly DiagnosticDescriptor OtherPlanYear = Warning("ITA7020",
        "ไฟล์นี้เป็นของมาตรการปี {0} แต่แผนเป็นของปี {1}",
        "This file is about the measures of {0}, and the plan about those of {1}.");

    private static DiagnosticDescriptor Error(string id, string thai, string english) => new(id, Severity.Error, new LocalizedText(thai, english));

    private static DiagnosticDescriptor Warning(string id, string thai, string english) => new(id, Severity.Warning, new LocalizedText(thai, english));

    private static DiagnosticDescriptor Info(string id, string thai, string english) => new(id, Severity.Info, new LocalizedText(thai, english));
}
