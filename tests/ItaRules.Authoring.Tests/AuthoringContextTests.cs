using ItaRules.Authoring.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Authoring.Tests;

public sealed class AuthoringContextTests
{
    [Fact]
    public void A_context_is_of_one_file_with_all_others_in_reach()
    {
        var editor = Editor.Open("if o14 < 50 then recommend [||]Plan", "measure Plan").With(Editor.Sheet("Kham Sombun", ("o14", 0)));

        Assert.Equal("a.ita", editor.Context.Tree.Path);
        Assert.Equal(2, editor.Context.Compilation.Files.Length);
        Assert.Equal("Kham Sombun", editor.Context.Scores.Chosen?.Agency.Name);
        Assert.Equal("Plan", editor.Context.Model.GetSymbol(editor.Context.Tree.FindToken(editor.Position))?.Name);
    }
}
