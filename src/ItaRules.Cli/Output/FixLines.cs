using ItaRules.Authoring.Fixes;
using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>What was mended, as lines of the form of messages: <c>file:line:col: fixed ITA0005: …</c>.</summary>
internal static class FixLines
{
    /// <summary>Writes what was done, each on its line, and how much it was.</summary>
    public static void Write(Screen screen, SafeFixResult result, Language language)
    {
        foreach (var fix in result.Fixes)
        {
            screen.Write(fix.Diagnostic.Location + ": ", Tone.Quiet);
            screen.Write($"fixed {fix.Diagnostic.Id}: ", Tone.Good);
            screen.WriteLine(fix.Title.In(language));
        }

        var (fixes, files) = (result.Fixes.Length, result.Files.Length);
        var summary = fixes == 0
            ? new LocalizedText("ไม่มีสิ่งที่แก้ให้ได้แน่นอน", "nothing that is certain to mend")
            : new LocalizedText($"แก้ {fixes} แห่งใน {files} ไฟล์", $"mended {Count(fixes, "place")} in {Count(files, "file")}");
        screen.WriteLine(summary.In(language), fixes == 0 ? Tone.Quiet : Tone.Good);
    }

    private static string Count(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";
}
