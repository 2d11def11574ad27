using ItaRules.Cli.CommandLine;
using ItaRules.Text;
using ItaRules.Workspace.Starter;
using Xunit;

namespace ItaRules.Cli.Tests.Commands;

public sealed class NewCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void A_new_project_has_nothing_to_mend_and_passes_its_test(string language)
    {
        Assert.Equal(ExitCode.Done, Run("new", "demo", "--language", language).ExitCode);
        Assert.Equal(ExitCode.Done, InDemo("check", "--warnings-as-errors").ExitCode);
        Assert.Equal(ExitCode.Done, InDemo("fmt", "--check").ExitCode);
        Assert.Equal((ExitCode.Done, ""), (InDemo("eval", "--strict").ExitCode, InDemo("eval", "--strict").Error));
        Assert.Equal(ExitCode.Done, InDemo("test").ExitCode);
        Assert.Equal(ExitCode.Done, InDemo("scores", "--strict").ExitCode);
    }

    [Theory]
    [InlineData("th", "ปีประเมิน 2568\n", "ใช้ \"ita:2568\"\n")]
    [InlineData("en", "edition 2568\n", "use \"ita:2568\"\n")]
    public void The_line_of_the_README_takes_the_library_in(string language, string after, string line)
    {
        Run("new", "demo", "--language", language);
        Assert.Contains(line.Trim(), folder.Read("demo/README.md"), StringComparison.Ordinal);
        folder.Write("demo/rules/agency.ita", folder.Read("demo/rules/agency.ita").Replace(after, after + line, StringComparison.Ordinal));
        Assert.Equal(ExitCode.Done, InDemo("check").ExitCode);
        Assert.Contains("ita:2568/issue-1.ita", InDemo("eval", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_to_do_next_is_said_in_the_reader_s_language()
    {
        Assert.Contains("\n  cd demo\n  ita eval\n  ita test\n", Run("new", "demo").Output, StringComparison.Ordinal);
        Assert.Contains("สร้างโครงการใน my project แล้ว", Run("new", "my project", "--lang", "th").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_is_filled()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "demo"));
        Assert.Equal(ExitCode.Done, InDemo("new", ".").ExitCode);
        Assert.True(folder.Has("demo/.vscode/extensions.json"));
    }

    [Theory]
    [InlineData("new", "name one folder, as in: ita new demo")]
    [InlineData("new a b", "name one folder, as in: ita new demo")]
    [InlineData("new full", "“full”: the folder is not empty; name a new folder or an empty one")]
    [InlineData("new full/note.txt", "“full/note.txt”: there is a file of that name; name a new folder or an empty one")]
    [InlineData("new demo --language fr", "--language does not know “fr”; it takes th, en")]
    public void A_wrong_use_ends_with_2_and_writes_nothing(string line, string expected)
    {
        folder.Write("full/note.txt", "mine");
        var run = Run(line.Split(' '));
        Assert.Equal((ExitCode.Usage, "", $"ita: {expected} (see ita new --help)\n"), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(["full"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
        Assert.Equal(["note.txt"], Directory.EnumerateFileSystemEntries(Path.Combine(folder.Path, "full")).Select(Path.GetFileName));
    }

    /// <summary>A path that is just short enough for the folder and some of its files, and too long for others.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_fails_on_the_way_leaves_nothing_behind(bool exists)
    {
        if (!OperatingSystem.IsLinux())
            return;
        const int LongestPath = 4096;
        var parent = folder.Path;
        while (parent.Length < LongestPath - 320)
            parent = Path.Combine(parent, new string('a', 200));
        var target = Path.Combine(parent, new string('b', LongestPath - parent.Length - 60));
        Directory.CreateDirectory(exists ? target : parent);

        Assert.Throws<StarterProjectException>(() => StarterProject.Create(target, Language.Thai));
        Assert.Equal(exists, Directory.Exists(target));
        Assert.Empty(exists ? Directory.EnumerateFileSystemEntries(target) : Directory.EnumerateFileSystemEntries(parent));
    }

    private Ita Run(params string[] arguments) => folder.Run(arguments);

    private Ita InDemo(params string[] arguments) => Ita.RunIn(Path.Combine(folder.Path, "demo"), arguments);
}
