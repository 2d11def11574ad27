using Xunit;

namespace ItaRules.Workspace.Tests;

public class UseTests
{
    private readonly MemoryFiles files = new MemoryFiles()
        .Add("/library/2568/owners.ita", "edition 2568\nowner personnel \"งานการเจ้าหน้าที่\"\n")
        .Add("/library/2568/measures.ita", "edition 2568\nmeasure HR-plan owned by personnel\n")
        .Add("/p/common/owners.ita", "edition 2568\nowner personnel \"บุคคล\"\nmeasure HR-plan owned by personnel\n");

    [Theory]
    [InlineData("../common/owners.ita", "rules/a.ita common/owners.ita")]
    [InlineData("../common", "rules/a.ita common/owners.ita")]
    [InlineData("/p/common/owners.ita", "rules/a.ita common/owners.ita")]
    [InlineData("ita:2568", "rules/a.ita ita:2568/measures.ita ita:2568/owners.ita")]
    [InlineData("ITA:2568/owners.ita", "rules/a.ita ita:2568/owners.ita")]
    public void A_use_leads_to_a_file_a_folder_or_the_library(string use, string expected) =>
        Assert.Equal(expected, Paths(Load($"edition 2568\nuse \"{use}\"\nif o14 < 50 then recommend HR-plan\n")));

    [Theory]
    [InlineData("nothing.ita", "rules/a.ita:2:5: ITA1")]
    [InlineData("ita:2599", "rules/a.ita:2:5: ITA1")]
    public void What_is_not_there_is_told_at_the_use(string use, string expected) =>
        Assert.StartsWith(expected, Assert.Single(Load($"edition 2568\nuse \"{use}\"\n").Diagnostics).ToString(), StringComparison.Ordinal);

    [Fact]
    public void What_used_files_use_comes_in_too_and_is_farther_away()
    {
        files.Add("/p/common/more.ita", "edition 2568\nuse \"ita:2568\"\n");
        var snapshot = Load("edition 2568\nuse \"../common/more.ita\"\nif o14 < 50 then recommend HR-plan\n");
        Assert.Equal("rules/a.ita common/more.ita ita:2568/measures.ita ita:2568/owners.ita", Paths(snapshot));
        Assert.Equal([0, 1, 2, 2], snapshot.Compilation.Files.Select(file => file.UseDepth));
        Assert.All(snapshot.Compilation.Files.Skip(1), file => Assert.Equal("../common/more.ita", file.UsedAs));
        Assert.Empty(snapshot.Diagnostics);
    }

    [Fact]
    public void A_declaration_of_the_project_stands_in_place_of_one_that_is_used()
    {
        var snapshot = Load("edition 2568\nuse \"ita:2568\"\nowner personnel \"ฝ่ายบุคคล\"\nif o14 < 50 then recommend HR-plan\n");
        Assert.Empty(snapshot.Diagnostics);
        Assert.Equal("ฝ่ายบุคคล", snapshot.Compilation.Symbols.FindOwner("personnel")!.Title);
    }

    [Theory]
    [InlineData("use \"a.ita\"\n", "", "rules/a.ita:1:5")]
    [InlineData("use \"../common/back.ita\"\n", "use \"../rules/a.ita\"\n", "common/back.ita:1:5")]
    public void A_circle_is_told_once_where_it_closes(string own, string back, string place)
    {
        files.Add("/p/common/back.ita", back);
        Assert.Equal(place, Assert.Single(Load(own).Diagnostics).Location.ToString());
    }

    [Fact]
    public void A_file_that_two_use_comes_in_once()
    {
        files.Add("/p/rules/b.ita", "edition 2568\nuse \"../common\"\n");
        Assert.Equal("rules/a.ita rules/b.ita common/owners.ita", Paths(Load("edition 2568\nuse \"../common/owners.ita\"\nif o14 < 50 then recommend HR-plan\n")));
    }

    [Fact]
    public void Editing_a_use_brings_the_file_in_without_reading_the_others_again()
    {
        files.Add("/p/rules/a.ita", "edition 2568\n");
        var project = Project.Load(new ProjectOptions { Directory = "/p", Library = "/library", Rules = ["rules"], ReadsScores = false }, files);
        project = project.Open("/p/rules/a.ita", "edition 2568\n").Change("/p/rules/a.ita", new(new(13, 0), "use \"ita:2568\"\n"));
        Assert.Equal("rules/a.ita ita:2568/measures.ita ita:2568/owners.ita", Paths(project.Current));
        project.Change("/p/rules/a.ita", new(new(0, 0), "# "));
        Assert.Equal(1, files.Opened["/library/2568/owners.ita"]);
    }

    [Fact]
    public void Where_case_does_not_matter_a_file_that_is_named_in_another_case_is_still_one_file()
    {
        var windows = new MemoryFiles(StringComparison.OrdinalIgnoreCase)
            .Add("/Users/somchai/Plan/ita.json", "{\"edition\": 2568, \"rules\": [\"rules/**/*.ita\"], \"scores\": [\"SCORES/2568.json\"]}")
            .Add("/Users/somchai/Plan/Rules/a.ita", "edition 2568\nuse \"owners.ita\"\nuse \"../../common\"\nif o14 < 50 then recommend HR-plan owned by personnel\n")
            .Add("/Users/somchai/Plan/Rules/Owners.ita", "edition 2568\nowner personnel\n")
            .Add("/Users/somchai/Common/Measures.ita", "edition 2568\nmeasure HR-plan\n")
            .Add("/Users/somchai/Plan/Scores/2568.json", "{\"edition\": 2568, \"agency\": {\"name\": \"ทดสอบ\"}, \"items\": {\"o14\": 0}}");
        var project = Project.Load(new ProjectOptions { Directory = "/users/Somchai/plan", Library = "/library" }, windows);

        Assert.Equal("Rules/Owners.ita Rules/a.ita ../Common/Measures.ita", Paths(project.Current));
        Assert.Empty(project.Current.Diagnostics);

        // What an editor has open under the disk's spelling is what the use leads to.
        project = project.Open("/users/Somchai/plan/Rules/Owners.ita", "edition 2568\n");
        Assert.Equal("ITA1007", Assert.Single(project.Current.RuleDiagnostics).Id);
        project = project.Open("/users/Somchai/plan/Scores/2568.json", "{\"edition\": 2568, \"agency\": {\"name\": \"ทดสอบ\"}, \"items\": {\"o14\": 100}}");
        var sheet = Assert.Single(project.Current.Scores.Sheets);
        Assert.Equal(100, sheet.Value(sheet.Edition.FindItem("o14")!));
    }

    private ProjectSnapshot Load(string rules)
    {
        files.Add("/p/rules/a.ita", rules);
        return Project.Load(new ProjectOptions { Directory = "/p", Library = "/library", Rules = ["rules"], ReadsScores = false }, files).Current;
    }

    private static string Paths(ProjectSnapshot snapshot) => string.Join(' ', snapshot.Compilation.Files.Select(file => file.Path));
}
