using System.Text;
using ItaRules.Interchange.Files;
using ItaRules.Text;

namespace ItaRules.Cli.CommandLine;

/// <summary>Where results go: standard output, or a file that is written whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>Writes results.</summary>
    /// <param name="path">The file; null for standard output.</param>
    /// <param name="host">The world around the run.</param>
    /// <param name="write">Writes the results.</param>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string? path, Host host, Action<TextWriter> write)
    {
        if (path is null)
        {
            write(host.Output);
            return;
        }

        if (path.Length == 0)
            throw new UsageException(new("--out ว่างเปล่า (\"\")", "--out is empty (\"\")"));
        var target = Path.GetFullPath(path, host.Directory);
        try
        {
            WholeFile.Write(target, stream =>
            {
                using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
                write(writer);
            });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Directory.Exists(target)
                ? new($"“{path}” เป็นโฟลเดอร์ เขียนเป็นไฟล์ไม่ได้", $"“{path}” is a folder and cannot be written as a file")
                : new LocalizedText($"เขียนไฟล์ “{path}” ไม่ได้ ตรวจว่ามีสิทธิ์เขียนและไม่มีโปรแกรมอื่นเปิดอยู่", $"“{path}” cannot be written; may it be written to, and is it open in another program?"));
        }
    }
}
