using System.Globalization;
using ItaRules.Text;
using Newtonsoft.Json;

namespace ItaRules.Interchange.Json;

/// <summary>The kinds of JSON values in words.</summary>
internal static class JsonKinds
{
    public static LocalizedText Object { get; } = new("กลุ่มข้อมูลในวงเล็บ { }", "a group of values in { }");

    public static LocalizedText Array { get; } = new("รายการในวงเล็บ [ ]", "a list in [ ]");

    public static LocalizedText Text { get; } = new("ข้อความในเครื่องหมาย \"…\"", "a text in \"…\"");

    public static LocalizedText Number { get; } = new("ตัวเลข", "a number");

    public static LocalizedText Count { get; } = new("จำนวนเต็มตั้งแต่ 0 ขึ้นไป", "a whole number from 0 on");

    public static LocalizedText FiscalYear { get; } = new("ปีงบประมาณ พ.ศ. เช่น 2568", "a fiscal year of the Buddhist era such as 2568");

    public static LocalizedText Scheme { get; } = new("คำเดียวไม่เว้นวรรค เช่น nacc", "one word such as nacc");

    public static LocalizedText Score { get; } = new("ตัวเลขตั้งแต่ 0 ถึง 100 หรือ null เมื่อไม่มีคะแนน", "a number from 0 to 100, or null where there is no score");

    public static LocalizedText Boolean { get; } = new("true หรือ false", "true or false");

    private static LocalizedText Missing { get; } = new("null", "null");

    /// <summary>What the current token begins, in words; a short text or number is quoted.</summary>
    public static LocalizedText Of(StrictJsonReader json)
    {
        switch (json.Token)
        {
            case JsonToken.StartObject:
                return Object;
            case JsonToken.StartArray:
                return Array;
            case JsonToken.String:
                var text = json.Text.Length > 40 ? json.Text[..40] + "…" : json.Text;
                return new($"ข้อความ “{text}”", $"the text “{text}”");
            case JsonToken.Integer or JsonToken.Float:
                var number = json.Number.ToString(CultureInfo.InvariantCulture);
                return new(number, number);
            case JsonToken.Boolean:
                return json.Boolean ? new("true", "true") : new("false", "false");
            default:
                return Missing;
        }
    }
}
