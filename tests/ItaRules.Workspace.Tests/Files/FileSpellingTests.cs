using ItaRules.Workspace.Files;
using Xunit;

namespace ItaRules.Workspace.Tests.Files;

public class FileSpellingTests
{
    private static readonly MemoryFiles files = new MemoryFiles(StringComparison.OrdinalIgnoreCase)
        .Add("/Home/Plan/Rules/Issue-6.ita", "")
        .Add("/Home/Common/กฎ A.ita", "");

    [Theory]
    [InlineData("/home/plan/rules/issue-6.ITA", "/home/PLAN", "/home/PLAN/Rules/Issue-6.ita")]
    [InlineData("/home/plan/rules", "/home/plan/rules", "/home/plan/rules")]
    [InlineData("/HOME/common/กฎ a.ita", "/home/plan", "/home/Common/กฎ A.ita")]
    [InlineData("/home/plan/rules/new.ita", "/home/plan", "/home/plan/Rules/new.ita")]
    [InlineData("/home/pl", "/home/plan", "/home/pl")]
    [InlineData("/home/common", "/", "/Home/Common")]
    [InlineData("/nothing/at/all", "/home", "/nothing/at/all")]
    [InlineData("/", "/home", "/")]
    public void What_was_named_is_spelled_as_the_disk_does_and_where_it_was_named_from_is_not_touched(string path, string directory, string expected) =>
        Assert.Equal(expected, files.Spelling(path, directory));

    [Fact]
    public void The_disk_finds_names_in_any_case()
    {
        var folder = Directory.CreateTempSubdirectory("ita-spelling-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "กฎ Owners.ita"), "");
            Assert.Equal("กฎ Owners.ita", Assert.Single(PhysicalFileSystem.NamesLike(folder.FullName, "กฎ owners.ITA")));
            Assert.Empty(PhysicalFileSystem.NamesLike(folder.FullName, "other"));
            Assert.Empty(PhysicalFileSystem.NamesLike(Path.Combine(folder.FullName, "nothing"), "other"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
