using ItaRules.Text;

namespace ItaRules.Syntax.Parsing;

/// <summary>What messages call the parts that can be missing.</summary>
internal static class Phrases
{
    public static readonly LocalizedText Name = new("ชื่อ", "a name");
    public static readonly LocalizedText PlainName = new("ชื่อ (ที่ไม่ใช่คำสงวน)", "a name (that is no keyword)");
    public static readonly LocalizedText Number = new("ตัวเลข", "a number");
    public static readonly LocalizedText Text = new("ข้อความในเครื่องหมายคำพูด", "a text in quotes");
    public static readonly LocalizedText Value = new("คะแนน ตัวเลข หรือเงื่อนไข", "a score, a number or a condition");
    public static readonly LocalizedText Scores = new("รหัสข้อหรือรายการคะแนน", "an item's code or a list of scores");
    public static readonly LocalizedText Item = new("รหัสข้อ (เช่น o14)", "an item's code (such as o14)");
    public static readonly LocalizedText Instrument = new("เครื่องมือ IIT, EIT หรือ OIT", "one of the instruments IIT, EIT and OIT");
    public static readonly LocalizedText Group = new("ประเด็น ตัวชี้วัด หรือเครื่องมือ", "an issue, an indicator or an instrument");
    public static readonly LocalizedText Action = new("สิ่งที่ให้ทำ (เช่น “เสนอ”)", "an action (such as “recommend”)");
    public static readonly LocalizedText Time = new("ช่วงเวลา (เช่น “ไตรมาส 2”)", "a time (such as “Q2”)");
    public static readonly LocalizedText Month = new("ชื่อเดือน", "the name of a month");
    public static readonly LocalizedText Predicate = new("เกณฑ์ (เช่น “ต่ำกว่า 50”)", "what is asked of the score (such as “below 50”)");
    public static readonly LocalizedText Declaration = new("กฎหรือการประกาศ (เช่น “ถ้า” หรือ “มาตรการ”)", "a rule or a declaration (such as “if” or “measure”)");
    public static readonly LocalizedText Measure = new("มาตรการ", "measures");
    public static readonly LocalizedText Recommendation = new("คำสั่งเสนอมาตรการ", "recommendations");
}
