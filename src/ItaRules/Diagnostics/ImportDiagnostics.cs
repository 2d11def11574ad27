using ItaRules.Text;

namespace ItaRules.Diagnostics;

/// <summary>ITA54xx: what was understood of a table or document, what was taken otherwise than it is printed, and what was left out.</summary>
public static class ImportDiagnostics
{
    /// <summary>A score that was taken. {0}: what it is of; {1}: the score; {2}: as printed.</summary>
    public static readonly DiagnosticDescriptor ScoreTaken = Hidden("ITA5401",
        "{0} = {1} (จาก {2})",
        "{0} = {1} (from {2})");

    /// <summary>Something about the whole that was taken. {0}: what; {1}: as taken.</summary>
    public static readonly DiagnosticDescriptor FactTaken = Hidden("ITA5402",
        "{0}: {1}",
        "{0}: {1}");

    /// <summary>The head of a table. {0}: its columns.</summary>
    public static readonly DiagnosticDescriptor HeadTaken = Hidden("ITA5403",
        "หัวตาราง: {0}",
        "Head of a table: {0}");

    /// <summary>A score that stands in the file a second time, alike. {0}: what it is of; {1}: the score.</summary>
    public static readonly DiagnosticDescriptor ScoreRepeated = Hidden("ITA5404",
        "{0} = {1} อีกครั้ง ตรงกัน",
        "{0} = {1} again, the same");

    /// <summary>The scores of an agency in a table of many. {0}: the agency; {1}: how many.</summary>
    public static readonly DiagnosticDescriptor AgencyTaken = Hidden("ITA5405",
        "{0}: {1} คะแนน",
        "{0}: {1} scores");

    /// <summary>A code whose letter is printed as a zero. {0}: as printed; {1}: the code; {2}: the score.</summary>
    public static readonly DiagnosticDescriptor ZeroForLetter = Hidden("ITA5411",
        "“{0}” พิมพ์เลข ๐ แทนตัวอักษร o อ่านเป็น {1} = {2}",
        "“{0}” has a zero for the letter o; read as {1} = {2}.");

    /// <summary>A code that belongs to another item than its title. {0}: as printed; {1}: the code by the title; {2}: the score; {3}: where the printed code comes from, or nothing.</summary>
    public static readonly DiagnosticDescriptor CodeByTitle = Warning("ITA5412",
        "พิมพ์ว่า “{0}” แต่ชื่อข้อเป็นของ {1}{3} อ่านเป็น {1} = {2}",
        "“{0}” is printed, but the title is that of {1}{3}; read as {1} = {2}.");

    /// <summary>An indicator whose number belongs to another. {0}: the number as printed; {1}: the name; {2}: the number by the name; {3}: the score.</summary>
    public static readonly DiagnosticDescriptor NumberByName = Warning("ITA5413",
        "พิมพ์ลำดับ “{0}” แต่ “{1}” คือตัวชี้วัดที่ {2} อ่านเป็นตัวชี้วัดที่ {2} = {3}",
        "The number “{0}” is printed, but “{1}” is indicator {2}; read as indicator {2} = {3}.");

    /// <summary>A row whose cells have slipped to other columns. {0}: what the row is of.</summary>
    public static readonly DiagnosticDescriptor ShiftedRow = Hidden("ITA5414",
        "แถวของ {0} เลื่อนไปจากคอลัมน์ของหัวตาราง",
        "The row of {0} has slipped from the columns of the head.");

    /// <summary>A title broken over rows. {0}: what the row is of; {1}: the row where it ends.</summary>
    public static readonly DiagnosticDescriptor JoinedRows = Info("ITA5415",
        "ข้อความของ {0} ต่อกันถึงแถว {1} อ่านรวมเป็นแถวเดียว",
        "The text of {0} goes on to row {1}; read as one row.");

    /// <summary>A weighted instrument. {0}: the instrument; {1}: as printed; {2}: the most that it can be; {3}: the score of 100.</summary>
    public static readonly DiagnosticDescriptor WeightedScore = Info("ITA5416",
        "{0} พิมพ์ {1} จากเต็ม {2} อ่านเป็น {3} จากเต็ม 100",
        "{0} is printed as {1} of {2}; read as {3} of 100.");

