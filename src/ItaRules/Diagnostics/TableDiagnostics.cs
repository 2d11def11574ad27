using ItaRules.Text;

namespace ItaRules.Diagnostics;

/// <summary>ITA53xx: tables of scores in CSV files, workbooks and documents.</summary>
public static class TableDiagnostics
{
    /// <summary>A row or file with no score that could be understood.</summary>
    public static readonly DiagnosticDescriptor NoTable = Error("ITA5301",
        "ไม่พบตารางคะแนนในไฟล์นี้ ตารางต้องมีหัวตาราง เช่น ข้อ · คะแนน หรือ หน่วยงาน · i1 · i2 …",
        "No table of scores is found here; it needs a head such as code · score, or agency · i1 · i2 …");

    /// <summary>A cell that should hold a score. {0}: the cell; {1}: the column.</summary>
    public static readonly DiagnosticDescriptor CellIsNoScore = Error("ITA5302",
        "“{0}” ในช่อง {1} ไม่ใช่คะแนน ถ้าไม่มีคะแนนให้เว้นว่างหรือใส่ -",
        "“{0}” in {1} is not a score; where there is none leave the cell empty or write -.");

    /// <summary>Scores whose year nothing tells, or of which several things tell several years.</summary>
    public static readonly DiagnosticDescriptor UnknownYear = Error("ITA5303",
        "ไม่ทราบว่าเป็นคะแนนของปีใด ให้เพิ่มคอลัมน์ ปี หรือระบุ --edition",
        "It is not clear which year these scores are of; add a column year, or name it with --edition.");

    /// <summary>A year that is no number. {0}: the cell.</summary>
    public static readonly DiagnosticDescriptor YearForm = Error("ITA5304",
        "“{0}” ไม่ใช่ปี พ.ศ.",
        "“{0}” is not a year (BE).");

    /// <summary>Two columns of one score. {0}: the column.</summary>
    public static readonly DiagnosticDescriptor DuplicateColumn = Error("ITA5305",
        "มีคอลัมน์ {0} ซ้ำ",
        "The column {0} stands twice.");

    /// <summary>A cell that does not end, or only after more than any table holds: a quote that is not closed.</summary>
    public static readonly DiagnosticDescriptor UnclosedCell = Error("ITA5306",
        "ช่องที่เริ่มตรงนี้ไม่จบ คงมีเครื่องหมาย \" ที่ไม่มีตัวปิด",
        "A cell that begins here does not end; a \" is probably not closed.");

    /// <summary>A workbook that is not read. {0}: why.</summary>
    public static readonly DiagnosticDescriptor RefusedWorkbook = Error("ITA5307",
        "ไม่อ่านสมุดงานนี้ เพราะ{0}",
        "This workbook is not read: {0}.");

    /// <summary>A file of a form that is not read. {0}: the form; {1}: what to do.</summary>
    public static readonly DiagnosticDescriptor UnknownForm = Error("ITA5308",
        "อ่านไฟล์{0}ไม่ได้ {1}",
        "{0} cannot be read; {1}.");

    /// <summary>Two scores for one item of one agency in a long table. {0}: the agency; {1}: the code.</summary>
    public static readonly DiagnosticDescriptor DuplicateScore = Error("ITA5309",
        "{0} มีคะแนน {1} ซ้ำ",
        "{0} has the score of {1} twice.");

    /// <summary>A score above the weight that the head names. {0}: what it is of; {1}: the score; {2}: the weight.</summary>
    public static readonly DiagnosticDescriptor MoreThanWeight = Error("ITA5310",
        "{0} พิมพ์ {1} แต่หัวตารางบอกว่าเต็ม {2} ถ้าเป็นคะแนนเต็ม 100 ให้ลบตัวเลขออกจากหัวคอลัมน์",
        "{0} is printed as {1}, but the head says that it is of {2}; if it is of 100, take the number out of the column's name.");

    /// <summary>A row with scores and no agency.</summary>
    public static readonly DiagnosticDescriptor NoAgency = Error("ITA5311",
        "แถวนี้มีคะแนน แต่ไม่มีชื่อหน่วยงาน ให้ใส่ชื่อ หรือลบแถวถ้าเป็นผลรวมหรือค่าเฉลี่ย",
        "This row has scores but no agency; name it, or delete the row if it is a sum or a mean.");

    /// <summary>A row with more cells than the head. {0}: how many the head has; {1}: the first cell beyond them.</summary>
    public static readonly DiagnosticDescriptor MoreCells = Error("ITA5312",
        "แถวนี้ยาวกว่าหัวตารางซึ่งมี {0} ช่อง (เกินมาคือ “{1}”) คงมีตัวคั่นอยู่ในตัวเลขหรือชื่อ เช่น 79,05 ให้ใส่ในเครื่องหมาย \" หรือใช้จุดทศนิยม",
        "This row is longer than its head of {0} cells (beyond them stands “{1}”): there is probably a separator inside a number or a name, as in 79,05; put it in quotes, or write a decimal point.");

    private static DiagnosticDescriptor Error(string id, string thai, string english) => new(id, Severity.Error, new LocalizedText(thai, english));
}
