using System.Diagnostics;
using System.Globalization;
using System.Text;
using Xunit;

namespace ItaRules.Cli.Tests;

/// <summary>The program as a process: what only its edge can get wrong.</summary>
public class ProcessTests
{
    // What does not come in this time never comes.
    private static readonly TimeSpan never = TimeSpan.FromSeconds(60);

    [Fact]
    public void Results_go_to_output_and_messages_to_error_in_UTF_8()
    {
        var (code, output, error) = Start("eval", "tests/ItaRules.Tests/Samples/Broken/measure-misspelt.ita", "examples/kham-sombun-2568/scores.json", "--lang", "th");
        Assert.Equal(0, code);
        Assert.StartsWith("องค์การบริหารส่วนตำบลขามสมบูรณ์", output, StringComparison.Ordinal);
        Assert.Matches("warning ITA1\\d{3}: [ก-๙]", error);
    }

    [Fact]
    public void Exit_codes_reach_the_shell()
    {
        Assert.Equal(1, Start("check", "tests/ItaRules.Tests/Samples/Broken/missing-then.ita").Code);
        Assert.Equal(2, Start("chekc").Code);
    }

    [Fact]
    public void A_newcomer_makes_a_project_changes_a_rule_reads_the_difference_and_takes_it_over()
    {
        using var folder = new TestFolder();
        Assert.Equal(0, StartIn(folder.Path, "new", "demo").Code);
        var demo = Path.Combine(folder.Path, "demo");
        var (code, output, error) = StartIn(demo, "eval");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("o14", output, StringComparison.Ordinal);
        Assert.Equal(0, StartIn(demo, "test").Code);

        folder.Write("demo/rules/agency.ita", folder.Read("demo/rules/agency.ita").Replace("ไตรมาส 2\n", "ไตรมาส 3\n", StringComparison.Ordinal));
        var changed = StartIn(demo, "test");
        Assert.Equal(1, changed.Code);
        Assert.Contains("-    ระยะเวลา: ต.ค. 2568–มี.ค. 2569\n    +    ระยะเวลา: ต.ค. 2568–มิ.ย. 2569\n", changed.Output, StringComparison.Ordinal);
        Assert.Contains("-    ระยะเวลา: ไตรมาส 2 (1 ม.ค.–31 มี.ค. 2569)\n    +    ระยะเวลา: ไตรมาส 3 (1 เม.ย.–30 มิ.ย. 2569)\n", changed.Output, StringComparison.Ordinal);
        Assert.Equal(0, StartIn(demo, "test", "--accept").Code);
        Assert.Equal(0, StartIn(demo, "test").Code);
    }

    /// <summary>A full disk, a closed output and a reader that has seen enough are no faults of the program, and give no trace of it.</summary>
    [Theory]
    [InlineData("> /dev/full", 2)]
    [InlineData(">&-", 2)]
    [InlineData("2> /dev/full > /dev/null", 0)]
    [InlineData("| head -1 > /dev/null; exit ${PIPESTATUS[0]}", 0)]
    public void An_output_that_takes_nothing_more_is_said_in_one_line(string where, int code)
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var process = Process.Start(new ProcessStartInfo(
            "bash", ["-c", $"dotnet '{Path.Combine(AppContext.BaseDirectory, "ita.dll")}' eval tests/ItaRules.Tests/Samples/Broken/measure-misspelt.ita examples/kham-sombun-2568/scores.json --lang en {where}"])
        {
            WorkingDirectory = Ita.Repository,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(code, process.ExitCode);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal(code == 2, error.Contains("ita: the result cannot be written", StringComparison.Ordinal));
    }

    /// <summary>Whoever stops the program while it writes keeps the old file, and finds nothing beside it.</summary>
    [Theory]
    [InlineData("INT", 2)]
    [InlineData("TERM", 15)]
    [InlineData("HUP", 1)]
    [InlineData("QUIT", 3)]
    public async Task A_write_that_is_stopped_leaves_the_old_file_and_nothing_beside_it(string signal, int number)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TestFolder();
        folder.WriteManyScores("scores.ndjson", 600);
        folder.Write("out.json", "old");
        using var process = Open(folder.Path, "eval", "ita:2568", "scores.ndjson", "--format", "json", "--out", "out.json");
        await WaitForPart(process, folder);

        await Send(signal, process);

        await process.WaitForExitAsync().WaitAsync(never);
        Assert.Equal(128 + number, process.ExitCode);
        Assert.Equal(["out.json", "scores.ndjson"], folder.Names());
        Assert.Equal("old", folder.Read("out.json"));
        Assert.DoesNotContain("   at ", await process.StandardError.ReadToEndAsync(), StringComparison.Ordinal);
    }

    /// <summary>Ctrl+C ends the waiting for changes, not the writing of a result.</summary>
    [Fact]
    public async Task A_watched_write_is_finished_before_Ctrl_C_ends_it()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TestFolder();
        folder.WriteManyScores("scores.ndjson", 600);
        using var process = Open(folder.Path, "eval", "ita:2568", "scores.ndjson", "--format", "ndjson", "--out", "out.ndjson", "--watch");
        await WaitForPart(process, folder);

        await Send("INT", process);

        await process.WaitForExitAsync().WaitAsync(never);
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(["out.ndjson", "scores.ndjson"], folder.Names());
        Assert.Equal(600, folder.Read("out.ndjson").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    /// <summary>The program waits for changes of files, and ends with 0 when the reader has seen enough.</summary>
    [Fact]
    public async Task Watching_shows_what_changes_and_ends_with_Ctrl_C()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TestFolder();
        folder.Write("a.ita", "edition 2568\nif o14 < 50 then note \"first\"\n");
        folder.WriteScores("scores.json");
        using var process = Open(folder.Path, "eval", "a.ita", "scores.json", "--watch", "--lang", "en");
        await ReadUntil(process.StandardOutput, "first");
        await ReadUntil(process.StandardError, "waiting");
        folder.Write("a.ita", "edition 2568\nif o14 < 50 then note \"second\"\n");
        await ReadUntil(process.StandardOutput, "second");
        await ReadUntil(process.StandardError, "waiting");
        await Send("INT", process);
        await process.WaitForExitAsync().WaitAsync(never);
        Assert.Equal(0, process.ExitCode);
    }

    private static async Task WaitForPart(Process process, TestFolder folder)
    {
        using var end = new CancellationTokenSource(never);
        while (!process.HasExited && !folder.Names().Any(name => name.EndsWith(".part", StringComparison.Ordinal)))
            await Task.Delay(1, end.Token);
    }

    private static async Task Send(string signal, Process process)
    {
        using var sending = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await sending.WaitForExitAsync();
    }

    private static async Task ReadUntil(StreamReader reader, string word)
    {
        using var end = new CancellationTokenSource(never);
        string? line;
        do
        {
            line = await reader.ReadLineAsync(end.Token);
            Assert.NotNull(line);
        }
        while (!line.Contains(word, StringComparison.Ordinal));
    }

    private static (int Code, string Output, string Error) Start(params string[] arguments) => StartIn(Ita.Repository, arguments);

    private static (int Code, string Output, string Error) StartIn(string folder, params string[] arguments)
    {
        using var process = Open(folder, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    private static Process Open(string folder, params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ita.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        })!;
}
