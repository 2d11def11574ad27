using System.Globalization;
using ItaRules.Authoring.Names;
using ItaRules.Semantics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Hover;

/// <summary>Describes what a <c>use</c> brings in: how much of everything, and from which files.</summary>
internal static class UseDescription
{
    // More files than these are no longer read one by one.
    private const int MostFiles = 30;

    private static readonly (Type Declaration, Func<int, LocalizedText> Name)[] kinds =
    [
        (typeof(RuleDeclarationSyntax), count => Counted(count, "กฎ", "ข้อ", "rule")),
        (typeof(MeasureDeclarationSyntax), count => Counted(count, "มาตรการ", "รายการ", "measure")),
        (typeof(OwnerDeclarationSyntax), count => Counted(count, "ส่วนงาน", "หน่วย", "owner")),
        (typeof(DefineDeclarationSyntax), count => Counted(count, "เกณฑ์และเงื่อนไข", "รายการ", "band or condition", "bands and conditions")),
        (typeof(LetDeclarationSyntax), count => Counted(count, "ค่าที่ตั้งชื่อไว้", "รายการ", "named value")),
    ];

    /// <summary>What can be said of the text of a <c>use</c>; null where it leads to nothing.</summary>
    public static string? Describe(AuthoringContext context, UseDeclarationSyntax use)
    {
        var language = context.Language;
        var used = UsedFiles.Of(context, use);
        if (used.Files.IsEmpty)
            return null;
        var text = new MarkdownText().Head(use.Path.ValueText, Files(used.Files.Length).In(language)).Paragraph(Contents(used.Files, language));
        if (used.Files.Length == 1)
            return text.ToString();
        foreach (var file in used.Files.Take(MostFiles))
            text.Item(NameOf(file), Contents([file], language) is { Length: > 0 } contents ? contents : "–");
        return (used.Files.Length > MostFiles ? text.Item("…") : text).ToString();
    }

    /// <summary>“18 files”.</summary>
    public static LocalizedText Files(int count) => Counted(count, "", "ไฟล์", "file");

    private static string Contents(IReadOnlyCollection<RuleFile> files, Language language) => string.Join(
        " · ",
        kinds.Select(kind => (kind.Name, Count: files.Sum(file => file.Tree.Declarations.Count(kind.Declaration.IsInstanceOfType))))
            .Where(kind => kind.Count > 0)
            .Select(kind => kind.Name(kind.Count).In(language)));

    private static string NameOf(RuleFile file) => file.Path[(file.Path.LastIndexOfAny(['/', '\\']) + 1)..];

    private static LocalizedText Counted(int count, string thai, string unit, string english, string? several = null)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        return new LocalizedText($"{thai} {number} {unit}".Trim(), $"{number} {(count == 1 ? english : several ?? english + "s")}");
    }
}
