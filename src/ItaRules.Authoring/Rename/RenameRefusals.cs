using ItaRules.Semantics;
using ItaRules.Semantics.Symbols;
using ItaRules.Text;

namespace ItaRules.Authoring.Rename;

/// <summary>Why something cannot be renamed.</summary>
internal static class RenameRefusals
{
    public static LocalizedText Code(string code) => new(
        $"“{code}” เป็นรหัสคะแนนของแบบประเมิน จึงเปลี่ยนชื่อไม่ได้",
        $"“{code}” is a score of the assessment, so its code cannot be changed.");

    public static LocalizedText DeclaredElsewhere(string name, RuleFile file) => new(
        $"“{name}” ประกาศไว้ใน {Source(file)} ซึ่งไม่ใช่ไฟล์ของโครงการนี้ จึงเปลี่ยนชื่อที่นี่ไม่ได้",
        $"“{name}” is declared in {Source(file)}, which is not a file of this project, so it cannot be renamed here.");

    public static LocalizedText NamedElsewhere(string name, RuleFile file) => new(
        $"“{name}” ถูกใช้ใน {Source(file)} ด้วย ซึ่งไม่ใช่ไฟล์ของโครงการนี้ จึงเปลี่ยนชื่อให้ครบทุกแห่งไม่ได้",
        $"“{name}” is also named in {Source(file)}, which is not a file of this project, so it cannot be renamed everywhere.");

    public static LocalizedText StandsInPlace(string name, RuleFile file) => new(
        $"“{name}” ใช้แทนรายการชื่อเดียวกันใน {Source(file)} ถ้าเปลี่ยนชื่อ จะมีผลทั้งสองรายการ",
        $"“{name}” stands in place of one of the same name in {Source(file)}; under another name both would count.");

    public static LocalizedText FileNotRead(string name, RuleFile file) => new(
        $"ยังไม่ได้อ่านไฟล์ {file.Path} ซึ่งมีชื่อ “{name}” เพราะไม่รู้จักปีประเมินของไฟล์นั้น แก้ปีก่อนแล้วจึงเปลี่ยนชื่อ",
        $"{file.Path}, in which “{name}” stands, is not read because its edition is not known. Mend that first.");

    public static LocalizedText Empty { get; } = new("ยังไม่ได้ใส่ชื่อใหม่", "The new name is empty.");

    public static LocalizedText SeveralLines { get; } = new("ชื่อต้องอยู่ในบรรทัดเดียว", "A name stands on one line.");

    public static LocalizedText ItemCode(string name) => new(
        $"“{name}” เป็นรหัสของข้อในแบบประเมิน ใช้เป็นชื่ออื่นไม่ได้",
        $"“{name}” is the code of an item and cannot be the name of anything else.");

    public static LocalizedText Keyword(string name) => new(
        $"“{name}” เป็นคำสั่งของภาษา ใช้เป็นชื่อนี้ไม่ได้",
        $"“{name}” is a word of the language and cannot be this name.");

    public static LocalizedText NotOneWord(string name) => new(
        $"“{name}” ไม่ใช่คำเดียว ชื่อนี้ใช้ได้เฉพาะตัวอักษร ตัวเลข ขีดล่าง และขีดกลางระหว่างคำ โดยขึ้นต้นด้วยตัวอักษร",
        $"“{name}” is not one word: this name is made of letters, digits, underscores and inner hyphens, and begins with a letter.");

    public static LocalizedText Taken(Symbol other) => new(
        $"มี{Word(other).Thai}ชื่อ “{other.Name}” อยู่แล้ว{Place(other).Thai}",
        $"There is {Word(other).English} “{other.Name}” already{Place(other).English}.");

    public static LocalizedText MeansSomethingElse(string name) => new(
        $"ถ้าใช้ชื่อ “{name}” ชื่อในบางที่จะหมายถึงสิ่งอื่น จึงเปลี่ยนเป็นชื่อนี้ไม่ได้",
        $"With the name “{name}” some places would mean something else than now.");

    // A library is known by the text that names it, another file by its own name.
    private static string Source(RuleFile file) => file.UsedAs is { } used && used.StartsWith("ita:", StringComparison.OrdinalIgnoreCase) ? used : file.Path;

    private static LocalizedText Place(Symbol symbol)
    {
        if (symbol.Declaration is not { } declaration)
            return new LocalizedText("", "");
        var line = declaration.Tree.Text.GetLinePosition(Names.DeclaredName.SpanOf(declaration).Start).Line + 1;
        return new LocalizedText(FormattableString.Invariant($" ({declaration.Tree.Path} บรรทัด {line})"), FormattableString.Invariant($" ({declaration.Tree.Path}, line {line})"));
    }

    private static LocalizedText Word(Symbol symbol) => symbol.Kind switch
    {
        SymbolKind.Owner => new("ส่วนงาน", "an owner"),
        SymbolKind.Measure => new("มาตรการ", "a measure"),
        SymbolKind.Rule => new("กฎ", "a rule"),
        SymbolKind.Let => new("ค่าหรือรายการคะแนน", "a value"),
        SymbolKind.Define => new("นิยาม", "a definition"),
        _ => new("ชื่อคะแนนในกฎ", "a loop name"),
    };
}
