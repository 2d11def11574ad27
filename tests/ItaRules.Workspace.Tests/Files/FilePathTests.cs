using ItaRules.Workspace.Files;
using Xunit;

namespace ItaRules.Workspace.Tests.Files;

public class FilePathTests
{
    [Theory]
    [InlineData("a/b", "/p", "/p/a/b")]
    [InlineData("a\\b", "/p", "/p/a/b")]
    [InlineData("../a/./b/", "/p/q", "/p/a/b")]
    [InlineData("/a/", "/p", "/a")]
    [InlineData("/", "/p", "/")]
    [InlineData(".", "/p", "/p")]
    public void Paths_resolve_to_one_form(string path, string directory, string expected) => Assert.Equal(expected, FilePath.Resolve(path, directory));

    [Fact]
    public void Parents_end_at_the_root()
    {
        Assert.Equal("/a", FilePath.Parent("/a/b"));
        Assert.Equal("/", FilePath.Parent("/a"));
        Assert.Null(FilePath.Parent("/"));
    }

    [Fact]
    public void Above_a_drive_and_above_what_another_machine_shares_there_is_nothing()
    {
        Assert.Equal("c:/", FilePath.Parent("c:/กฎ"));
        Assert.Null(FilePath.Parent("c:/"));
        Assert.Equal("//server/งาน กลาง/กฎ", FilePath.Parent("//server/งาน กลาง/กฎ/a.ita"));
        Assert.Equal("//server/งาน กลาง", FilePath.Parent("//server/งาน กลาง/กฎ"));
        Assert.Null(FilePath.Parent("//server/งาน กลาง"));
        Assert.Null(FilePath.Parent("//server"));
    }

    [Fact]
    public void Shipped_files_are_shown_by_their_library_name()
    {
        var paths = new ShownPaths("/home/project", "/opt/ita/rules");
        Assert.Equal("ita:2568/issue-6.ita", paths.Of("/opt/ita/rules/2568/issue-6.ita"));
        Assert.Equal("/opt/ita/rules/2568/issue-6.ita", paths.Resolve("ita:2568/issue-6.ita", "/anywhere"));
        Assert.Equal("rules/a.ita", paths.Of("/home/project/rules/a.ita"));
        Assert.Equal("../other/a.ita", paths.Of("/home/other/a.ita"));
    }
}
