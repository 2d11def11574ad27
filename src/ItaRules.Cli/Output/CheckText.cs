using ItaRules.Cli.CommandLine;
using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>What a check found, for people.</summary>
internal static class CheckText
{
    public static void Write(CheckReport report, Session session)
    {
        var screen = session.Host.OpenOutput();
        DiagnosticLines.Write(screen, report.Diagnostics, session.Language);
        var files = Count(report.FileCount, "file");
        var (summary, tone) = (report.Errors, report.Warnings) switch
        {
            (0, 0) => (new LocalizedText($"ตรวจ {report.FileCount} ไฟล์ ไม่พบปัญหา", $"{files} checked, nothing to mend"), Tone.Good),
            (0, var warnings) => (new($"ตรวจ {report.FileCount} ไฟล์ พบคำเตือน {warnings} รายการ", $"{files} checked: {Count(warnings, "warning")}"), Tone.Warning),
            (var errors, 0) => (new($"ตรวจ {report.FileCount} ไฟล์ พบข้อผิดพลาด {errors} รายการ", $"{files} checked: {Count(errors, "error")}"), Tone.Error),
            var (errors, warnings) => (
                new($"ตรวจ {report.FileCount} ไฟล์ พบข้อผิดพลาด {errors} รายการ คำเตือน {warnings} รายการ", $"{files} checked: {Count(errors, "error")}, {Count(warnings, "warning")}"),
                Tone.Error),
        };
        screen.WriteLine(summary.In(session.Language), tone);
        if (report.Diagnostics.OrderByDescending(one => one.Severity).FirstOrDefault() is { } first)
            screen.WriteLine(new LocalizedText($"ดูคำอธิบาย: {Application.Name} help {first.Id}", $"to read more: {Application.Name} help {first.Id}").In(session.Language), Tone.Quiet);
    }

    private static string Count(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";
}
