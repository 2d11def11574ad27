using ItaRules.Text;

namespace ItaRules.Diagnostics;

/// <summary>ITA0xxx: words and syntax.</summary>
public static class SyntaxDiagnostics
{
    /// <summary>{0}: characters that no rule file needs.</summary>
    public static readonly DiagnosticDescriptor UnexpectedCharacter = Error("ITA0001",
        "“{0}” ใช้ในไฟล์กฎไม่ได้ ให้ลบออก",
        "“{0}” has no place in a rule file; delete it.");

    /// <summary>{0}: a brace or a semicolon.</summary>
    public static readonly DiagnosticDescriptor BraceOrSemicolon = Error("ITA0002",
        "ไฟล์กฎไม่ต้องมี “{0}” ให้ลบออก",
        "A rule file needs no “{0}”; delete it.");

    /// <summary>{0}: the quote that is missing.</summary>
    public static readonly DiagnosticDescriptor UnclosedText = Error("ITA0003",
        "ข้อความนี้ไม่มีเครื่องหมายคำพูดปิด ให้เติม {0} ท้ายข้อความในบรรทัดเดียวกัน",
        "This text has no closing quote; put {0} at its end, on the same line.");

    /// <summary>{0}: the text with proper quotes.</summary>
    public static readonly DiagnosticDescriptor ForeignQuotes = Error("ITA0004",
        "ข้อความต้องอยู่ในเครื่องหมายคำพูดคู่ ให้เขียน {0}",
        "A text stands between double quotes: {0}.");

    /// <summary>{0}: what is written; {1}: what is to be written. Where that could be several things they are all in {1}, and each follows by itself.</summary>
    public static readonly DiagnosticDescriptor WriteInstead = Error("ITA0005",
        "ให้เขียน “{1}” แทน “{0}”",
        "Write “{1}” in place of “{0}”.");

    /// <summary>{0}: the word; {1}: the keyword that was probably meant, as it is written.</summary>
    public static readonly DiagnosticDescriptor MisspeltKeyword = Error("ITA0006",
        "ไม่รู้จัก “{0}” ในตำแหน่งนี้ หมายถึง “{1}” หรือไม่",
        "“{0}” is not known here; did you mean “{1}”?");

    /// <summary>{0}: the first word; {1}: the whole keywords that begin so.</summary>
    public static readonly DiagnosticDescriptor UnfinishedKeyword = Error("ITA0007",
        "“{0}” ยังไม่ครบคำ ให้เขียน {1}",
        "“{0}” is only the beginning of a keyword; write {1}.");

    /// <summary>{0}: the word; {1}: the same with spaces.</summary>
    public static readonly DiagnosticDescriptor GluedWords = Error("ITA0008",
        "“{0}” เขียนติดกันจนอ่านเป็นชื่อเดียว ให้เว้นวรรค: {1}",
        "“{0}” is written as one word; put spaces in: {1}");

    /// <summary>{0}: the keyword or keywords that are missing.</summary>
    public static readonly DiagnosticDescriptor MissingKeyword = Error("ITA0009",
        "ตรงนี้ขาด {0}",
        "Here {0} is missing.");

    /// <summary>{0}: what is missing.</summary>
    public static readonly DiagnosticDescriptor MissingPart = Error("ITA0010",
        "ตรงนี้ขาด{0}",
        "Here {0} is missing.");

    /// <summary>{0}: the words; {1}: what should stand in their place.</summary>
    public static readonly DiagnosticDescriptor UnexpectedInsteadOf = Error("ITA0011",
        "“{0}” ใช้ตรงนี้ไม่ได้ ตรงนี้ต้องเป็น{1}",
        "“{0}” cannot stand here; {1} is expected.");

    /// <summary>{0}: the words.</summary>
    public static readonly DiagnosticDescriptor Unexpected = Error("ITA0012",
        "“{0}” ใช้ตรงนี้ไม่ได้ และไม่ต่อกับข้อความก่อนหน้า",
        "“{0}” cannot stand here: it does not go on with what is before it.");

    /// <summary>{0}: the keyword, code or number.</summary>
    public static readonly DiagnosticDescriptor KeywordAsName = Error("ITA0013",
        "“{0}” มีความหมายในภาษากฎอยู่แล้ว ถ้าจะใช้เป็นชื่อให้ใส่เครื่องหมายคำพูด: \"{0}\"",
        "“{0}” has a meaning of its own in rules; as a name it stands in quotes: \"{0}\".");

    /// <summary>{0}: the quoted text; {1}: a name without spaces made of it.</summary>
    public static readonly DiagnosticDescriptor QuotedName = Error("ITA0014",
        "ชื่อตรงนี้ต้องไม่มีเครื่องหมายคำพูดและไม่มีเว้นวรรค เช่น {1}",
        "The name here stands without quotes and without spaces, such as {1}.");

    /// <summary>{0}: the words; {1}: the same in quotes.</summary>
    public static readonly DiagnosticDescriptor UnquotedText = Error("ITA0015",
        "ข้อความต้องอยู่ในเครื่องหมายคำพูด ให้เขียน {1}",
        "A text stands in quotes: {1}.");

