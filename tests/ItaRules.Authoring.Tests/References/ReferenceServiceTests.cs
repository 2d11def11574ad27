using ItaRules.Authoring.References;
using ItaRules.Authoring.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Authoring.Tests.References;

public sealed class ReferenceServiceTests
{
    [Theory]
    [InlineData("measure [|Plan|] step \"Plan\" # Plan\nif o14 < 50 then recommend [|P[||]LAN|] and recommend measure [|\"plan\"|]")]
    [InlineData("owner [|st[||]aff|]\nowner b under [|staff|]\nassign [|staff|] to b\nassign b to c, [|staff|]\nmeasure staff owned by b and [|staff|]\nif o14 < 50 then recommend staff owned by [|staff|]")]
    [InlineData("let [|a|] = 50\nlet b = [|a|] + 1\ndefine c as below [|[||]a|]\nif o14 < [|a|] then note \"{[|a|]} {b - [|a|]}\" else note \"a\"")]
    [InlineData("let [|many|] = o1..o3\nmeasure M for [|many|]\nif any of [|m[||]any|] < 50 then maintain [|many|], o9")]
    [InlineData("define [|weak|] as below 50\nif o14 is [|[||]weak|] or o15 is not [|weak|] then note \"x\"")]
    [InlineData("for each [|x|] in o1..o3 if [|x|] < 50 then recommend measures for [|[||]x|] because \"{[|x|] code} {[|x|]}\"\nfor each x in o4..o5 if x < 50 then maintain x")]
    [InlineData("if [|o[||]14|] < [|item O๑๔|] then note \"{[|o14|]}\"\nmeasure M for o1..o28, [|o14|] publish as [|o14|]")]
    [InlineData("if indicator [|[||]9|] < 50 and total < 9 then maintain indicator [|9|]\nif o1 < 9 then note \"9\"")]
    [InlineData("if [|OI[||]T|] < 50 then maintain [|OIT|], items of [|OIT|], items of EIT")]
    [InlineData("measure [|Plan|]\nmeasure B\nif o14 < 50 then recommend [|plan|] and expect B, [|P[||]lan|] and expect no measure [|\"plan\"|]")]
    [InlineData("if o14 < 50 then recommend [|[||]Plan|]\nif o15 < 50 then recommend [|plan|]")]
    public void All_places_in_the_file_are_found(string source)
    {
        var editor = Editor.Open(source);
        var expected = editor.Marked.Select(span => Unmarked(editor.Context.Tree.Text.ToString(span))).ToList();
        var found = ReferenceService.Find(editor.Context, editor.Cursor, includeDeclaration: true);
        Assert.Equal(editor.Marked.Select(span => span.End), found.Select(reference => editor.Context.Tree.SpanOf(reference.Syntax.Element).End));
        Assert.Equal(expected, found.Select(reference => reference.Syntax.Element.ToString()));

        static string Unmarked(string text) => text.StartsWith("item ", StringComparison.Ordinal) ? text[5..] : text;
    }

    [Fact]
    public void Places_in_other_files_are_found_by_file_and_position()
    {
        var editor = Editor.Open("let pa[||]ss = 50", "if o14 < pass then note \"x\"", "define weak as below pass\nif o14 < pass then note \"x\"");
        var found = ReferenceService.Find(editor.Context, editor.Position, includeDeclaration: true);
        Assert.Equal(
            [("a.ita", 4, true), ("b.ita", 9, false), ("c.ita", 21, false), ("c.ita", 35, false)],
            found.Select(reference => (reference.Syntax.Tree.Path, reference.Syntax.Tree.SpanOf(reference.Syntax.Element).Start, reference.IsDeclaration)));
        Assert.Equal(3, ReferenceService.Find(editor.Context, editor.Position, includeDeclaration: false).Length);
    }

    [Theory]
    [InlineData("if o14 < 50 [||]then note \"x\"")]
    [InlineData("if o14 < 50 then note \"o14[||]\"")]
    [InlineData("if o999[||] < 50 then note \"x\"")]
    public void Where_nothing_is_named_nothing_is_found(string source)
    {
        var editor = Editor.Open(source);
        Assert.Empty(ReferenceService.Find(editor.Context, editor.Position, includeDeclaration: true));
    }
}
