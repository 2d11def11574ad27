using System.Text.RegularExpressions;
using ItaRules.Cli.CommandLine;
using Xunit;

namespace ItaRules.Cli.Tests.Commands;

/// <summary>Every command line that the README and the help of the commands print runs as it stands there.</summary>
public sealed partial class PrintedCommandsTests : IDisposable
{
    private const string InProject = "demo";

    private readonly TestFolder folder = new();

    public PrintedCommandsTests()
    {
        foreach (var path in new[] { "rules", "examples" }.SelectMany(name => Directory.EnumerateFiles(Path.Combine(Ita.Repository, name), "*", SearchOption.AllDirectories)))
            folder.Write(Path.GetRelativePath(Ita.Repository, path), File.ReadAllBytes(path));
        foreach (var (name, source) in new[] { ("document.txt", "kham-sombun-2568.txt"), ("report.txt", "kham-sombun-2568.txt"), ("scores.xlsx", "kham-sombun-2568.xlsx") })
            folder.Write(name, File.ReadAllBytes(Path.Combine(Ita.Repository, "tests", "ItaRules.Interchange.Tests", "Data", source)));
        folder.WriteScores("scores.json");
        folder.WriteScores("2568.json");
        folder.Write("scores/kham.json", """{"edition":2568,"agency":{"name":"ก"},"items":{"o14":0}}""");
        folder.Write("2567.json", """{"edition":2567,"agency":{"name":"องค์การบริหารส่วนตำบลขามสมบูรณ์"},"total":85}""");
        folder.Write("2566.json", """{"edition":2566,"agency":{"name":"องค์การบริหารส่วนตำบลขามสมบูรณ์"},"total":80}""");
        folder.Write("national.csv", "หน่วยงาน,ปี,o14,o15\nอบต.ก,2568,0,100\nอบต.ข,2568,100,50\n");
        folder.Write("mine.ita", "if o14 < 50 then recommend HR-plan measure owned by personnel\n");
    }

    public void Dispose() => folder.Dispose();

    /// <summary>The two parts of the README, each from its start: what one line makes the next ones use.</summary>
    [Theory]
    [InlineData(false, 30)]
    [InlineData(true, 25)]
    public void A_line_of_the_README_runs(bool isThai, int atLeast)
    {
        var parts = File.ReadAllText(Path.Combine(Ita.Repository, "README.md")).Split("\n## ภาษาไทย\n");
        var (directory, count) = (folder.Path, 0);
        foreach (var line in parts[isThai ? 1 : 0].Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                directory = folder.Path;
            if (CommandLine().Match(line) is not { Success: true } match)
                continue;
            var command = match.Groups["command"].Value;
            if (command.StartsWith("cd ", StringComparison.Ordinal))
            {
                directory = Path.Combine(directory, command[3..]);
                continue;
            }

            count++;
            var place = line.Contains("(ในโครงการ)", StringComparison.Ordinal) ? Path.Combine(folder.Path, InProject)
                : command.Contains("$form", StringComparison.Ordinal) ? Path.Combine(folder.Path, "examples", "kham-sombun-2568")
                : directory;
            Runs(place, command.Replace("$form", "docx", StringComparison.Ordinal));
        }

        Assert.True(count >= atLeast, $"Only {count} command lines were found.");
    }

    [Fact]
    public void An_example_of_a_command_s_help_runs()
    {
        folder.Write("ita.json", """{"edition":2568,"rules":["rules/2568/*.ita","rules/my.ita"],"scores":["scores/*.json"],"language":"th"}""");
        folder.Write("rules/my.ita", "edition 2568\n\nif o14 < 50 then note \"o14\"\n");
        foreach (var name in new[] { "filled.xlsx", "progress.xlsx", "progress.json" })
            Runs(folder.Path, $"ita progress new ita:2568 scores.json --out {name}");
        Runs(folder.Path, "ita test --accept");

        var count = 0;
        foreach (var command in ((IEnumerable<object[]>)HelpTests.Commands).Select(row => (string)row[0]).Concat(["report analysis", "report plan", "report progress", "progress new", "progress check"]))
        {
            foreach (var line in Ita.Run([.. command.Split(' '), "--help"]).Output.Split("\nExamples\n")[1].Split('\n').Where(line => line.StartsWith("  ita ", StringComparison.Ordinal)))
            {
                // What waits for changes is tried by a test of its own.
                if (line.Contains("--watch", StringComparison.Ordinal))
                    continue;
                count++;
                using var empty = new TestFolder();
                Runs(command == "new" ? empty.Path : folder.Path, line.Trim());
            }
        }

        Assert.True(count > 50, $"Only {count} examples were found.");
    }

    // What is a check may fail; it must not be refused.
    private static void Runs(string directory, string line)
    {
        var words = Word().Matches(line.Split(" > ")[0]).Select(word => word.Value.Trim('"', '\'')).SkipWhile(word => word == "ita").ToArray();
        var run = Ita.RunIn(directory, words);
        var isCheck = words.Contains("--threshold") || words.Contains("--strict");
        Assert.True(run.ExitCode == ExitCode.Done || (isCheck && run.ExitCode == ExitCode.Failed), $"{line}\n{run.ExitCode}: {run.Error}");
    }

    // Two spaces divide a command from what is said about it; a table has it between backquotes.
    [GeneratedRegex(@"^(?: {4,}(?:dotnet run --project src/ItaRules\.Cli -- |(?=cd |ita [^""]))|\| [^|]+ \| `(?=ita ))(?<command>(?:(?! {2}|`).)+)(?:$| {2}.*$|` \|$)")]
    private static partial Regex CommandLine();

    [GeneratedRegex(@"""[^""]*""|'[^']*'|\S+")]
    private static partial Regex Word();
}
