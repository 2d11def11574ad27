using System.Diagnostics;
using System.Text;
using Xunit;

namespace ItaRules.Cli.Tests;

/// <summary>The program as a process: what only its edge can get wrong.</summary>
public class ProcessTests
{
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

    private static (int Code, string Output, string Error) Start(params string[] arguments) => StartIn(Ita.Repository, arguments);

    private static (int Code, string Output, string Error) StartIn(string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ita.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
