using System.Runtime.CompilerServices;
using ItaRules.Diagnostics;
using ItaRules.Reports.Composing;
using ItaRules.Text;
using ItaRules.Workspace;
using ItaRules.Workspace.Files;
using ItaRules.Workspace.Tests;
using Xunit;

namespace ItaRules.Reports.Tests.Infrastructure;

/// <summary>What documents are made from in tests.</summary>
internal static class Example
{
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", ".."));

    /// <summary>A real agency with items and issues, and what its project says.</summary>
    public static ReportInput KhamSombun(Language language = Language.Thai) => Shipped("kham-sombun-2568", language);

    /// <summary>A real agency with indicators only, from a year without issues.</summary>
    public static ReportInput BangKrabue(Language language = Language.Thai) => Shipped("bang-krabue-2565", language);

    /// <summary>One of the two by its folder.</summary>
    public static ReportInput Shipped(string folder, Language language = Language.Thai) =>
        Input(Project.Load(new ProjectOptions { Directory = Path.Combine(Repository, "examples", folder), Library = Path.Combine(Repository, "rules") }, PhysicalFileSystem.Instance).Current, language);

    /// <summary>Rules and scores that a test writes itself.</summary>
    public static ReportInput Of(string rules, string scores, Language language = Language.Thai, string? previous = null)
    {
        var files = new MemoryFiles().Add("/test/rules.ita", rules).Add("/test/scores.json", scores);
        if (previous is not null)
            files.Add("/test/previous.json", previous);
        var options = new ProjectOptions { Directory = "/test", Rules = ["rules.ita"], Scores = ["scores.json"], Previous = previous is null ? [] : ["previous.json"] };
        return Input(Project.Load(options, files).Current, language);
    }

    private static ReportInput Input(ProjectSnapshot snapshot, Language language)
    {
        Assert.DoesNotContain(snapshot.Diagnostics, one => one.Severity == Severity.Error);
        var results = snapshot.Evaluate(snapshot.Scores.Years.Single().Table.Edition)!;
        return new ReportInput(results[0], results.Rules, language);
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
