using System.Text;
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

        // Written beside the file and then put in its place, so that what stops the run leaves the file as it was.
        var target = Path.GetFullPath(path, host.Directory);
        var unfinished = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            try
            {
                using (var writer = new StreamWriter(unfinished, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" })
                    write(writer);
                File.Move(unfinished, target, overwrite: true);
            }
            finally
            {
                File.Delete(unfinished);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Directory.Exists(target)
                ? new($"“{path}” เป็นโฟลเดอร์ เขียนไฟล์ทับไม่ได้", $"“{path}” is a folder and cannot be written")
                : new LocalizedText($"เขียนไฟล์ “{path}” ไม่ได้ ตรวจว่ามีโฟลเดอร์นี้และมีสิทธิ์เขียน", $"“{path}” cannot be written; is the folder there, and may it be written to?"));
        }
    }
}