    /// <summary>Items whose scores are those of one part. {0}: the items; {1}: an indicator that shows it.</summary>
    public static readonly DiagnosticDescriptor OnePartTaken = Info("ITA5417",
        "คะแนน {0} คำนวณแล้วไม่ตรงกับที่รายงาน (ดู{1}) จึงบันทึกเป็นคะแนนของแบบสำรวจส่วนที่ 1 ส่วนคะแนนส่วนที่ 2 ไม่มีในไฟล์",
        "The scores of {0} do not give {1} as reported; they are kept as those of part 1, and part 2 is not in the file.");

    /// <summary>A code by instrument and number. {0}: as printed; {1}: the code; {2}: the score.</summary>
    public static readonly DiagnosticDescriptor CodeByInstrument = Info("ITA5418",
        "“{0}” อ่านเป็น {1} = {2} ตามเครื่องมือและชื่อข้อ",
        "“{0}” is read as {1} = {2} by its instrument and title.");

    /// <summary>A fact about the whole, such as a year in two digits, read as something else. {0}: what; {1}: as printed; {2}: as taken.</summary>
    public static readonly DiagnosticDescriptor FactCorrected = Info("ITA5419",
        "{0} “{1}” อ่านเป็น {2}",
        "{0} “{1}” is read as {2}.");

    /// <summary>An item whose row has no score. {0}: the item.</summary>
    public static readonly DiagnosticDescriptor ScoreLost = Warning("ITA5431",
        "แถวของ {0} ไม่มีคะแนน คะแนนข้อนี้จึงยังขาดอยู่",
        "The row of {0} has no score, so it has none.");

    /// <summary>A score that only the running text gives. {0}: the item; {1}: the score.</summary>
    public static readonly DiagnosticDescriptor OnlyInText = Warning("ITA5432",
        "ข้อความกล่าวว่า {0} ได้ {1} แต่ตารางไม่มีคะแนนนี้ จึงไม่นำมาใช้",
        "The text says that {0} has {1}, but no table gives it; not taken.");

    /// <summary>A score that the running text gives otherwise. {0}: the item; {1}: the score in the text; {2}: the score in the table.</summary>
    public static readonly DiagnosticDescriptor OtherInText = Warning("ITA5433",
        "ข้อความกล่าวว่า {0} ได้ {1} แต่ตารางให้ {2} ใช้ตามตาราง",
        "The text says that {0} has {1}, but the table gives {2}, which is taken.");

    /// <summary>Two scores for one thing. {0}: what they are of; {1}: this one; {2}: the other one.</summary>
    public static readonly DiagnosticDescriptor ConflictingScores = Warning("ITA5434",
        "{0} ที่นี่ได้ {1} แต่อีกที่หนึ่งได้ {2} จึงไม่ใช้ทั้งสองค่า",
        "{0} has {1} here and {2} elsewhere; neither is taken.");

    /// <summary>A row whose subject is not known. {0}: the row's text; {1}: the score.</summary>
    public static readonly DiagnosticDescriptor UnknownSubject = Warning("ITA5435",
        "ไม่ทราบว่า “{0}” ({1} คะแนน) คือข้อหรือตัวชี้วัดใด จึงไม่นำมาใช้",
        "It is not known which item or indicator “{0}” ({1}) is; not taken.");

    /// <summary>A table without scores. {0}: the last row.</summary>
    public static readonly DiagnosticDescriptor TableWithoutScores = Hidden("ITA5436",
        "ตารางตั้งแต่แถวนี้ถึงแถว {0} ไม่มีคะแนน",
        "The table from here to row {0} has no scores.");

    /// <summary>Running text. {0}: the last row.</summary>
    public static readonly DiagnosticDescriptor RunningText = Hidden("ITA5437",
        "ตั้งแต่แถวนี้ถึงแถว {0} เป็นเนื้อความ ไม่ใช่ตาราง",
        "From here to row {0} stands running text, not a table.");

