using ItaRules.Text;

namespace ItaRules.Diagnostics;

/// <summary>ITA2xxx: values and kinds. What stands together must fit together.</summary>
public static class ValueDiagnostics
{
    /// <summary>A number where a condition is needed. {0}: the number as written.</summary>
    public static readonly DiagnosticDescriptor NumberForCondition = Error("ITA2001",
        "“{0}” เป็นตัวเลข ยังไม่ใช่เงื่อนไข ให้เปรียบเทียบกับค่าหนึ่ง เช่น {0} < 50",
        "“{0}” is a number, not a condition; compare it with something, such as {0} < 50.");

    /// <summary>A condition where a number is needed. {0}: the condition as written.</summary>
    public static readonly DiagnosticDescriptor ConditionForNumber = Error("ITA2002",
        "ตรงนี้ต้องเป็นตัวเลข แต่ “{0}” เป็นเงื่อนไข",
        "A number is needed here, but “{0}” is a condition.");

    /// <summary>A text where a number or a condition is needed. {0}: the text as written.</summary>
    public static readonly DiagnosticDescriptor TextMisplaced = Error("ITA2003",
        "{0} เป็นข้อความ ใช้เปรียบเทียบได้เฉพาะกับระดับหรือข้อมูลของหน่วยงาน",
        "{0} is a text; it can only be compared with the level or with a field of the agency.");

    /// <summary>A field of the agency that is not compared with a text. {0}: the field as written.</summary>
    public static readonly DiagnosticDescriptor FieldComparison = Error("ITA2004",
        "“{0}” เทียบได้เฉพาะกับข้อความ ด้วย = หรือ <>",
        "“{0}” can only be compared with a text, by = or <>.");

    /// <summary>A score compared with a number that no score can have. {0}: the number.</summary>
    public static readonly DiagnosticDescriptor OutsideScale = Error("ITA2005",
        "คะแนนอยู่ระหว่าง 0 ถึง 100 จึงเทียบกับ {0} ไม่ได้",
        "Scores run from 0 to 100, so comparing one with {0} makes no sense.");

    /// <summary>A level that the edition does not have. {0}: the text; {1}: the fiscal year (BE); {2}: the levels; {3}: the proposal.</summary>
    public static readonly DiagnosticDescriptor UnknownLevel = Error("ITA2006",
        "ปีประเมิน {1} ไม่มีระดับ “{0}” ระดับที่มีคือ {2}{3}",
        "There is no level “{0}” in {1}; the levels are {2}.{3}");

    /// <summary>A level that is not compared with a level. {0}: the name of one of the edition's levels.</summary>
    public static readonly DiagnosticDescriptor LevelComparison = Error("ITA2007",
        "ระดับใช้เปรียบเทียบกับชื่อระดับในเครื่องหมายคำพูดเท่านั้น เช่น ระดับ ต่ำกว่า \"{0}\"",
        "A level is compared with the name of a level in quotes and nothing else, such as level below \"{0}\".");

    /// <summary>A type of agency that is not known. {0}: the text; {1}: the types; {2}: the proposal.</summary>
    public static readonly DiagnosticDescriptor UnknownAgencyType = Error("ITA2008",
        "ไม่รู้จักประเภทหน่วยงาน “{0}” ประเภทที่มีคือ {1}{2}",
        "There is no type of agency “{0}”; the types are {1}.{2}");

    /// <summary>A list of scores where a number is needed. {0}: the name of the list.</summary>
    public static readonly DiagnosticDescriptor ListForNumber = Error("ITA2009",
        "“{0}” เป็นรายการคะแนนหลายข้อ ให้ระบุว่าจะใช้อย่างไร เช่น ข้อใดข้อหนึ่งใน {0} หรือ ค่าเฉลี่ยของ {0}",
        "“{0}” is a list of scores; say how it is meant, such as any of {0} or average of {0}.");

    /// <summary>A name that is no score where a list of scores is needed. {0}: the name.</summary>
    public static readonly DiagnosticDescriptor NotAList = Error("ITA2010",
        "ตรงนี้ต้องเป็นคะแนนหรือรายการคะแนน แต่ “{0}” ไม่ใช่",
        "A score or a list of scores is needed here, and “{0}” is not one.");

    /// <summary>A band where a condition is needed. {0}: the band.</summary>
    public static readonly DiagnosticDescriptor BandWithoutValue = Error("ITA2011",
        "“{0}” เป็นเกณฑ์ของคะแนน ให้ระบุว่าคะแนนใด เช่น o14 อยู่ในเกณฑ์ {0}",
        "“{0}” is a band of scores; say which score, such as o14 is {0}.");

