using ItaRules.LanguageServer.Documents;

namespace ItaRules.LanguageServer.Tests.Client;

/// <summary>A folder on disk with a small project in it; gone when disposed.</summary>
internal sealed class ProjectFolder : IDisposable
{
    /// <summary>Rules that recommend one measure where o14 is below 50.</summary>
    public const string Rules = """
        edition 2568
        owner personnel "งานการเจ้าหน้าที่"
        measure HR-plan "จัดทำแผน" owned by personnel
        rule low-plan
        if o14 < 50
        then recommend HR-plan

        """;

    private ProjectFolder()
    {
    }

    /// <summary>The absolute path, with <c>/</c>.</summary>
    public string Path { get; } = DocumentPath.Normalize(Directory.CreateTempSubdirectory("ita-").FullName);

    /// <summary>An empty folder.</summary>
    public static ProjectFolder Empty() => new();

    /// <summary>A project with one rule file (<c>rules/a.ita</c>) and one score sheet (<c>scores/kham.json</c>), in which o14 is 0.</summary>
    /// <param name="rules">The text of the rule file.</param>
    public static ProjectFolder Create(string rules = Rules) => new ProjectFolder()
        .Write("ita.json", """{"rules":["rules/**/*.ita"],"scores":["scores/**/*.json"]}""")
        .Write("rules/a.ita", rules)
        .Write("scores/kham.json", """{"edition":2568,"agency":{"name":"เทศบาลตำบลคำสมบูรณ์"},"items":{"o14":0}}""");

    /// <summary>Writes a file.</summary>
    public ProjectFolder Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public void Delete(string name) => File.Delete(System.IO.Path.Combine(Path, name));

    public void Move(string name, string target) => Directory.Move(System.IO.Path.Combine(Path, name), System.IO.Path.Combine(Path, target));

    public string Read(string name) => File.ReadAllText(System.IO.Path.Combine(Path, name));

    /// <summary>The address of a file in it.</summary>
    public string UriOf(string name) => Lsp.DocumentUri.FromFilePath(System.IO.Path.Combine(Path, name)).Text;

    /// <summary>The parameters of <c>initialize</c> that open it in the editor, with a language.</summary>
    public object Open(string language = "en") => new
    {
        workspaceFolders = new[] { new { uri = Lsp.DocumentUri.FromFilePath(Path).Text, name = "project" } },
        initializationOptions = new { language },
    };

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
