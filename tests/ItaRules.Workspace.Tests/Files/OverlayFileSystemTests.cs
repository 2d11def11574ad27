using ItaRules.Workspace.Files;
using Xunit;

namespace ItaRules.Workspace.Tests.Files;

public class OverlayFileSystemTests
{
    private readonly OverlayFileSystem disk = new(new MemoryFiles().Add("/p/rules/a.ita", "old"));

    [Fact]
    public void An_overlay_hides_the_file_and_can_be_taken_away()
    {
        var edited = disk.With("/p/rules/a.ita", "new");
        Assert.Equal("new", Read(edited, "/p/rules/a.ita"));
        Assert.Equal("old", Read(disk, "/p/rules/a.ita"));
        Assert.Equal("old", Read(edited.Without("/p/rules/a.ita"), "/p/rules/a.ita"));
    }

    [Fact]
    public void A_file_that_is_not_saved_yet_is_there()
    {
        var edited = disk.With("/p/rules/new/b.ita", "");
        Assert.True(edited.FileExists("/p/rules/new/b.ita"));
        Assert.True(edited.DirectoryExists("/p/rules/new"));
        Assert.Equal(["/p/rules/a.ita", "/p/rules/new/b.ita"], new Glob("rules/**/*.ita").Find(edited, "/p"));
    }

    private static string Read(OverlayFileSystem files, string path)
    {
        using var reader = new StreamReader(files.OpenRead(path));
        return reader.ReadToEnd();
    }
}