    /// <summary>A name after <c>is</c> that is no band. {0}: the name.</summary>
    public static readonly DiagnosticDescriptor NotABand = Error("ITA2012",
        "“{0}” ไม่ใช่เกณฑ์ จึงใช้หลังคำว่า อยู่ในเกณฑ์ ไม่ได้",
        "“{0}” is not a band and cannot stand after is.");

    /// <summary>A band that does not fit its value. {0}: the band; {1}: the value as written.</summary>
    public static readonly DiagnosticDescriptor BandMismatch = Error("ITA2013",
        "เกณฑ์ “{0}” ใช้กับ “{1}” ไม่ได้ เพราะเป็นค่าคนละชนิดกัน",
        "The band “{0}” does not fit “{1}”: it is about another kind of value.");

    /// <summary>A count of scores without a test. {0}: the quantifier as written.</summary>
    public static readonly DiagnosticDescriptor QuantifierWithoutTest = Error("ITA2014",
        "“{0}” ต้องมีเงื่อนไขต่อท้ายรายการ เช่น {0} < 50",
        "“{0}” needs a test right after the list, such as {0} < 50.");

    /// <summary>Scores of a list joined by <c>and</c>.</summary>
    public static readonly DiagnosticDescriptor ScoresJoinedByAnd = Error("ITA2015",
        "คะแนนในรายการคั่นด้วยเครื่องหมายจุลภาค (,) เท่านั้น ไม่ใช้คำว่า และ",
        "The scores of a list are joined by commas only, never by “and”.");

    /// <summary>A count that the list cannot reach. {0}: the count; {1}: how many scores the list has.</summary>
    public static readonly DiagnosticDescriptor CountOutsideList = Warning("ITA2016",
        "นับ {0} ข้อไม่ได้ เพราะรายการมี {1} ข้อ",
        "The count {0} does not fit a list of {1}.");

    /// <summary>A number that must be whole and in bounds. {0}: the number; {1}: the least; {2}: the greatest.</summary>
    public static readonly DiagnosticDescriptor NumberOutsideBounds = Error("ITA2017",
        "ตรงนี้ต้องเป็นจำนวนเต็มตั้งแต่ {1} ถึง {2} ไม่ใช่ {0}",
        "A whole number from {1} to {2} is needed here, not {0}.");

    /// <summary>A range that ends before it starts. {0}: the range turned round.</summary>
    public static readonly DiagnosticDescriptor RangeReversed = Error("ITA2018",
        "ช่วงนี้เขียนกลับด้าน ให้เขียนเป็น {0}",
        "The range runs backwards; write {0}.");

    /// <summary>A range between scores of different kinds. {0} and {1}: its ends.</summary>
    public static readonly DiagnosticDescriptor RangeMixed = Error("ITA2019",
        "ช่วงต้องอยู่ในเครื่องมือเดียวกันและเป็นคะแนนชนิดเดียวกัน แต่ {0} กับ {1} ต่างกัน",
        "A range stays inside one instrument and one kind of score, and {0} and {1} differ.");

    /// <summary>A list without a score. {0}: the list as written; {1}: the fiscal year (BE).</summary>
    public static readonly DiagnosticDescriptor EmptyList = Error("ITA2020",
        "“{0}” ไม่มีคะแนนข้อใดเลยในปีประเมิน {1}",
        "“{0}” has no score at all in {1}.");

    /// <summary>A score that stands in a list twice. {0}: the score.</summary>
    public static readonly DiagnosticDescriptor ListedTwice = Warning("ITA2021",
        "{0} มีในรายการซ้ำ จะนับเพียงครั้งเดียว",
        "{0} is in the list twice; it counts once.");

    /// <summary>A code or title asked of something that is no score. {0}: the value as written.</summary>
    public static readonly DiagnosticDescriptor NotAScore = Error("ITA2022",
        "“{0}” ไม่ใช่คะแนนข้อเดียว จึงไม่มีรหัสหรือชื่อให้ใส่",
        "“{0}” is not a single score, so it has no code or title.");

    /// <summary>A value put into a text that is always the same.</summary>
    public static readonly DiagnosticDescriptor HoleNotAllowed = Error("ITA2023",
        "ข้อความนี้ใส่คะแนนด้วย {{ }} ไม่ได้ เพราะต้องเหมือนกันทุกหน่วยงาน ถ้าต้องการวงเล็บปีกกาให้เขียน {{{{",
        "No value can be put into this text: it is the same for every agency. For a brace write {{{{.");

