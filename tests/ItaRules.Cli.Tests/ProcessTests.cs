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

    private static (int Code, string Output, string Error) Start(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ita.dll"), .. arguments])
        {
            WorkingDirectory = Ita.Repository,
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
