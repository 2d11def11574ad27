using System.Text.RegularExpressions;
using ItaRules.Diagnostics;
using ItaRules.Workspace;
using ItaRules.Workspace.Files;
using Xunit;

namespace ItaRules.Cli.Tests.Library;

/// <summary>The table of what the rules say together in LANGUAGE.md: each of its examples, made a whole file where it is a piece, brings the message that it stands beside.</summary>
public sealed partial class MessageTableTests
{
    /// <summary>The whole files, by the first number of their row. What the table writes as <c>…</c> is filled in.</summary>
    private static readonly Dictionary<string, string> files = new()
    {
        ["ITA3001"] = """
            measure A
            if o14 < 50 and o14 > 60 then recommend A
            """,
        ["ITA3002"] = """
            measure A
            if o14 < 50 or o14 >= 50 then recommend A
            """,
        ["ITA3003"] = """
            measure A
            if o14 < 50 and o14 < 60 then recommend A
            """,
        ["ITA3004"] = """
            measure A
            if o14 < 50 then recommend A
            else if o14 < 40 then maintain
            """,
        ["ITA3005"] = """
            measure A
            if o14 < o14 then recommend A
            """,
        ["ITA3006"] = """
            measure A
            if all of i1..i3 >= 0 then recommend A
            """,
        ["ITA3007"] = """
            measure A
            if o14 < 50 then recommend A
            if o14 < 40 then recommend A
            """,
        ["ITA3009"] = """
            measure A
            if o14 < 60 then recommend A
            if o14 >= 50 then maintain
            """,
        ["ITA3010"] = """
            measure A
            if o14 < 40 then recommend A priority high
            if o14 < 60 then recommend A priority low
            """,
        ["ITA3011"] = """
            define low as o14 < 50
            define bad as not o14 >= 50
            measure A
            if low or o15 < 50 then recommend A
            if bad and o16 < 50 then note "x"
            """,
        ["ITA3012"] = """
            measure A
            if o14 < 50 then recommend A
            if o14 > 50 then maintain
            """,
        ["ITA3016"] = """
            measure A for o9
            measure B for o12
            for each x in o12..o16 if x < 50 then recommend measures for x
            """,
        ["ITA3017"] = """
            owner clerk
            owner personnel
            measure A owned by clerk
            if o14 < 50 then recommend A owned by personnel
            """,
        ["ITA3018"] = """
            measure A
            for each x in items of IIT, items of EIT, items of OIT if x < 50 then recommend A
            """,
        ["ITA3019"] = """
            measure A
            if o14 < 50 and (o9 < 50 or o9 >= 50) then recommend A
            """,
    };

    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in File.ReadAllLines(FilePath.Join(ShippedRules.Folder, "LANGUAGE.md")))
        {
            if (Row().Match(line) is { Success: true } row && row.Groups["example"].Value.Trim() is { Length: > 0 } example)
                rows.Add(row.Groups["ids"].Value, example);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_example_of_a_row_brings_its_message(string ids, string example)
    {
        var numbers = ids.Split(", ");
        var source = files[numbers[0]].ReplaceLineEndings("\n");
        foreach (var piece in example.Split('`', '…').Select(piece => piece.Trim(' ', '·')).Where(piece => piece.Length > 0))
            Assert.Contains(piece, source);

        var said = Said(source);
        Assert.Contains(said, id => numbers.Contains(id));
        Assert.All(said.Where(id => id.StartsWith("ITA3", StringComparison.Ordinal)), id => Assert.Contains(id, numbers));
    }

    [Fact]
    public void Each_file_belongs_to_a_row() => Assert.Equal(files.Keys.Order(), Rows().Select(row => ((string)row[0]).Split(", ")[0]).Order());

    private static string[] Said(string source)
    {
        var system = new OverlayFileSystem(PhysicalFileSystem.Instance).With("/guide/example.ita", "edition 2568\n" + source + "\n");
        var project = Project.Load(
            new ProjectOptions { Directory = "/guide", Library = ShippedRules.Folder, Rules = ["example.ita"], ReadsScores = false }, system).Current;
        Assert.DoesNotContain(project.RuleDiagnostics, one => one.Severity == Severity.Error);
        return [.. project.LogicDiagnostics.Select(one => one.Id).Distinct()];
    }

    [GeneratedRegex(@"^\| (?<ids>ITA3\d{3}(, ITA3\d{3})*) \|[^|]*\|(?<example>[^|]*)\|$")]
    private static partial Regex Row();
}