    /// <summary>A day that the month does not have. {0}: the day; {1}: the month with its year; {2}: its last day.</summary>
    public static readonly DiagnosticDescriptor NoSuchDay = Error("ITA2024",
        "ไม่มีวันที่ {0} {1} เดือนนี้มีวันที่ 1 ถึง {2}",
        "There is no {0} {1}; the month has days 1 to {2}.");

    /// <summary>A period that ends before it starts. {0}: the first day; {1}: the last day.</summary>
    public static readonly DiagnosticDescriptor PeriodReversed = Error("ITA2025",
        "ช่วงเวลาสิ้นสุด ({1}) ก่อนวันเริ่มต้น ({0}) ปีงบประมาณเริ่มเดือนตุลาคม",
        "The period ends ({1}) before it starts ({0}); the fiscal year starts in October.");

    /// <summary>A year that is not of the Buddhist Era. {0}: the year as written; {1}: the proposal.</summary>
    public static readonly DiagnosticDescriptor YearNotBuddhist = Error("ITA2026",
        "ปีต้องเขียนเป็นพุทธศักราชสี่หลัก เช่น 2568 ไม่ใช่ {0}{1}",
        "Years are written in the Buddhist Era with four digits, such as 2568, not {0}.{1}");

    /// <summary>Measures that would run before the year that is assessed. {0}: the plan year; {1}: the assessed year (both BE).</summary>
    public static readonly DiagnosticDescriptor PlanBeforeEdition = Error("ITA2027",
        "ปีดำเนินการ {0} อยู่ก่อนปีประเมิน {1}",
        "The plan year {0} is before the assessed year {1}.");

    /// <summary>A clause that can stand once. {0}: its first word.</summary>
    public static readonly DiagnosticDescriptor ClauseTwice = Error("ITA2028",
        "“{0}” มีได้เพียงครั้งเดียว แต่เขียนไว้แล้วก่อนหน้านี้",
        "“{0}” can stand once only, and it stands before already.");

    /// <summary>Last year's value of something that has none. {0}: what it is asked of, as written.</summary>
    public static readonly DiagnosticDescriptor NothingPrevious = Error("ITA2029",
        "“{0}” ไม่มีค่าของปีก่อน ใช้ได้เฉพาะกับคะแนน",
        "“{0}” has no value of last year; only scores have one.");

    /// <summary>Last year's value of last year's value.</summary>
    public static readonly DiagnosticDescriptor PreviousTwice = Error("ITA2030",
        "ย้อนหลังได้เพียงปีเดียว",
        "Rules can look back one year only.");

    /// <summary>A division by zero.</summary>
    public static readonly DiagnosticDescriptor DivisionByZero = Error("ITA2031",
        "หารด้วยศูนย์ไม่ได้",
        "Nothing can be divided by zero.");

    /// <summary><c>maintain</c> without scores where no condition decides.</summary>
    public static readonly DiagnosticDescriptor MaintainWithoutScores = Error("ITA2032",
        "กฎนี้ไม่มีเงื่อนไข จึงต้องระบุว่าให้รักษาระดับคะแนนใด",
        "This rule has no condition, so say which scores to maintain.");

    /// <summary>A result that is to be published as a question put to people. {0}: the code; {1}: its instrument.</summary>
    public static readonly DiagnosticDescriptor PublishedAsQuestion = Error("ITA2033",
        "“{0}” เป็นคำถามของแบบวัด {1} ไม่ใช่ข้อที่เผยแพร่เอกสาร",
        "“{0}” is a question that {1} puts to people, not an item under which documents are published.");

    /// <summary>A band asked of a score whose limit no score can have. {0}: the band; {1}: the limit.</summary>
    public static readonly DiagnosticDescriptor BandOutsideScale = Error("ITA2034",
        "เกณฑ์ “{0}” เทียบกับ {1} แต่คะแนนอยู่ระหว่าง 0 ถึง 100 จึงใช้กับคะแนนไม่ได้",
        "The band “{0}” compares with {1}, but scores run from 0 to 100, so asking it of a score makes no sense.");

    private static DiagnosticDescriptor Error(string id, string thai, string english) => new(id, Severity.Error, new LocalizedText(thai, english));

    private static DiagnosticDescriptor Warning(string id, string thai, string english) => new(id, Severity.Warning, new LocalizedText(thai, english));
}
