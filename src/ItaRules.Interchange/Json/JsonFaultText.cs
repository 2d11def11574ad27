using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Interchange.Json;

/// <summary>Words a fault of a JSON text.</summary>
internal static class JsonFaultText
{
    /// <summary>The message for a fault in a file.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="path">The file's name as messages show it.</param>
    /// <param name="root">What the file is to begin with.</param>
    public static Diagnostic Describe(JsonFault fault, string path, LocalizedText root)
    {
        var place = new FileLocation(path, fault.Position.Line, fault.Position.Column);
        return fault.Kind switch
        {
            JsonFaultKind.Unexpected => new(SheetDiagnostics.UnexpectedText, place, [fault.Found, Wanted(fault.Expected, root)]),
            JsonFaultKind.EndOfFile when fault.Found.Length > 0 => new(SheetDiagnostics.UnclosedText, place, []),
            JsonFaultKind.EndOfFile => new(SheetDiagnostics.FileEndsEarly, place, [Wanted(fault.Expected, root)]),
            JsonFaultKind.Number => new(SheetDiagnostics.NumberForm, place, [fault.Found]),
            JsonFaultKind.BareWord => new(SheetDiagnostics.BareWord, place, [fault.Found]),
            JsonFaultKind.Quote => new(SheetDiagnostics.QuoteForm, place, [fault.Found]),
            JsonFaultKind.TrailingComma => new(SheetDiagnostics.TrailingComma, place, []),
            JsonFaultKind.Comment => new(SheetDiagnostics.CommentInJson, place, []),
            JsonFaultKind.Escape => new(SheetDiagnostics.CharacterInText, place, [Visible(fault.Found)]),
            JsonFaultKind.Encoding => new(SheetDiagnostics.Encoding, place, []),
            _ => new(SheetDiagnostics.TooLarge, place, []),
        };
    }

    private static LocalizedText Wanted(JsonExpectation expected, LocalizedText root) => expected switch
    {
        JsonExpectation.Root => root,
        JsonExpectation.Key => new("ชื่อข้อมูลในเครื่องหมาย \"…\"", "a name in \"…\""),
        JsonExpectation.Colon => new("เครื่องหมาย :", "a colon"),
        JsonExpectation.CommaOrEnd => new("เครื่องหมาย , หรือวงเล็บปิด", "a comma or the closing bracket"),
        _ => new("ค่า", "a value"),
    };

    private static string Visible(string found) =>
        found is [< ' ', ..] ? FormattableString.Invariant($"U+{(int)found[0]:X4}") : found;
}
