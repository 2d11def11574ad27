using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace ItaRules.Tests;

/// <summary>Holds the arrows between the rooms of the house: each points one way.</summary>
public partial class StructureTests
{
    /// <summary>The rooms of the core, each of which uses only those before it.</summary>
    private static readonly string[] coreRooms =
        ["Text", "Diagnostics", "Syntax", "Formatting", "Catalogs", "Semantics", "Scores", "Evaluation", "Explanation", "Analysis"];

    /// <summary>The projects and those that they may name; what these name comes with them.</summary>
    private static readonly Dictionary<string, string[]> projects = new()
    {
        ["src/ItaRules"] = [],
        ["src/ItaRules.Interchange"] = ["ItaRules"],
        ["src/ItaRules.Workspace"] = ["ItaRules.Interchange"],
        ["src/ItaRules.Authoring"] = ["ItaRules"],
        ["src/ItaRules.Reports"] = ["ItaRules.Interchange"],
        ["src/ItaRules.Testing"] = ["ItaRules.Workspace"],
        ["src/ItaRules.Cli"] = ["ItaRules.Authoring", "ItaRules.Reports", "ItaRules.Testing", "ItaRules.Workspace"],
        ["lsp/ItaRules.LanguageServer"] = ["ItaRules.Authoring", "ItaRules.Testing", "ItaRules.Workspace"],
    };

    [Fact]
    public void The_rooms_of_the_core_are_those_that_are_listed() =>
        Assert.Equal(coreRooms.Order(StringComparer.Ordinal), Directory.EnumerateDirectories(At("src/ItaRules")).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj")).Order(StringComparer.Ordinal));

    [Fact]
    public void A_room_of_the_core_uses_only_rooms_before_it()
    {
        var wrong = new List<string>();
        foreach (var (file, room) in CoreFiles())
        {
            foreach (Match used in UsedRoom().Matches(File.ReadAllText(file)))
            {
                if (Array.IndexOf(coreRooms, used.Groups["room"].Value) > Array.IndexOf(coreRooms, room))
                    wrong.Add($"{Path.GetFileName(file)} in {room} uses {used.Groups["room"].Value}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_namespace_of_a_file_is_its_room()
    {
        var wrong = CoreFiles().Where(file => !File.ReadAllText(file.Path).Contains($"namespace ItaRules.{file.Room}", StringComparison.Ordinal)).Select(file => file.Path);
        Assert.Empty(wrong);
    }

    [Fact]
    public void Projects_name_only_those_that_they_may_and_no_project_is_left_out()
    {
        var found = new[] { "src", "lsp" }.SelectMany(folder => Directory.EnumerateFiles(At(folder), "*.csproj", SearchOption.AllDirectories))
            .ToDictionary(path => Path.GetRelativePath(At("."), Path.GetDirectoryName(path)!).Replace('\\', '/'), References);
        Assert.Equal(projects.Keys.Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
        Assert.All(found, project => Assert.Empty(project.Value.Except(projects[project.Key])));
    }

    [Fact]
    public void The_core_needs_no_package_but_the_parser() =>
        Assert.Equal(["Sprache"], XDocument.Load(At("src/ItaRules/ItaRules.csproj")).Descendants("PackageReference").Select(package => (string?)package.Attribute("Include")));

    private static IEnumerable<(string Path, string Room)> CoreFiles() => coreRooms
        .SelectMany(room => Directory.EnumerateFiles(At("src/ItaRules/" + room), "*.cs", SearchOption.AllDirectories).Select(path => (path, room)));

    private static string[] References(string project) =>
        [.. XDocument.Load(project).Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/')))];

    private static string At(string path, [CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", path));

    // A using line, or a name that is written in full.
    [GeneratedRegex(@"\bItaRules\.(?<room>[A-Z][A-Za-z]+)\b")]
    private static partial Regex UsedRoom();
}
