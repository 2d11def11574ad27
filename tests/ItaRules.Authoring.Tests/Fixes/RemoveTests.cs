using ItaRules.Authoring.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Authoring.Tests.Fixes;

public class RemoveTests
{
    [Theory]
    [InlineData("edition 2568\n\nowner works\n\nif o14 < 50 then maintain\n", "edition 2568\n\nif o14 < 50 then maintain\n")]
    [InlineData("edition 2568\nowner works \"กองช่าง\"\nif o14 < 50 then maintain\n", "edition 2568\nif o14 < 50 then maintain\n")]
    [InlineData("edition 2568 owner works\nif o14 < 50 then maintain\n", "edition 2568\nif o14 < 50 then maintain\n")]
    [InlineData("edition 2568\nif o14 < 50 then maintain\nowner works", "edition 2568\nif o14 < 50 then maintain\n")]
    [InlineData("edition 2568\n# Kept\nowner works\nif o14 < 50 then maintain\n", "edition 2568\n# Kept\nif o14 < 50 then maintain\n")]
    public void An_owner_goes_with_its_lines(string before, string after) => FixAssert.Fixes("ITA1012", before, after);

    [Fact]
    public void What_was_ignored_for_a_declaration_goes_with_it() => FixAssert.Fixes(
        "ITA1008", "edition 2568\nlet a = 50\n# ita:ignore ITA1014 later\nlet a = 60\nif o14 < a then maintain\n", "edition 2568\nlet a = 50\nif o14 < a then maintain\n");

    [Fact]
    public void Of_two_that_are_alike_one_goes_without_asking() => FixAssert.Fixes(
        "ITA1008", "edition 2568\nlet a = 50\nlet  a  = 50\nif o14 < a then maintain\n", "edition 2568\nlet a = 50\nif o14 < a then maintain\n", isSafe: true);

    [Fact]
    public void A_loop_whose_name_is_not_used_is_left() =>
        FixAssert.DoesNotTrigger("ITA1014", "edition 2568\nfor each x in o14, o15 if o16 < 50 then maintain\n");

    [Theory]
    [InlineData("edition 2568\nif o14 < 50 then maintain # ita:ignore ITA1006 later\n", "edition 2568\nif o14 < 50 then maintain\n")]
    [InlineData("edition 2568\n  # ita:ignore ITA1006 later\nif o14 < 50 then maintain\n", "edition 2568\nif o14 < 50 then maintain\n")]
    public void An_ignore_goes_with_its_comment(string before, string after) => FixAssert.Fixes("ITA1024", before, after, isSafe: true);

    [Fact]
    public void A_clause_moves_to_the_measure_in_its_file()
    {
        var change = FixAssert.Of("ITA0024", "edition 2568\nif o14 < 50 then recommend A step \"Write\" because \"low\"\n", "edition 2568\nmeasure A \"Plan\" # ours\n")[0];

        Assert.Equal("Move it to the measure “A”", change.Title.English);
        Assert.True(change.IsPreferred);
        Assert.Equal("edition 2568\nif o14 < 50 then recommend A because \"low\"\n", Editor.After(change.Files[0]));
        Assert.Equal("edition 2568\nmeasure A \"Plan\" step \"Write\" # ours\n", Editor.After(change.Files[1]));
    }

    [Fact]
    public void A_file_that_came_in_by_use_is_never_changed()
    {
        var editor = Editor.Open("edition 2568\nif o14 < 50 then recommend A step \"Write\"\n", "edition 2568\nmeasure A\n");
        var compilation = editor.Context.Compilation.WithFiles(editor.Context.Compilation.Files.Select(file => file.Path == "b.ita" ? file with { UseDepth = 1, UsedAs = "b.ita" } : file));
        var context = editor.Context with { Model = compilation.GetSemanticModel(editor.Context.Tree) };
        var message = compilation.GetDiagnostics().Single(one => one.Id == "ITA0024");

        Assert.Equal(["Delete “step \"Write\"”"], Authoring.Fixes.CodeFixes.Of(context, message).Select(change => change.Title.English));
    }
}
