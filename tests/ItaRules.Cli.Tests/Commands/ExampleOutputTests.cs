using System.Text.RegularExpressions;
using ItaRules.Cli.CommandLine;
using ItaRules.Testing;
using Xunit;

namespace ItaRules.Cli.Tests.Commands;

/// <summary>What the commands show in the two examples, in both languages where it differs.</summary>
public partial class ExampleOutputTests
{
    private const string KhamSombun = "kham-sombun-2568";
    private const string BangKrabue = "bang-krabue-2565";

    [Theory]
    [InlineData(KhamSombun, "th")]
    [InlineData(KhamSombun, "en")]
    [InlineData(BangKrabue, "th")]
    [InlineData(BangKrabue, "en")]
    public void Eval(string example, string language) => Verify(example, language, "eval", "--format", "markdown");

    [Theory]
    [InlineData(KhamSombun, "th")]
    [InlineData(BangKrabue, "en")]
    public void Eval_by_priority(string example, string language) => Verify(example, language, "eval", "--format", "csv", "--sort", "priority");

    [Theory]
    [InlineData(KhamSombun, "th", "o14")]
    [InlineData(KhamSombun, "en", "i10")]
    [InlineData(BangKrabue, "th", "4")]
    [InlineData(BangKrabue, "en", "OIT")]
    public void Explain(string example, string language, string code) => Verify(example, language, "explain", "--item", code);

    [Theory]
    [InlineData(KhamSombun, "th")]
    [InlineData(BangKrabue, "en")]
    public void Explain_in_Markdown(string example, string language) => Verify(example, language, "explain", "--item", "9", "--format", "markdown");

    [Theory]
    [InlineData(KhamSombun, "th")]
    [InlineData(KhamSombun, "en")]
    [InlineData(BangKrabue, "th")]
    [InlineData(BangKrabue, "en")]
    public void Test(string example, string language) => Verify(example, language, "test");

    [Theory]
    [InlineData(KhamSombun, "th")]
    [InlineData(BangKrabue, "en")]
    public void Fmt(string example, string language) => Verify(example, language, "fmt", "--check");

    [Theory]
    [InlineData("2568", "th")]
    [InlineData("2568", "en")]
    [InlineData("2565", "th")]
    public void Items(string year, string language) => Verify(KhamSombun, language, "items", "--edition", year, "o14");

    private static void Verify(string example, string language, string command, params string[] arguments)
    {
        var run = Ita.RunIn(Path.Combine(Ita.Repository, "examples", example), [command, .. arguments, "--lang", language]);
        Assert.Equal(ExitCode.Done, run.ExitCode);

        // Where in its file a rule of the library stands is nothing that was read.
        Verifier.VerifyFile(RuleLine().Replace(run.Error + run.Output, "$1"), Path.Combine(Folder(), string.Join('-', [command, .. arguments.Select(one => one.TrimStart('-')), example, language])));
    }

    private static string Folder([System.Runtime.CompilerServices.CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "Examples");

    [GeneratedRegex(@"(\.ita):\d+(:\d+)?")]
    private static partial Regex RuleLine();
}
