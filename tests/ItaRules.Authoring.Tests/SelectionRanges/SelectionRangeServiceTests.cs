using ItaRules.Authoring.SelectionRanges;
using ItaRules.Authoring.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Authoring.Tests.SelectionRanges;

public sealed class SelectionRangeServiceTests
{
    [Theory]
    [InlineData("owner a\nif o[||]14 < 50 and o15 < 9 then note \"x\"", "o14", "o14 < 50", "o14 < 50 and o15 < 9", "if o14 < 50 and o15 < 9 then note \"x\"")]
    [InlineData("owner a\nif o14[||] < 50 then note \"x\"", "o14", "o14 < 50", "if o14 < 50 then note \"x\"")]
    [InlineData("owner a\nmeasure M owned by cl[||]erk, b due Q1", "clerk", "clerk, b", "owned by clerk, b", "measure M owned by clerk, b due Q1")]
    [InlineData("owner a\nmeasure M step \"ประกาศ ให้[||]ทราบ ทั่วกัน\"", "ให้ทราบ", "ประกาศ ให้ทราบ ทั่วกัน", "\"ประกาศ ให้ทราบ ทั่วกัน\"", "step \"ประกาศ ให้ทราบ ทั่วกัน\"", "measure M step \"ประกาศ ให้ทราบ ทั่วกัน\"")]
    [InlineData("owner a\nif o14 < 50 then note \"😀 {o1[||]4 - 1} x\"", "o14", "o14 - 1", "{o14 - 1}", "\"😀 {o14 - 1} x\"", "note \"😀 {o14 - 1} x\"", "if o14 < 50 then note \"😀 {o14 - 1} x\"")]
    [InlineData("owner a\nif o14 < 50 then note \"x\"\nelse if o15 < 50 then note \"y\"\nelse if [||]o16 < 50 then note \"z\"", "o16", "o16 < 50", "if o16 < 50 then note \"z\"", "if o14 < 50 then note \"x\"\nelse if o15 < 50 then note \"y\"\nelse if o16 < 50 then note \"z\"")]
    [InlineData("owner a # some wo[||]rds here\nowner b", "words", "# some words here")]
    [InlineData("owner a\n\n[||]\n\nowner b")]
    [InlineData("[||]owner a\nowner b", "owner", "owner a")]
    public void The_selection_grows_along_the_tree(string source, params string[] expected)
    {
        var editor = Editor.Open(source);
        var ranges = SelectionRangeService.GetRanges(editor.Context.Tree, editor.Position);
        Assert.Equal([.. expected, editor.Context.Tree.Text.Content], ranges.Select(editor.Context.Tree.Text.ToString));
        Assert.All(ranges, range => Assert.True(range.Touches(editor.Position)));
        Assert.All(ranges.Zip(ranges.Skip(1)), pair => Assert.True(pair.Second.Contains(pair.First) && pair.Second.Length > pair.First.Length));
    }

    [Fact]
    public void An_empty_file_has_its_one_place() => Assert.Equal(default, Assert.Single(SelectionRangeService.GetRanges(Editor.Open("").Context.Tree, 5)));
}
