using System.Text;
using ItaRules.Diagnostics;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Workspace.Tests;

public class ProjectTests
{
    private const string Sheet = """{"edition":2568,"agency":{"name":"ก"},"items":{"o14":0}}""";

    private readonly MemoryFiles files = new MemoryFiles()
        .Add("/p/ita.json", """{"rules":["rules/*.ita"],"scores":["scores/*.json"]}""")
        .Add("/p/rules/a.ita", "edition 2568\nowner personnel \"งานการเจ้าหน้าที่\"\nmeasure HR-plan owned by personnel\n")
        .Add("/p/rules/b.ita", "edition 2568\nif o14 < 50 then recommend HR-plan\n")
        .Add("/p/scores/one.json", Sheet);

    [Fact]
    public void A_project_is_found_upwards_and_loaded_whole()
    {
        var snapshot = Load("/p/rules/deeper").Current;
        Assert.Equal("/p/ita.json", snapshot.Settings.Path);
        Assert.Equal(["rules/a.ita", "rules/b.ita"], snapshot.Compilation.Files.Select(file => file.Path));
        Assert.Empty(snapshot.Diagnostics);
        Assert.Equal(["HR-plan"], Recommended(snapshot));
    }

    [Fact]
    public void An_analysis_can_be_stopped_and_asked_again()
    {
        var snapshot = Load("/p").Current;
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => snapshot.AnalyzeLogic(stop.Token));
        Assert.Empty(snapshot.AnalyzeLogic(CancellationToken.None));
    }

    [Fact]
    public void Without_ita_json_the_named_files_are_the_project()
    {
        files.Remove("/p/ita.json");
        var snapshot = Project.Load(Options("/p") with { Rules = ["rules"], Scores = ["scores/one.json"] }, files).Current;
        Assert.Null(snapshot.Settings.Path);
        Assert.Equal(["HR-plan"], Recommended(snapshot));
    }

    [Fact]
    public void An_edit_parses_one_file_anew_and_reads_no_scores_again()
    {
        var project = Load("/p");
        var open = project.Open("/p/rules/b.ita", "edition 2568\nif o14 < 50 then recommend HR-plan\n");
        var before = open.Current;
        var opened = files.Opened.Values.Sum();
        var after = open.Change("/p/rules/b.ita", new TextChange(new TextSpan(24, 2), "00")).Current;

        Assert.Empty(Recommended(after));
        Assert.Equal(["HR-plan"], Recommended(before));
        Assert.Same(before.Compilation.Files[0].Tree, after.Compilation.Files[0].Tree);
        Assert.NotSame(before.Compilation.Files[1].Tree, after.Compilation.Files[1].Tree);
        Assert.Same(before.Scores, after.Scores);
        Assert.Equal(opened, files.Opened.Values.Sum());
    }

    [Fact]
    public void What_an_editor_has_open_counts_until_it_is_closed()
    {
        var project = Load("/p");
        var open = project.Open("/p/rules/b.ita", "");
        Assert.Empty(Recommended(open.Current));
        Assert.Empty(Recommended(open.Refresh("/p/rules/b.ita").Current));
        Assert.Equal(["HR-plan"], Recommended(open.Close("/p/rules/b.ita").Current));
        Assert.Throws<ArgumentException>(() => project.Change("/p/rules/b.ita", new TextChange(new TextSpan(0, 0), "#")));
    }

    [Fact]
    public void A_file_that_comes_or_goes_is_noticed()
    {
        var project = Load("/p");
        files.Add("/p/rules/c.ita", "edition 2568\nif o14 < 50 then note \"ใหม่\"\n");
        project = project.Refresh("/p/rules/c.ita");
        Assert.Equal(3, project.Current.Compilation.Files.Length);
        files.Remove("/p/rules/c.ita");
        project = project.Refresh("/p/rules/c.ita");
        Assert.Equal(2, project.Current.Compilation.Files.Length);
        files.Add("/p/scores/one.json", Sheet.Replace("\"o14\":0", "\"o14\":100", StringComparison.Ordinal));
        Assert.Empty(Recommended(project.Refresh("/p/scores/one.json").Current));
    }

    [Fact]
    public void An_edit_of_ita_json_counts_at_once()
    {
        var project = Load("/p");
        var snapshot = project.Open("/p/ita.json", """{"rules":["rules/a.ita"],"scores":["scores/*.json"],"severities":{"ITA1009":"off"}}""").Current;
        Assert.Equal(["rules/a.ita"], snapshot.Compilation.Files.Select(file => file.Path));
    }

    [Fact]
    public void Sheets_of_earlier_years_stand_beside_those_of_the_project_s_year()
    {
        files.Add("/p/scores/last.json", """{"edition":2567,"agency":{"name":"ก"},"items":{"o18":50}}""");
        files.Add("/p/rules/b.ita", "edition 2568\nif change in o14 < 0 then recommend HR-plan\n");
        var snapshot = Load("/p").Current;
        Assert.Equal([2568], snapshot.Scores.Years.Select(year => year.Table.Edition.Year));
        Assert.Equal(["HR-plan"], Recommended(snapshot));
    }

    [Fact]
    public void The_year_that_ita_json_names_is_the_one_worked_with()
    {
        files.Add("/p/ita.json", """{"edition":2567,"rules":["rules/*.ita"],"scores":["scores/*.json"]}""");
        files.Add("/p/scores/last.json", """{"edition":2567,"items":{"o18":50}}""");
        Assert.Equal([2567], Load("/p").Current.Scores.Years.Select(year => year.Table.Edition.Year));
    }

    [Fact]
    public void Patterns_that_find_nothing_are_told_at_their_place()
    {
        files.Add("/p/ita.json", """{"rules":["rules/*.ita","rule/*.ita"],"scores":[]}""");
        Assert.Contains("ita.json:1:25: ITA6002: No file is found for “rule/*.ita”.", Messages(Load("/p").Current));
    }

    [Fact]
    public void Mistakes_of_all_files_are_told_together()
    {
        files.Add("/p/ita.json", """{"rules":["rules/*.ita"],"scores":["scores/*.json"],"edition":2599}""")
            .Add("/p/rules/b.ita", "edition 2568\nif o99 < 50 then recommend HR-plan\n")
            .Add("/p/scores/one.json", """{"edition":2568,"items":{"o14":101}}""");
        Assert.Equal(["ita.json ITA5101", "rules/b.ita ITA1001", "scores/one.json ITA5103"], Load("/p").Current.Diagnostics.Select(one => $"{one.Location.Path} {one.Id}"));
    }

    [Fact]
    public void Figures_that_look_wrong_are_told_of_files_that_are_open_where_they_stand()
    {
        const string Sheet = "{\"edition\":2568,\"agency\":{\"name\":\"ก\"},\"level\":\"ผ่าน\",\n\"items\":{\"o14\":30},\"total\":90,\"instruments\":{\"IIT\":90,\"EIT\":90,\"OIT\":90}}";
        files.Add("/p/scores/one.json", Sheet).Add("/p/scores/two.json", Sheet);
        var project = Load("/p");
        Assert.Empty(project.Current.Scores.Doubts);

        var opened = project.Open("/p/scores/two.json", Sheet);
        Assert.Equal(
            ["scores/two.json:1:47 ITA5507", "scores/two.json:2:10 ITA5503", "scores/two.json:1:1 ITA5506", "scores/two.json:1:1 ITA5508"],
            opened.Current.Scores.Doubts.Select(one => $"{one.Location} {one.Id}"));
        Assert.Equal(opened.Current.Scores.Doubts, opened.Choose("scores/one.json").Current.Scores.Doubts);
        Assert.Empty(opened.Close("/p/scores/two.json").Current.Scores.Doubts);

        files.Add("/p/ita.json", """{"rules":["rules/*.ita"],"scores":["scores/*.json"],"severities":{"ITA5503":"off"}}""");
        Assert.Contains(Load("/p").Open("/p/scores/two.json", Sheet).Current.Diagnostics, one => one is { Id: "ITA5503", Severity: Severity.Hidden });
    }

    [Fact]
    public void What_a_rule_says_by_itself_is_told_though_another_has_an_error()
    {
        const string Sound = "edition 2568\nmeasure M\nif o14 between 90 and 80 then recommend M\nif o15 < 50 then recommend M\nif o15 < 20 then recommend M\n";
        files.Add("/p/rules/a.ita", Sound + "if o16 < then recommend M\n");
        Assert.Equal(["ITA3001"], Load("/p").Current.LogicDiagnostics.Select(one => one.Id));
        files.Add("/p/rules/a.ita", Sound);
        Assert.Equal(["ITA3001", "ITA3008"], Load("/p").Current.LogicDiagnostics.Select(one => one.Id).Order());
    }

    [Fact]
    public void Severities_of_the_project_apply()
    {
        files.Add("/p/rules/a.ita", "edition 2568\nmeasure HR-plan owned by personnel\n");
        Assert.Contains(Load("/p").Current.Diagnostics, one => one is { Id: "ITA1007", Severity: Severity.Warning });
        files.Add("/p/ita.json", """{"rules":["rules/*.ita"],"scores":["scores/*.json"],"severities":{"ITA1007":"error"}}""");
        Assert.Contains(Load("/p").Current.Diagnostics, one => one is { Id: "ITA1007", Severity: Severity.Error });
    }

    [Fact]
    public void A_rule_file_of_an_older_Thai_program_is_read_and_reported()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        files.Add("/p/rules/b.ita", Encoding.GetEncoding(874).GetBytes("ปีประเมิน 2568\nถ้า o14 ต่ำกว่า 50 แล้วเสนอ HR-plan\n"));
        var snapshot = Load("/p").Current;
        Assert.Equal(["rules/b.ita:1:1: ITA6007: This file is not saved as UTF-8 and is read as TIS-620 (Windows-874); save it as UTF-8."], Messages(snapshot));
        Assert.Equal(["HR-plan"], Recommended(snapshot));
    }

    [Fact]
    public void A_rule_file_in_UTF_16_or_with_a_byte_order_mark_is_read()
    {
        files.Add("/p/rules/b.ita", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("edition 2568\nif o14 < 50 then recommend HR-plan\n")])
            .Add("/p/rules/a.ita", "\uFEFFedition 2568\nowner personnel \"x\"\nmeasure HR-plan owned by personnel\n");
        var snapshot = Load("/p").Current;
        Assert.Empty(snapshot.Diagnostics);
        Assert.Equal(["HR-plan"], Recommended(snapshot));
    }

    [Fact]
    public void A_revision_can_be_kept_and_one_that_is_not_there_is_told()
    {
        files.Add("/p/ita.json", """{"rules":["rules/*.ita"],"scores":["scores/*.json"],"catalog":["nacc-2568 r1"]}""");
        Assert.Equal("nacc-2568 r1", Load("/p").Current.Settings.Catalogs.Find(2568)!.Identity);
        files.Add("/p/ita.json", """{"rules":["rules/*.ita"],"scores":["scores/*.json"],"catalog":["nacc-2568 r99"]}""");
        Assert.Contains(Load("/p").Current.Diagnostics, one => one.Id == "ITA6005" && one.GetMessage(Language.English).StartsWith("There is no catalogue “nacc-2568 r99”", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sheet_can_be_chosen_by_name()
    {
        files.Add("/p/scores/two.json", Sheet.Replace("ก", "ข", StringComparison.Ordinal));
        var project = Load("/p");
        Assert.Equal("ก", project.Current.Scores.View.Chosen!.Agency.Name);
        Assert.Equal("ข", project.Choose("scores/two.json").Current.Scores.View.Chosen!.Agency.Name);
        Assert.Equal("ข", project.Choose("scores/two.json").Choose("nothing").Current.Scores.View.Chosen!.Agency.Name);
    }

    [Fact]
    public void The_chosen_sheet_stays_chosen_when_scores_or_rules_change()
    {
        files.Add("/p/scores/two.json", Sheet.Replace("ก", "ข", StringComparison.Ordinal));
        var project = Load("/p").Choose("scores/two.json");
        files.Add("/p/scores/one.json", Sheet.Replace("\"o14\":0", "\"o14\":100", StringComparison.Ordinal));
        var after = project.Refresh("/p/scores/one.json").Open("/p/rules/b.ita", "edition 2568\n");
        Assert.Equal("ข", after.Current.Scores.View.Chosen!.Agency.Name);
    }

    [Fact]
    public void One_score_file_that_changes_is_read_and_the_others_are_not()
    {
        files.Add("/p/scores/two.json", Sheet.Replace("ก", "ข", StringComparison.Ordinal));
        var project = Load("/p");
        project = project.Open("/p/scores/one.json", Sheet.Replace("ก", "ค", StringComparison.Ordinal));
        Assert.Equal(["ค", "ข"], project.Current.Scores.Sheets.Select(sheet => sheet.Agency.Name));
        Assert.Equal(1, files.Opened["/p/scores/two.json"]);
    }

    [Fact]
    public void More_scores_than_are_read_at_once_come_in_when_they_have_been_read()
    {
        files.Add("/p/scores/two.json", Sheet.Replace("ก", "ข", StringComparison.Ordinal));
        var found = Project.Load(Options("/p") with { ScoreBytesAtOnce = 80 }, files);
        Assert.Equal(1, found.UnreadScoreFiles);
        Assert.Equal("ก", found.Current.Scores.Sheets.Single().Agency.Name);

        var read = found.ReadScores(null, CancellationToken.None);

        var edited = found.Open("/p/rules/b.ita", "edition 2568\nif o14 < 50 then recommend HR-plan\n");
        Assert.Equal(["ก", "ข"], edited.With(read).Current.Scores.Sheets.Select(sheet => sheet.Agency.Name));
        Assert.Equal(0, edited.With(read).UnreadScoreFiles);
        files.Add("/p/scores/two.json", Sheet.Replace("ก", "ง", StringComparison.Ordinal));
        Assert.Equal(["ก", "ง"], found.Refresh("/p/scores/two.json").With(read).Current.Scores.Sheets.Select(sheet => sheet.Agency.Name));
    }

    private static ProjectOptions Options(string directory) => new() { Directory = directory, Library = "/library" };

    private Project Load(string directory) => Project.Load(Options(directory), files);

    private static IEnumerable<string> Messages(ProjectSnapshot snapshot) => snapshot.Diagnostics.Select(one => one.ToString());

    private static IEnumerable<string> Recommended(ProjectSnapshot snapshot) =>
        snapshot.Evaluate(snapshot.Scores.Years.Single().Table.Edition)![0].Recommendations.Select(one => one.Measure.Measure.Name);
}
