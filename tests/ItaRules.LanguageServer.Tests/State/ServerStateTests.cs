using ItaRules.LanguageServer.Documents;
using ItaRules.LanguageServer.State;
using ItaRules.LanguageServer.Tests.Client;
using ItaRules.Text;

namespace ItaRules.LanguageServer.Tests.State;

public sealed class ServerStateTests : IDisposable
{
    private readonly ProjectFolder folder = ProjectFolder.Create();
    private ServerState state = new();

    [Fact]
    public void A_document_is_in_the_project_whose_ita_json_stands_above_it()
    {
        Open("rules/a.ita", ProjectFolder.Rules);

        var view = Find("rules/a.ita")!;
        Assert.Equal(folder.Path, view.Project.Root);
        Assert.Equal(2568, view.Context.Edition!.Year);
        Assert.Equal("เทศบาลตำบลคำสมบูรณ์", view.Context.Scores.Chosen!.Agency.Name);
        Assert.Equal(1, view.Document!.Version);
    }

    [Fact]
    public void A_file_that_is_not_open_is_found_too()
    {
        Assert.Null(Find("rules/a.ita")!.Document);
        Assert.True(Find("rules/a.ita")!.Project.IsFolder);
        Assert.Null(Find("rules/nothing.ita"));
        Assert.Null(Find("scores/kham.json"));
    }

    [Fact]
    public void What_is_open_counts_until_it_is_closed()
    {
        var open = Open("rules/a.ita", "# nothing\n");
        Assert.Equal("# nothing\n", Find("rules/a.ita")!.Tree.Text.Content);
        var moment = state;

        state = state.Without(open);

        Assert.Equal(ProjectFolder.Rules, Find("rules/a.ita")!.Tree.Text.Content);
        Assert.Equal("# nothing\n", moment.Find(AddressOf("rules/a.ita"))!.Tree.Text.Content);
    }

    [Fact]
    public void Ten_thousand_changes_that_nobody_asked_about_between_do_not_pile_up()
    {
        var open = Open("rules/a.ita", "");
        Assert.NotNull(Find("rules/a.ita"));
        for (var version = 2; version < 10_000; version++)
        {
            open = open.With(version, [new Lsp.TextDocumentContentChangeEvent(version % 2 == 0 ? "# a" : "")], state.Encoding);
            state = state.With(open);
        }

        Assert.Equal("", Find("rules/a.ita")!.Tree.Text.Content);
        Assert.Equal(9_999, Find("rules/a.ita")!.Document!.Version);
    }

    [Fact]
    public void A_file_in_no_project_is_one_by_itself_and_has_the_scores_beside_it()
    {
        folder.Write("drafts/b.ita", "edition 2568\n");
        Open("drafts/b.ita", "edition 2568\nif o14 < 50 then note \"x\"\n");

        var view = Find("drafts/b.ita")!;
        Assert.False(view.Project.IsFolder);
        Assert.Single(view.Project.Files);
        Assert.Equal(1, view.Context.Scores.Count);
        Assert.Equal([folder.Path, folder.Path + "/drafts/b.ita"], state.ProjectViews.Select(project => project.Root));
    }

    [Fact]
    public void A_document_that_is_no_file_yet_has_the_scores_of_the_folder_that_is_worked_in()
    {
        var uri = new Lsp.DocumentUri("untitled:Untitled-1");
        state = state.With(OpenDocument.From(new Lsp.TextDocumentItem(uri, "ita", 1, "if o14 < 50 then note \"x\"\n"), folder.Path));

        var view = state.Find(uri)!;
        Assert.Equal(1, view.Context.Scores.Count);
        Assert.Equal(uri, view.Uri);
    }

    [Fact]
    public void Two_folders_are_two_projects()
    {
        using var other = ProjectFolder.Create(ProjectFolder.Rules.Replace("HR-plan", "Plan-2", StringComparison.Ordinal));
        Open("rules/a.ita", ProjectFolder.Rules);
        state = state.With(OpenDocument.From(new Lsp.TextDocumentItem(new Lsp.DocumentUri(other.UriOf("rules/a.ita")), "ita", 1, other.Read("rules/a.ita"))));

        Assert.Equal(new[] { folder.Path, other.Path }.Order(StringComparer.Ordinal), state.ProjectViews.Select(project => project.Root));
        Assert.Equal(["HR-plan"], Find("rules/a.ita")!.Context.Compilation.Symbols.Measures.Select(measure => measure.Name));
    }

    [Fact]
    public void A_file_that_comes_or_goes_on_disk_is_noticed()
    {
        Open("rules/a.ita", ProjectFolder.Rules);
        Assert.Single(Find("rules/a.ita")!.Project.Files);
        folder.Write("rules/b.ita", "edition 2568\n");
        state = state with { Projects = state.Projects.Refresh([folder.Path + "/rules/b.ita"]) };
        Assert.Equal(2, Find("rules/a.ita")!.Project.Files.Count());

        folder.Delete("ita.json");
        state = state with { Projects = state.Projects.Refresh([folder.Path + "/ita.json"]) };

        Assert.False(Find("rules/a.ita")!.Project.IsFolder);
    }

    [Fact]
    public void The_shipped_library_is_seen_from_the_project_that_uses_it()
    {
        var open = Open("rules/a.ita", "edition 2568\nuse \"ita:2568\"\n");
        var used = Find("rules/a.ita")!.Project.Files.First(file => file.Tree.Path.StartsWith("ita:", StringComparison.Ordinal));

        Assert.Equal(folder.Path, state.Find(used.Uri)!.Project.Root);
        Assert.True(File.Exists(used.Uri.FilePath));
        Assert.Equal(open.Uri, used.Project.AddressOf("rules/a.ita"));
    }

    [Fact]
    public void The_project_s_own_language_holds_where_nobody_chose_one()
    {
        folder.Write("ita.json", """{"rules":["rules/**/*.ita"],"scores":[],"language":"en"}""");
        Assert.Equal(Language.English, Find("rules/a.ita")!.Context.Language);
        state = state with { ChosenLanguage = Language.Thai };
        Assert.Equal(Language.Thai, Find("rules/a.ita")!.Context.Language);
    }

    public void Dispose() => folder.Dispose();

    private Lsp.DocumentUri AddressOf(string name) => new(folder.UriOf(name));

    private DocumentView? Find(string name) => state.Find(AddressOf(name));

    private OpenDocument Open(string name, string text)
    {
        var document = OpenDocument.From(new Lsp.TextDocumentItem(AddressOf(name), "ita", 1, text));
        state = state.With(document);
        return document;
    }
}
