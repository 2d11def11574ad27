using ItaRules.Authoring.Fixes;
using ItaRules.Authoring.Tests.Infrastructure;
using ItaRules.Interchange.Catalogs;
using ItaRules.Semantics;
using ItaRules.Syntax;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Authoring.Tests.Fixes;

public class SafeFixesTests
{
    [Fact]
    public void Several_slips_are_mended_at_once_and_what_is_a_guess_stays()
    {
        var (after, fixes) = Mend("""
            edition 2568
            measure A
            if o14 => 50%; then recommend A
            if any of o1-o3 and o5 < ๐๑๔ thn recommend A
            if o14 is below "50" recommend A
            """);

        Assert.Equal(
            """
            edition 2568
            measure A
            if o14 >= 50 then recommend A
            if any of o1..o3, o5 < o14 thn recommend A
            if o14 below 50 then recommend A
            """,
            after);
        Assert.Equal(["3 ITA0002", "3 ITA0005", "3 ITA0022", "4 ITA0017", "4 ITA0018", "4 ITA0020", "5 ITA0009", "5 ITA0023", "5 ITA2003"], fixes.Select(fix => $"{fix.Diagnostic.Location.Line} {fix.Diagnostic.Id}").Order());
        Assert.Equal("a.ita:3:8", fixes[0].Diagnostic.Location.ToString());
        Assert.Equal("Write “>=”", fixes[0].Title.English);
    }

    [Fact]
    public void A_file_that_was_laid_out_stays_so_and_another_keeps_its_layout()
    {
        Assert.Equal("edition 2568\nif o14 <= 50 then maintain\n", Mend("edition 2568\nif o14 =< 50 then maintain\n").After);
        Assert.Equal("edition   2568\nif o14<=50 then maintain\n", Mend("edition   2568\nif o14=<50 then maintain\n").After);
    }

    [Fact]
    public void Nothing_is_done_where_nothing_is_certain()
    {
        var (after, fixes) = Mend("edition 2568\nif o14 < 50 and o14 < 60 then recommend HRplan\nif o14 > 50 then maintain\n");

        Assert.Null(after);
        Assert.Empty(fixes);
    }

    [Theory]
    [InlineData("1/2/2569", null)]
    [InlineData("15/1/2569", "15 January 2569")]
    public void A_date_is_written_out_only_where_it_can_be_no_other(string written, string? meant)
    {
        const string Rule = "edition 2568\nmeasure A\nif o14 < 50 then recommend A due ";

        Assert.Equal(meant is null ? null : $"{Rule}{meant}\n", Mend($"{Rule}{written}\n").After);
    }

    [Fact]
    public void Files_that_came_in_by_use_are_left_alone()
    {
        RuleFile[] files =
        [
            new(SyntaxTree.Parse("edition 2568\nif o14 => 50 then maintain\n", "own.ita")),
            new(SyntaxTree.Parse("edition 2568\nif o15 => 50 then maintain\n", "library.ita")) { UseDepth = 1, UsedAs = "ita:2568" },
        ];
        var result = SafeFixes.Apply(Compilation.Create(files, CatalogFiles.Shipped), Language.English);

        Assert.Equal("own.ita", Assert.Single(result.Files).Tree.Path);
        Assert.Single(result.Fixes);
    }

    [Fact]
    public void Mending_twice_changes_nothing_more()
    {
        foreach (var row in AllFixesTests.Pages)
        {
            var source = AllFixesTests.Example((string)row[0], (string)row[1]);
            if (Mend(source).After is { } once)
                Assert.Null(Mend(once).After);
        }
    }

    private static (string? After, IReadOnlyList<AppliedFix> Fixes) Mend(string source)
    {
        var result = SafeFixes.Apply(Editor.Open(source).Context.Compilation, Language.English);
        return (result.Files is [var file] ? file.Apply().Text.Content : null, result.Fixes);
    }
}
