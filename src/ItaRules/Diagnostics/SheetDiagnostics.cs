using ItaRules.Text;

namespace ItaRules.Diagnostics;

/// <summary>ITA50xx: the file and its text; ITA51xx: what a score sheet says; ITA52xx: what a catalogue says.</summary>
public static class SheetDiagnostics
{
    /// <summary>A file that cannot be read. {0}: why.</summary>
    public static readonly DiagnosticDescriptor UnreadableFile = Error("ITA5001",
        "อ่านไฟล์นี้ไม่ได้: {0}",
        "This file cannot be read: {0}.");

    /// <summary>A file with nothing in it.</summary>
    public static readonly DiagnosticDescriptor EmptyFile = Error("ITA5002",
        "ไฟล์นี้ว่างเปล่า",
        "This file is empty.");

    /// <summary>Bytes that the file's encoding does not know.</summary>
    public static readonly DiagnosticDescriptor Encoding = Error("ITA5003",
        "ตรงนี้อ่านเป็นตัวอักษรไม่ได้ ให้บันทึกไฟล์ใหม่เป็น UTF-8",
        "There is no readable character here; save the file as UTF-8.");

    /// <summary>Something stands where JSON wants something else. {0}: what stands there; {1}: what is wanted.</summary>
    public static readonly DiagnosticDescriptor UnexpectedText = Error("ITA5004",
        "พบ “{0}” ตรงที่ควรเป็น{1}",
        "“{0}” stands where {1} is expected.");

    /// <summary>A file that ends inside a value. {0}: what is wanted.</summary>
    public static readonly DiagnosticDescriptor FileEndsEarly = Error("ITA5005",
        "ไฟล์จบก่อนครบ ยังขาด{0} ไฟล์อาจถูกตัดหรือคัดลอกมาไม่หมด",
        "The file ends too early: {0} is missing. It may have been cut off.");

    /// <summary>A text that is not closed on its line.</summary>
    public static readonly DiagnosticDescriptor UnclosedText = Error("ITA5006",
        "ข้อความที่เริ่มตรงนี้ไม่มีเครื่องหมาย \" ปิดท้ายในบรรทัดเดียวกัน",
        "The text that begins here has no closing \" on its line.");

    /// <summary>A number in a form that JSON does not know. {0}: the number as written.</summary>
    public static readonly DiagnosticDescriptor NumberForm = Error("ITA5007",
        "“{0}” ไม่ใช่รูปแบบตัวเลขที่ใช้ได้ ให้เขียนด้วยเลขอารบิก เช่น 12 หรือ 79.05",
        "“{0}” is not written as a number here; write 12 or 79.05.");

    /// <summary>A bare word. {0}: the word.</summary>
    public static readonly DiagnosticDescriptor BareWord = Error("ITA5008",
        "“{0}” ไม่ใช่ค่าที่ใช้ได้ ถ้าไม่มีคะแนนให้เขียน null",
        "“{0}” is not a value; where there is no score write null.");

    /// <summary>A text in other quotes. {0}: the quote.</summary>
    public static readonly DiagnosticDescriptor QuoteForm = Error("ITA5009",
        "ข้อความต้องอยู่ในเครื่องหมาย \"…\" ไม่ใช่ {0}",
        "A text stands in \"…\", not in {0}.");

    /// <summary>A comma before a closing bracket.</summary>
    public static readonly DiagnosticDescriptor TrailingComma = Error("ITA5010",
        "มีเครื่องหมาย , เกินก่อนวงเล็บปิดนี้",
        "There is a comma too many before this bracket.");

    /// <summary>A comment.</summary>
    public static readonly DiagnosticDescriptor CommentInJson = Error("ITA5011",
        "ไฟล์ JSON ใส่หมายเหตุไม่ได้ ให้ลบออก",
        "A JSON file has no comments; delete it.");

    /// <summary>A character that a text in JSON cannot hold. {0}: the character.</summary>
    public static readonly DiagnosticDescriptor CharacterInText = Error("ITA5012",
        "อักขระ {0} ใช้ในข้อความตรงนี้ไม่ได้",
        "The character {0} cannot stand in a text here.");

    /// <summary>Brackets too deep, or a text, number or list too long, for any file of this kind.</summary>
    public static readonly DiagnosticDescriptor TooLarge = Error("ITA5013",
        "ส่วนนี้ยาวหรือซ้อนกันลึกเกินกว่าที่ไฟล์คะแนนควรเป็น จึงหยุดอ่าน",
        "This is longer or deeper than any such file is; reading stops here.");

