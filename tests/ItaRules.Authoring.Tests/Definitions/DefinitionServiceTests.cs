using ItaRules.Authoring.Definitions;
using ItaRules.Authoring.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Authoring.Tests.Definitions;

public sealed class DefinitionServiceTests
{
    [Theory]
    [InlineData("measure [|Plan|] \"x\"\nif o14 < 50 then recommend [||]Plan")]
    [InlineData("measure [|\"My Plan\"|]\nif o14 < 50 then recommend “my [||]plan”")]
    [InlineData("owner [|staff|]\nmeasure Plan owned by [||]staff")]
    [InlineData("owner [|staff|]\nowner other under staf[||]f")]
    [InlineData("owner [|staff|]\nassign [||]staff to other")]
    [InlineData("let [|pass|] = 50\nif o14 < pass[||] then note \"x\"")]
    [InlineData("let [|pass|] = 50\nif o14 < 50 then note \"😀 {o14 - [||]pass}\"")]
    [InlineData("define [|weak|] as below 50\nif o14 is [||]weak then note \"x\"")]
    [InlineData("if o14 < 50 then note \"x\"\nlet q = 1\nfor each [|x|] in o1..o3 if [||]x < 50 then maintain x")]
    [InlineData("มาตรการ [|แผนที่|]\nถ้า o14 ต่ำกว่า ๕๐ แล้ว เสนอ แผ[||]นที่")]
    [InlineData("rule [|h[||]ead|] if o14 < 50 then note \"x\"")]
    public void A_name_leads_to_its_declaration(string source)
    {
        var editor = Editor.Open(source);
        var found = Assert.Single(DefinitionService.Find(editor.Context, editor.Cursor));
        Assert.Equal(editor.Marked.Single(), found.NameSpan);
        Assert.True(found.Span.Contains(found.NameSpan));
        Assert.True(found.Origin.Touches(editor.Cursor));
        Assert.Same(editor.Context.Tree, found.Tree);
    }

    [Fact]
    public void A_name_leads_to_another_file()
    {
        var editor = Editor.Open("if o14 < 50 then recommend [||]Plan", "owner a\nmeasure Plan \"The plan\"\n  step \"x\"");
        var found = Assert.Single(DefinitionService.Find(editor.Context, editor.Position));
        Assert.Equal("b.ita", found.Tree.Path);
        Assert.Equal("Plan", found.Tree.Text.ToString(found.NameSpan));
        Assert.Equal("measure Plan \"The plan\"\n  step \"x\"", found.Tree.Text.ToString(found.Span));
    }

    [Fact]
    public void A_use_leads_to_its_files()
    {
        var editor = Editor.Open("use \"li[||]b\"").Using("lib", "lib/a.ita", "owner a").Using("lib", "lib/b.ita", "owner b");
        var found = DefinitionService.Find(editor.Context, editor.Position);
        Assert.Equal(["lib/a.ita", "lib/b.ita"], found.Select(each => each.Tree.Path));
        Assert.All(found, each => Assert.Equal("\"lib\"", editor.Context.Tree.Text.ToString(each.Origin)));
    }

    [Theory]
    [InlineData("if [||]o14 < 50 then recommend Plan")]
    [InlineData("if o14 < 50 then recommend [||]Plan")]
    [InlineData("if o14 < 5[||]0 then recommend Plan")]
    [InlineData("[||]if o14 < 50 then recommend Plan")]
    [InlineData("measure Plan # Pl[||]an")]
    [InlineData("measure Plan step \"Pl[||]an\"")]
    [InlineData("use \"not[||]hing\"")]
    [InlineData("[||]")]
    public void What_nobody_declares_leads_nowhere(string source)
    {
        var editor = Editor.Open(source);
        Assert.Empty(DefinitionService.Find(editor.Context, editor.Position));
    }
}
