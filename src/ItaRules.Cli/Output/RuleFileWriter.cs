using ItaRules.Cli.CommandLine;
using ItaRules.Interchange.Files;
using ItaRules.Syntax;
using ItaRules.Workspace;

namespace ItaRules.Cli.Output;

/// <summary>Writes changed rule files, each whole or not at all.</summary>
internal static class RuleFileWriter
{
    /// <summary>Writes a rule file in place of the one that was read.</summary>
    /// <param name="snapshot">The project that it was read in.</param>
    /// <param name="tree">The file as it was read.</param>
    /// <param name="text">What is to stand in it.</param>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static void Write(ProjectSnapshot snapshot, SyntaxTree tree, string text)
    {
        try
        {
            WholeFile.Write(snapshot.Settings.Paths.Find(tree.Path), text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(new($"เขียนไฟล์ “{tree.Path}” ไม่ได้ ตรวจว่ามีสิทธิ์เขียน", $"“{tree.Path}” cannot be written; may it be written to?"));
        }
    }
}