    /// <summary>So many notes that the rest is not listed. {0}: how many are.</summary>
    public static readonly DiagnosticDescriptor MoreNotListed = Info("ITA5442",
        "มีมากกว่า {0} รายการ ไม่ได้แสดงรายการที่เหลือ",
        "There are more than {0} notes; the rest is not listed.");

    /// <summary>A row of a table that has no score, such as a heading. {0}: its text.</summary>
    public static readonly DiagnosticDescriptor RowWithoutScore = Hidden("ITA5441",
        "แถว “{0}” ไม่มีคะแนน",
        "The row “{0}” has no score.");

    /// <summary>A column that is not read. {0}: its name, or its place where it has none.</summary>
    public static readonly DiagnosticDescriptor ColumnLeftOut = Hidden("ITA5438",
        "ไม่อ่านคอลัมน์ “{0}”",
        "The column “{0}” is not read.");

    /// <summary>A row with several numbers, none of which its table's head names as the score. {0}: the row's text; {1} and {2}: two of them.</summary>
    public static readonly DiagnosticDescriptor SeveralNumbers = Warning("ITA5443",
        "แถว “{0}” มีหลายตัวเลข ({1} กับ {2}) และหัวตารางไม่บอกว่าคอลัมน์ใดเป็นคะแนน จึงไม่นำมาใช้",
        "The row “{0}” has several numbers ({1} and {2}) and no head names the column of scores; none is taken.");

    /// <summary>Another total in the running text. {0}: this one; {1}: the one that is taken.</summary>
    public static readonly DiagnosticDescriptor OtherTotal = Warning("ITA5444",
        "ที่นี่กล่าวว่าคะแนนรวมคือ {0} แต่ใช้ {1} ตามที่พบก่อนหรือตามตาราง",
        "The total is said to be {0} here; {1} is taken, which stands before it or in a table.");

    /// <summary>A worksheet that its workbook hides. {0}: its name.</summary>
    public static readonly DiagnosticDescriptor HiddenSheet = Info("ITA5445",
        "ไม่อ่านแผ่นงาน “{0}” เพราะถูกซ่อนไว้ ถ้าต้องการให้อ่านให้เลิกซ่อนก่อน",
        "The worksheet “{0}” is hidden and not read; unhide it to have it read.");

    /// <summary>A row among those of scores that is none. {0}: its text.</summary>
    public static readonly DiagnosticDescriptor RowNotRead = Hidden("ITA5446",
        "แถว “{0}” ไม่ได้อ่านเป็นคะแนน",
        "The row “{0}” is not read as a score.");

    /// <summary>The scores of an agency in a table of one score a row, one of which is wrong. {0}: the agency; {1}: how many there are.</summary>
    public static readonly DiagnosticDescriptor SheetLeftOut = Info("ITA5447",
        "ไม่ใช้คะแนนอีก {1} ค่าของ {0} เพราะมีแถวที่ต้องแก้ก่อน",
        "{1} further scores of {0} are left out, since one of its rows has to be corrected.");

    /// <summary>A row of a table that is not an agency. {0}: its text.</summary>
    public static readonly DiagnosticDescriptor RowLeftOut = Info("ITA5439",
        "ไม่อ่านแถว “{0}” เพราะไม่ใช่คะแนนของหน่วยงาน",
        "The row “{0}” is not read: it is no agency's.");

    /// <summary>Another spelling that was not taken. {0}: what; {1}: the spelling; {2}: as taken.</summary>
    public static readonly DiagnosticDescriptor OtherSpelling = Info("ITA5440",
        "{0}สะกดว่า “{1}” ที่นี่ แต่ใช้ “{2}” ตามที่พิมพ์คู่กับชื่อหน่วยงาน",
        "The {0} is spelled “{1}” here; “{2}” is taken, which stands with the agency's name.");

    private static DiagnosticDescriptor Hidden(string id, string thai, string english) => new(id, Severity.Hidden, new LocalizedText(thai, english));

    private static DiagnosticDescriptor Info(string id, string thai, string english) => new(id, Severity.Info, new LocalizedText(thai, english));

    private static DiagnosticDescriptor Warning(string id, string thai, string english) => new(id, Severity.Warning, new LocalizedText(thai, english));
}
