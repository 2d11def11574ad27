using ItaRules.Diagnostics;
using Xunit;

namespace ItaRules.Workspace.Tests;

public class LibraryInSettingsTests
{
    private readonly MemoryFiles files = new MemoryFiles()
        .Add("/library/2568/measures.ita", "edition 2568\nmeasure HR-plan \"Of the library\"\nif o14 < 50 then recommend HR-plan\n")
        .Add("/p/rules/own.ita", "edition 2568\nmeasure HR-plan \"Our own\"\n");

    [Fact]
    public void The_library_comes_in_as_by_a_use()
    {
        files.Add("/p/ita.json", """{"rules":["rules/*.ita","ita:2568"]}""");
        var compilation = Load().Compilation;

        Assert.Equal(
            [("rules/own.ita", 0, null), ("ita:2568/measures.ita", 1, "ita:2568")],
            compilation.Files.Select(file => (file.Path, file.UseDepth, file.UsedAs)));
        Assert.Equal("Our own", compilation.Symbols.FindMeasure("HR-plan")!.Title);
        Assert.Empty(compilation.GetDiagnostics());
    }

    [Fact]
    public void It_may_be_all_that_there_is_and_be_used_besides()
    {
        files.Add("/p/ita.json", """{"rules":"ita:2568"}""");
        Assert.Equal(["ita:2568/measures.ita"], Load().Compilation.Files.Select(file => file.Path));

        files.Add("/p/ita.json", """{"rules":["rules/*.ita","ita:2568"]}""").Add("/p/rules/own.ita", "edition 2568\nuse \"ita:2568\"\n");
        var snapshot = Load();
        Assert.Equal(["rules/own.ita", "ita:2568/measures.ita"], snapshot.Compilation.Files.Select(file => file.Path));
        Assert.Empty(snapshot.Compilation.GetDiagnostics());
    }

    [Fact]
    public void A_year_that_does_not_ship_is_told_of_where_it_stands()
    {
        files.Add("/p/ita.json", "{\"rules\":[\"rules/*.ita\",\n\"ita:2599\"]}");

        var diagnostic = Assert.Single(Load().Diagnostics, one => one.Location.Line == 2 && one.Location.Path == "ita.json");
        Assert.Equal("ita.json:2:1: ITA6002: No file is found for “ita:2599”.", diagnostic.ToString());
    }

    [Fact]
    public void A_file_that_is_no_settings_says_what_settings_begin_with()
    {
        files.Add("/p/ita.json", "rules: []");

        Assert.Equal(
            "ita.json:1:1: ITA5004: “rule” stands where {, which begins the settings of a project is expected.",
            Assert.Single(Load().Diagnostics, one => one.Id == SheetDiagnostics.UnexpectedText.Id).ToString());
    }

    private ProjectSnapshot Load() => Project.Load(new ProjectOptions { Directory = "/p", Library = "/library" }, files).Current;
}
