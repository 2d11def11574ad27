using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Interchange.Import;

/// <summary>The sections of an import report for people: what was corrected, left out and doubtful before what was understood.</summary>
public static class ImportHeadings
{
    /// <summary>The sections in their order.</summary>
    public static ImmutableArray<(ImportEntryKind Kind, LocalizedText Title)> All { get; } =
    [
        (ImportEntryKind.Corrected, new("อ่านต่างจากที่พิมพ์", "Taken otherwise than printed")),
        (ImportEntryKind.LeftOut, new("ไม่ได้นำมาใช้", "Left out")),
        (ImportEntryKind.Doubtful, new("นำมาใช้ตามที่พิมพ์ แต่น่าสงสัย", "Taken as printed, but doubtful")),
        (ImportEntryKind.Understood, new("อ่านตามที่พิมพ์", "Taken as printed")),
    ];
}
