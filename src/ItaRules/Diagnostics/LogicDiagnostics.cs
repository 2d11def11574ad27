using ItaRules.Text;

namespace ItaRules.Diagnostics;

/// <summary>ITA3xxx: logic. What the rules say together, for all scores that can occur.</summary>
public static class LogicDiagnostics
{
    /// <summary>A condition that no scores meet.</summary>
    public static readonly DiagnosticDescriptor NeverHolds = Warning("ITA3001",
        "เงื่อนไขนี้ไม่มีทางเป็นจริง ไม่ว่าคะแนนจะเป็นเท่าใด กฎส่วนนี้จึงไม่ทำงานเลย",
        "This condition never holds, whatever the scores are, so this part of the rule never acts.");

    /// <summary>A condition that all scores meet. {0}: an example.</summary>
    public static readonly DiagnosticDescriptor AlwaysHolds = Warning("ITA3002",
        "เงื่อนไขนี้เป็นจริงเสมอเมื่อมีคะแนน ไม่ว่าจะได้เท่าใด ตัวอย่าง: {0} ถ้าตั้งใจเช่นนั้น ให้เขียนว่า ทุกกรณี",
        "This condition always holds once there are scores, whatever they are. Example: {0}. If that is meant, write always.");

    /// <summary>A part of an and or or without which nothing changes. {0}: an example.</summary>
    public static readonly DiagnosticDescriptor PartWithoutEffect = Warning("ITA3003",
        "ส่วนนี้ของเงื่อนไขไม่มีผล เพราะส่วนอื่นตัดสินไว้ครบแล้ว ตัวอย่าง: {0}",
        "This part of the condition has no effect: the other parts decide everything. Example: {0}.");

    /// <summary>A branch that the branches before it leave nothing. {0}: an example that an earlier branch takes.</summary>
    public static readonly DiagnosticDescriptor NeverReached = Warning("ITA3004",
        "ทางเลือกนี้ไม่มีวันถูกใช้ เพราะเงื่อนไขก่อนหน้ารับไว้หมดแล้ว ตัวอย่าง: {0}",
        "This branch is never reached: the conditions before it already take every case. Example: {0}.");

    /// <summary>Both sides of a comparison are the same score.</summary>
    public static readonly DiagnosticDescriptor ComparedWithItself = Warning("ITA3005",
        "คะแนนนี้เปรียบเทียบกับตัวเอง ผลจึงเหมือนเดิมทุกครั้ง",
        "This compares a score with itself, so the answer is always the same.");

    /// <summary>A count that holds for all scores or for none. {0}: what it does.</summary>
    public static readonly DiagnosticDescriptor QuantifierDecided = Warning("ITA3006",
        "การนับนี้{0} ไม่ว่าคะแนนจะเป็นเท่าใด",
        "This count {0}, whatever the scores are.");

    /// <summary>Two rules with one condition and one answer. {0}: the other rule; {1}: an example.</summary>
    public static readonly DiagnosticDescriptor SameRule = Warning("ITA3007",
        "เงื่อนไขและคำตอบเหมือนกับกฎ “{0}” ทุกกรณี ตัวอย่าง: {1}",
        "Condition and answer are the same as in the rule “{0}” in every case. Example: {1}.");

    /// <summary>A rule that acts only where another gives the same answer. {0}: the other rule; {1}: an example.</summary>
    public static readonly DiagnosticDescriptor Swallowed = Warning("ITA3008",
        "กฎ “{0}” ให้คำตอบเดียวกันอยู่แล้วทุกครั้งที่ส่วนนี้ทำงาน ตัวอย่าง: {1}",
        "Whenever this acts, the rule “{0}” already gives the same answer. Example: {1}.");

    /// <summary>A score that one rule mends and another keeps. {0}: the scores; {1}: the other rule; {2}: an example.</summary>
    public static readonly DiagnosticDescriptor Contradiction = Warning("ITA3009",
        "ส่วนนี้ให้รักษาระดับ {0} แต่กฎ “{1}” เสนอมาตรการเพราะคะแนนเดียวกัน ตัวอย่าง: {2}",
        "This maintains {0}, and the rule “{1}” recommends a measure because of the same score. Example: {2}.");

    /// <summary>A period or priority that the merge hides. {0}: the measure; {1}: the other rule; {2}: an example.</summary>
    public static readonly DiagnosticDescriptor DifferentTerms = Warning("ITA3010",
        "มาตรการ “{0}” ถูกเสนอด้วยกำหนดเวลาหรือความเร่งด่วนต่างจากกฎ “{1}” ผลลัพธ์จะแสดงเพียงค่าเดียว ตัวอย่าง: {2}",
        "The measure “{0}” is recommended with another period or priority by the rule “{1}”; the result shows only one. Example: {2}.");

    /// <summary>Two defines that are never decided differently. {0}: the other define; {1}: an example.</summary>
    public static readonly DiagnosticDescriptor SameDefine = Warning("ITA3011",
        "นิยามนี้ให้ผลเหมือนนิยาม “{0}” ทุกกรณี ตัวอย่าง: {1}",
        "This define is never decided differently from the define “{0}”. Example: {1}.");