    /// <summary>{0}: the words that are too many; {1}: the name and the words in quotes.</summary>
    public static readonly DiagnosticDescriptor NameWithSpaces = Error("ITA0016",
        "“{0}” เกินมา ชื่อที่มีเว้นวรรคและข้อความต้องอยู่ในเครื่องหมายคำพูด เช่น {1} ถ้าเป็นหลายชื่อให้คั่นด้วยจุลภาค",
        "“{0}” is too much here: a name with spaces, or a text, stands in quotes, such as {1}; several names are joined by commas.");

    /// <summary>{0}: what is written; {1}: the code.</summary>
    public static readonly DiagnosticDescriptor ZeroForLetter = Error("ITA0017",
        "“{0}” ขึ้นต้นด้วยเลขศูนย์ รหัสข้อขึ้นต้นด้วยตัวอักษร o ให้เขียน {1}",
        "“{0}” begins with the digit zero; an item's code begins with the letter o: {1}.");

    /// <summary>{0}: what is written; {1}: the range.</summary>
    public static readonly DiagnosticDescriptor HyphenForRange = Error("ITA0018",
        "“{0}” ไม่ใช่ช่วงของข้อ ให้เขียน {1}",
        "“{0}” is no range; scores from one to another are written {1}.");

    /// <summary>{0}: what is written; {1}: the difference with spaces.</summary>
    public static readonly DiagnosticDescriptor HyphenForMinus = Error("ITA0019",
        "“{0}” อ่านเป็นชื่อเดียว ถ้าจะลบให้เว้นวรรค: {1}",
        "“{0}” is read as one name; a difference is written with spaces: {1}.");

    /// <summary>{0}: the word between the scores.</summary>
    public static readonly DiagnosticDescriptor AndBetweenScores = Error("ITA0020",
        "คะแนนหลายข้อคั่นด้วยจุลภาค (,) ไม่ใช่ “{0}”",
        "Scores are joined by a comma, not by “{0}”.");

    /// <summary>{0}: the number as written; {1}: as it is to be written.</summary>
    public static readonly DiagnosticDescriptor CommaInNumber = Error("ITA0021",
        "ตัวเลขใช้จุดทศนิยมและไม่มีจุลภาค ให้เขียน {1} แทน {0}",
        "Numbers have a decimal point and no comma: {1} in place of {0}.");

    /// <summary>{0}: the unit.</summary>
    public static readonly DiagnosticDescriptor UnitAfterNumber = Error("ITA0022",
        "คะแนนเป็นตัวเลข 0 ถึง 100 ไม่ต้องมี “{0}” ให้ลบออก",
        "Scores are plain numbers from 0 to 100; leave “{0}” out.");

    /// <summary>{0}: the word; {1}: the comparison after it.</summary>
    public static readonly DiagnosticDescriptor SuperfluousIs = Error("ITA0023",
        "ไม่ต้องมี “{0}” หน้า “{1}” ให้ลบออก",
        "Leave “{0}” out before “{1}”.");

    /// <summary>{0}: the clause; {1}: what it belongs to.</summary>
    public static readonly DiagnosticDescriptor MisplacedClause = Error("ITA0024",
        "“{0}” ใช้ได้เฉพาะใน{1}",
        "“{0}” belongs to {1} only.");

    /// <summary>{0}: the action's keyword; {1}, {2}, {3}: <c>always</c>, <c>if</c> and <c>then</c>.</summary>
    public static readonly DiagnosticDescriptor ActionWithoutRule = Error("ITA0025",
        "“{0}” ต้องอยู่ในกฎ ให้เขียน {1} หรือ {2} … {3} ไว้ข้างหน้า",
        "“{0}” needs a rule around it: write {1} or {2} … {3} before it.");

    /// <summary>{0}: the keyword; {1}: <c>if</c>.</summary>
    public static readonly DiagnosticDescriptor WithoutIf = Error("ITA0026",
        "“{0}” ไม่มี {1} อยู่ก่อนหน้า",
        "“{0}” has no {1} before it.");

    /// <summary>{0}: the greatest depth; {1}: <c>define</c>.</summary>
    public static readonly DiagnosticDescriptor TooDeep = Error("ITA0027",
        "ซ้อนกันลึกเกิน {0} ชั้น ให้แยกเป็นเงื่อนไขย่อยด้วย {1} หรือแยกเป็นหลายกฎ",
        "This is nested more than {0} deep; name a part of it with {1}, or write several rules.");

    /// <summary>A <c>{</c> in a text without its <c>}</c>.</summary>
    public static readonly DiagnosticDescriptor UnclosedHole = Error("ITA0028",
        "วงเล็บปีกกาในข้อความไม่มีวงเล็บปิด ถ้าต้องการวงเล็บปีกกาเป็นตัวอักษรให้เขียน {{{{",
        "This brace in the text has no closing one; to show a brace itself, write {{{{.");

    /// <summary>{0}: the era.</summary>
    public static readonly DiagnosticDescriptor EraBeforeYear = Error("ITA0029",
        "ปีในไฟล์กฎเป็นพุทธศักราชเสมอ ให้ลบ “{0}” ออก และเขียนเฉพาะตัวเลขปี พ.ศ.",
        "Years in rule files are always of the Buddhist Era; delete “{0}” and write the number of that era alone.");

    private static DiagnosticDescriptor Error(string id, string thai, string english) => new(id, Severity.Error, new LocalizedText(thai, english));
}
