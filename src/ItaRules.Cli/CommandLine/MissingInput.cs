using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Cli.CommandLine;

/// <summary>Says what a command lacks when it is run outside a project.</summary>
internal static class MissingInput
{
    /// <summary>Rules or scores are missing.</summary>
    /// <param name="command">The command.</param>
    /// <param name="inputs">What was given.</param>
    /// <param name="earlier">What was given as scores of an earlier year, which takes everything behind it.</param>
    public static UsageException Of(string command, InputFiles inputs, ImmutableArray<string> earlier)
    {
        if (earlier.Length > 1)
        {
            return new(new(
                $"ยังไม่มีกฎหรือคะแนน เพราะ --previous รับชื่อที่ตามหลังทั้งหมด ({string.Join(" ", earlier)}) ให้วางไว้ท้ายคำสั่ง",
                $"rules or scores are missing: --previous took all that follows it ({string.Join(" ", earlier)}); put it last"));
        }

        var example = $"ita {command} rules/2568 scores.json";
        return new(inputs.Rules.IsEmpty ? NoRules(example) : new($"ยังไม่ได้ระบุไฟล์คะแนน เช่น {example}", $"no scores are given; as in: {example}"));
    }

    /// <summary>Rules are missing, and no scores are wanted.</summary>
    /// <param name="command">The command.</param>
    public static UsageException Rules(string command) => new(NoRules($"ita {command} rules/2568"));

    private static LocalizedText NoRules(string example) => new(
        $"ยังไม่ได้ระบุกฎ และโฟลเดอร์นี้ไม่ได้อยู่ในโครงการ (ไม่มี ita.json) เช่น {example}",
        $"no rules are given, and this folder is in no project (there is no ita.json); as in: {example}");
}