    /// <summary>
    /// Values of an item between those that rules answer; at the condition below them, with the one above as related place. {0}: the item; {1}: the values, as an
    /// interval with its ends; {2}: an example.
    /// </summary>
    public static readonly DiagnosticDescriptor Gap = Warning("ITA3012",
        "ไม่มีกฎใดตอบเมื่อ {0} {1} ทั้งที่มีกฎตอบทั้งคะแนนที่ต่ำกว่าและสูงกว่า ตัวอย่าง: {2}",
        "No rule answers when {0} is {1}, though rules answer both lower and higher scores. Example: {2}.");

    /// <summary>A condition that none of the values seen so far meets.</summary>
    public static readonly DiagnosticDescriptor NeverHoldsAsListed = Info("ITA3013",
        "เงื่อนไขนี้จะไม่เป็นจริงเลย ถ้าคะแนนมีได้เฉพาะค่าที่เคยพบ ซึ่งยังไม่มีเอกสารยืนยันว่ามีเพียงเท่านั้น",
        "This condition never holds if scores only take the values seen so far; no document confirms that there are no others.");

    /// <summary>A condition that all values seen so far meet. {0}: an example.</summary>
    public static readonly DiagnosticDescriptor AlwaysHoldsAsListed = Info("ITA3014",
        "เงื่อนไขนี้จะเป็นจริงเสมอเมื่อมีคะแนน ถ้าคะแนนมีได้เฉพาะค่าที่เคยพบ ซึ่งยังไม่มีเอกสารยืนยันว่ามีเพียงเท่านั้น ตัวอย่าง: {0}",
        "This condition always holds once there are scores, if they only take the values seen so far; no document confirms that there are no others. Example: {0}.");

    /// <summary>The analysis was stopped at its limit of work.</summary>
    public static readonly DiagnosticDescriptor Cut = Info("ITA3015",
        "เงื่อนไขนี้ซับซ้อนเกินกว่าจะวิเคราะห์ได้ครบ จึงอาจมีข้อสังเกตที่ยังไม่พบ",
        "This is too intricate to be analysed to the end; there may be more to say about it.");

    /// <summary>A declared measure that rules could recommend by score, and none can. {0}: its name.</summary>
    public static readonly DiagnosticDescriptor MeasureNeverRecommended = Warning("ITA3016",
        "ไม่มีกฎใดเสนอมาตรการ “{0}” ได้เลย ไม่ว่าคะแนนจะเป็นเท่าใด",
        "No rule can ever recommend the measure “{0}”, whatever the scores are.");

    /// <summary>An owner whose measures are all recommended with other owners, or by rules that cannot act. {0}: its name.</summary>
    public static readonly DiagnosticDescriptor OwnerWithoutWork = Warning("ITA3017",
        "ส่วนงาน “{0}” ไม่ได้รับมาตรการใดเลย ไม่ว่าคะแนนจะเป็นเท่าใด",
        "The owner “{0}” never gets a measure, whatever the scores are.");

    /// <summary>A level to which an agency can fall while no rule recommends anything, though rules read every item. {0}: the level; {1}: the total; {2}: an example.</summary>
    public static readonly DiagnosticDescriptor LevelWithoutAdvice = Info("ITA3018",
        "กฎชุดนี้อ่านคะแนนครบทุกข้อ แต่หน่วยงานยังอาจอยู่ระดับ “{0}” (คะแนนรวม {1}) โดยไม่มีมาตรการใดถูกเสนอ ตัวอย่าง: {2}",
        "These rules read every item, and an agency can still be at the level “{0}” (total {1}) without any measure recommended. Example: {2}.");

    /// <summary>A part that only leaves the condition open while a score is missing. {0}: what is missing; {1}: an example.</summary>
    public static readonly DiagnosticDescriptor PartLeavesOpen = Info("ITA3019",
        "ส่วนนี้ไม่เปลี่ยนคำตอบเมื่อมีคะแนนครบ แต่เมื่อ{0} กฎจะตัดสินไม่ได้เพราะส่วนนี้ ตัดออกได้ ตัวอย่างที่ตัดสินไม่ได้: {1}",
        "This part changes no answer while all scores are there, but while {0} it leaves the rule undetermined. It can be left out. Undetermined, for example, with {1}.");

    /// <summary>An or that a missing score leaves open, where a rule for each part would be decided apart. {0}: what is missing; {1}: an example; {2}: the parts as rules of their own.</summary>
    public static readonly DiagnosticDescriptor OrLeavesOpen = Info("ITA3020",
        "เมื่อ{0} เงื่อนไขนี้อาจตัดสินไม่ได้ (ตัวอย่าง: {1}) คำตอบเหมือนกันทุกส่วน จึงแยกเป็นกฎละส่วนได้ และแต่ละกฎจะตัดสินได้เอง: {2}",
        "While {0}, this may stay undetermined (example: {1}). The answer is the same for every part, so each can be a rule that is decided by itself: {2}");

    /// <summary>A condition that the analysis cannot follow.</summary>
    public static readonly DiagnosticDescriptor NotAnalysed = Info("ITA3021",
        "การเปรียบเทียบนี้คูณหรือหารคะแนนกัน หรือมีค่าคงที่มากเกินไป จึงไม่ได้วิเคราะห์ อาจมีข้อสังเกตที่ยังไม่พบ",
        "This multiplies or divides scores by each other, or has too many constants, so it is not analysed; there may be more to say about it.");

    private static DiagnosticDescriptor Warning(string id, string thai, string english) => new(id, Severity.Warning, new LocalizedText(thai, english));

    private static DiagnosticDescriptor Info(string id, string thai, string english) => new(id, Severity.Info, new LocalizedText(thai, english));
}