    /// <summary>A key that stands twice. {0}: the key.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = Error("ITA5014",
        "“{0}” มีซ้ำ ให้เหลือเพียงค่าเดียว",
        "“{0}” stands twice; keep one.");

    /// <summary>A key that is not known here. {0}: the key; {1}: a suggestion or nothing.</summary>
    public static readonly DiagnosticDescriptor UnknownKey = Error("ITA5015",
        "ไม่รู้จัก “{0}” ในส่วนนี้{1}",
        "“{0}” is not known here{1}.");

    /// <summary>A value of another kind. {0}: the key; {1}: what is wanted; {2}: what stands there.</summary>
    public static readonly DiagnosticDescriptor WrongKind = Error("ITA5016",
        "“{0}” ต้องเป็น{1} แต่พบ{2}",
        "“{0}” must be {1}, not {2}.");

    /// <summary>A key that must be there. {0}: the key.</summary>
    public static readonly DiagnosticDescriptor MissingKey = Error("ITA5017",
        "ขาด “{0}” ซึ่งต้องมี",
        "“{0}” is missing.");

    /// <summary>So many broken sheets that reading stops. {0}: how many.</summary>
    public static readonly DiagnosticDescriptor TooManyErrors = Error("ITA5018",
        "หยุดอ่านไฟล์นี้ เพราะมีข้อผิดพลาดแล้ว {0} ชุด",
        "Reading stops here after {0} faults.");

    /// <summary>A year for which there is no catalogue. {0}: the year; {1}: the years that there are.</summary>
    public static readonly DiagnosticDescriptor UnknownEdition = Error("ITA5101",
        "ไม่มีรายการตัวชี้วัดของปี {0} ปีที่มีคือ {1}",
        "There is no catalogue of {0}; there are {1}.");

    /// <summary>A code that the year lacks. {0}: the code; {1}: the year; {2}: a suggestion or nothing.</summary>
    public static readonly DiagnosticDescriptor UnknownCode = Error("ITA5102",
        "ปี {1} ไม่มี “{0}”{2}",
        "{1} has no “{0}”{2}.");

    /// <summary>A score below 0 or above 100. {0}: the code; {1}: the score.</summary>
    public static readonly DiagnosticDescriptor ScoreOutOfRange = Error("ITA5103",
        "คะแนนของ {0} คือ {1} แต่คะแนนต้องอยู่ระหว่าง 0 ถึง 100",
        "The score of {0} is {1}; scores run from 0 to 100.");

    /// <summary>A sheet without any score.</summary>
    public static readonly DiagnosticDescriptor NoScores = Error("ITA5104",
        "ใบคะแนนนี้ไม่มีคะแนนเลย",
        "This score sheet has no score.");

    /// <summary>A level that the year's scale lacks. {0}: the level; {1}: the year; {2}: the levels that there are.</summary>
    public static readonly DiagnosticDescriptor UnknownLevel = Error("ITA5105",
        "ปี {1} ไม่มีระดับ “{0}” ระดับที่มีคือ {2}",
        "{1} has no level “{0}”; there are {2}.");

    /// <summary>A type of agency that is not known. {0}: the type; {1}: the types that there are.</summary>
    public static readonly DiagnosticDescriptor UnknownAgencyType = Error("ITA5106",
        "ไม่รู้จักประเภทหน่วยงาน “{0}” ใช้ได้: {1}",
        "“{0}” is not a type of agency; there are {1}.");

    /// <summary>A part that an item does not have. {0}: the part; {1}: the item; {2}: how many parts it has, 0 for none.</summary>
    public static readonly DiagnosticDescriptor UnknownPart = Error("ITA5107",
        "{1} ไม่มีส่วนที่ “{0}” จำนวนส่วนที่สำรวจแยกกันของข้อนี้คือ {2}",
        "{1} has no part “{0}”; the number of its separately surveyed parts is {2}.");

    /// <summary>A catalogue that contradicts itself. {0}: the part; {1}: why.</summary>
    public static readonly DiagnosticDescriptor CatalogContradiction = Error("ITA5201",
        "รายการตัวชี้วัดขัดกันเองที่ {0}: {1}",
        "The catalogue contradicts itself at {0}: {1}.");

    /// <summary>A source that is not listed. {0}: its name; {1}: a suggestion or nothing.</summary>
    public static readonly DiagnosticDescriptor UnknownSource = Error("ITA5202",
        "“{0}” ไม่อยู่ใน sources ซึ่งต้องเขียนไว้ก่อน{1}",
        "“{0}” is not in sources, which stands before its use{1}.");

    /// <summary>A certainty that is not known. {0}: the word; {1}: a suggestion or nothing.</summary>
    public static readonly DiagnosticDescriptor UnknownCertainty = Error("ITA5203",
        "“{0}” ไม่ใช่ระดับความแน่นอน ใช้ได้: documented, derived, published, unverified{1}",
        "“{0}” is not a certainty; there are documented, derived, published and unverified{1}.");

    /// <summary>A second value in a catalogue file.</summary>
    public static readonly DiagnosticDescriptor MoreThanOneCatalog = Error("ITA5204",
        "ไฟล์หนึ่งมีรายการตัวชี้วัดได้เพียงปีเดียว",
        "A file holds one catalogue.");

    private static DiagnosticDescriptor Error(string id, string thai, string english) => new(id, Severity.Error, new LocalizedText(thai, english));
}
