using System.Text.RegularExpressions;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;
using ItaRules.Workspace;
using ItaRules.Workspace.Files;
using Xunit;

namespace ItaRules.Cli.Tests.Library;

/// <summary>What the guides in rules/ say is true: every example in them is a rule file that works, and the table of keywords is the program's.</summary>
public sealed partial class LanguageGuideTests
{
    public static TheoryData<string, int, string, string> Examples()
    {
        var examples = new TheoryData<string, int, string, string>();
        foreach (var document in new[] { "LANGUAGE.md", "README.md" })
        {
            var lines = File.ReadAllLines(FilePath.Join(ShippedRules.Folder, document));
            for (var i = 0; i < lines.Length; i++)
            {
                if (ExampleStart().Match(lines[i]) is not { Success: true } start)
                    continue;

                var body = lines.Skip(i + 1).TakeWhile(line => line.Trim() != "```").ToArray();
                examples.Add(document, i + 1, start.Groups["ids"].Value.Trim(), string.Join('\n', body) + "\n");
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_says_nothing_but_what_stands_beside_it(string document, int line, string ids, string example)
    {
        var files = new OverlayFileSystem(PhysicalFileSystem.Instance).With("/guide/example.ita", example);
        var project = Project.Load(
            new ProjectOptions { Directory = "/guide", Library = ShippedRules.Folder, Rules = ["example.ita"], ReadsScores = false }, files).Current;

        var said = project.RuleDiagnostics.Concat(project.LogicDiagnostics).Where(one => one.Severity >= Severity.Warning).ToArray();

        Assert.True(
            said.Select(one => one.Id).Distinct().Order().SequenceEqual(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order()),
            $"{document}, line {line}: {string.Join('\n', said.Select(one => $"{one.Id} {one.GetMessage(Language.English)}"))}");
    }

    [Fact]
    public void The_guide_lists_every_keyword()
    {
        var rows = SyntaxFacts.Keywords.Select(keyword =>
            $"| {Spellings(keyword, Language.English)} | {Spellings(keyword, Language.Thai)} | {keyword.Meaning.Thai} | {keyword.Meaning.English} |\n");

        GeneratedSection.Verify(FilePath.Join(ShippedRules.Folder, "LANGUAGE.md"), "keywords",
            "| English | ไทย | ความหมาย | Meaning |\n|---|---|---|---|\n" + string.Concat(rows));
    }

    [Fact]
    public void The_guide_lists_every_type_of_agency()
    {
        var rows = AgencyType.All.Select(type => $"| `{type.Id}` | {type.Title.Thai} | {type.Title.English} |\n");

        GeneratedSection.Verify(FilePath.Join(ShippedRules.Folder, "LANGUAGE.md"), "types",
            "| | ไทย | English |\n|---|---|---|\n" + string.Concat(rows));
    }

    private static string Spellings(KeywordInfo keyword, Language language) =>
        string.Join(" / ", keyword.GetSpellings(language).Select(spelling => $"`{spelling}`")) + (keyword.IsContextual && language == Language.English ? "°" : "");

    [GeneratedRegex("^ *```ita(?<ids>( ITA[0-9]{4})*)$")]
    private static partial Regex ExampleStart();
}
