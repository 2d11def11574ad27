using System.Collections.Immutable;
using ItaRules.Authoring.Fixes;
using ItaRules.Authoring.Refactorings;
using ItaRules.Authoring.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Authoring.Tests.Refactorings;

public class CodeRefactoringsTests
{
    [Theory]
    [InlineData("edition 2568\n[||]if o14 < 50 then recommend HR-plan\n", "edition 2568\nrule HR-plan\nif o14 < 50 then recommend HR-plan\n")]
    [InlineData("edition 2568\n[||]if o14 < 50 then recommend \"No Gift Policy\"\n", "edition 2568\nrule \"No Gift Policy\"\nif o14 < 50 then recommend \"No Gift Policy\"\n")]
    [InlineData("rule A if o1 < 50 then recommend A\ni[||]f o14 < 50 then recommend A\n", "rule A if o1 < 50 then recommend A\nrule A-2\nif o14 < 50 then recommend A\n")]
    [InlineData("ปีประเมิน 2568\n[||]ถ้า o14 >= 50 แล้ว รักษาระดับ\n", "ปีประเมิน 2568\nกฎ กฎ-1\nถ้า o14 >= 50 แล้ว รักษาระดับ\n")]
    [InlineData("[||]for each x in o14, o15 if x < 50 then recommend A\n", "rule A\nfor each x in o14, o15 if x < 50 then recommend A\n")]
    public void A_bare_rule_gets_a_name(string before, string after) => Becomes(before, after, "rule");

    [Theory]
    [InlineData("rule A [||]if o14 < 50 then recommend A\n")]
    [InlineData("if o14 < 50 then recommend A else [||]if o15 < 50 then recommend B\n")]
    [InlineData("if o14 < 50 then [||]recommend A\n")]
    public void A_rule_with_a_name_or_another_place_gets_none(string source) => Assert.Empty(Offered(Editor.Open(source)));

    [Theory]
    [InlineData("if [|o14 < 50|] and o15 < 50 then maintain\n", "define condition as o14 < 50\nif condition and o15 < 50 then maintain\n")]
    [InlineData(
        "# Plans\n\n# Weak plans.\nif [|o14 < 50 or o15 < 50|] then maintain\n", "# Plans\n\ndefine condition as o14 < 50 or o15 < 50\n# Weak plans.\nif condition then maintain\n")]
    [InlineData("define condition as o1 < 50\nif [|o14 < 50|] then maintain\n", "define condition as o1 < 50\ndefine condition-2 as o14 < 50\nif condition-2 then maintain\n")]
    public void A_selected_condition_gets_a_name(string before, string after) => Becomes(before, after, "condition");

    [Theory]
    [InlineData("for each x in o14, o15 if [|x < 50|] then maintain\n")]
    [InlineData("if [|o14 < 50 an|]d o15 < 50 then maintain\n")]
    [InlineData("if [|o14 + 5|] < 50 then maintain\n")]
    public void What_is_no_condition_by_itself_gets_none(string source) => Assert.Empty(Offered(Editor.Open(source)));

    [Theory]
    [InlineData("if o14 [||]<50 then maintain\n", "if o14 below 50 then maintain\n")]
    [InlineData("if o14 [||]at least 50 then maintain\n", "if o14 >= 50 then maintain\n")]
    [InlineData("ถ้า o14[||]<=50 แล้ว รักษาระดับ\n", "ถ้า o14 ไม่เกิน 50 แล้ว รักษาระดับ\n")]
    public void A_comparison_is_written_the_other_way(string before, string after) => Becomes(before, after, "in place of");

    [Fact]
    public void A_file_is_turned_into_the_other_language_and_laid_out()
    {
        var turned = CodeRefactorings.OfFile(Editor.Open("if o14  < 50 then maintain\n").Context);

        Assert.Equal(["Turn the file's keywords into Thai", "Lay out the file"], turned.Select(change => change.Title.English));
        Assert.Equal("ถ้า o14 < 50 แล้ว รักษาระดับ\n", Editor.After(turned[0].Files[0]));
        Assert.Equal("if o14 < 50 then maintain\n", Editor.After(turned[1].Files[0]));
        Assert.Equal(["Turn the file's keywords into English"], CodeRefactorings.OfFile(Editor.Open("ถ้า o14 < 50 แล้ว รักษาระดับ\n").Context).Select(change => change.Title.English));
    }

    private static void Becomes(string before, string after, string title)
    {
        var editor = Editor.Open(before);
        var change = Assert.Single(Offered(editor), one => one.Title.English.Contains(title, StringComparison.Ordinal));
        var tree = Assert.Single(change.Files).Apply();

        Assert.Equal(after, tree.Text.Content);
        Assert.Equal(editor.Context.Tree.Diagnostics.Length, tree.Diagnostics.Length);
        Assert.NotEqual(change.Title.Thai, change.Title.English);
        Assert.False(change.IsSafe);
    }

    private static ImmutableArray<CodeChange> Offered(Editor editor) => CodeRefactorings.Of(editor.Context, editor.Annotated.Span);
}
