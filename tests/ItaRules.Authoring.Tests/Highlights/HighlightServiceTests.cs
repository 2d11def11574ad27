using ItaRules.Authoring.Highlights;
using ItaRules.Authoring.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Authoring.Tests.Highlights;

public sealed class HighlightServiceTests
{
    [Fact]
    public void What_is_the_same_in_this_file_is_marked()
    {
        var editor = Editor.Open("owner [|staff|]\nmeasure Plan owned by [|st[||]aff|] step \"staff\"", "measure Other owned by staff");
        var found = HighlightService.Find(editor.Context, editor.Cursor);
        Assert.Equal(editor.Marked, found.Select(highlight => highlight.Span));
        Assert.Equal([true, false], found.Select(highlight => highlight.IsDeclaration));
    }

    [Fact]
    public void A_code_has_no_declaration()
    {
        var editor = Editor.Open("if [|o[||]14|] < 50 or [|o14|] > 90 then note \"x\"");
        Assert.Equal(editor.Marked, HighlightService.Find(editor.Context, editor.Cursor).Where(highlight => !highlight.IsDeclaration).Select(highlight => highlight.Span));
    }

    [Fact]
    public void Where_nothing_is_named_nothing_is_marked()
    {
        var editor = Editor.Open("owner staff # sta[||]ff");
        Assert.Empty(HighlightService.Find(editor.Context, editor.Position));
    }
}
