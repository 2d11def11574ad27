using ItaRules.Workspace.Files;
using Xunit;

namespace ItaRules.Workspace.Tests.Files;

public class GlobTests
{
    private static readonly MemoryFiles files = new MemoryFiles()
        .Add("/p/ita.json", "")
        .Add("/p/rules/b.ita", "")
        .Add("/p/rules/a.ita", "")
        .Add("/p/rules/B.ITA", "")
        .Add("/p/rules/notes.txt", "")
        .Add("/p/rules/2568/issue-6.ita", "")
        .Add("/p/rules/2568/old/issue-1.ita", "")
        .Add("/p/rules/.git/hidden.ita", "")
        .Add("/p/rules/ประเด็น-๖.ita", "")
        .Add("/q/other.ita", "");

    [Theory]
    [InlineData("rules/*.ita", "/p/rules/B.ITA /p/rules/a.ita /p/rules/b.ita /p/rules/ประเด็น-๖.ita")]
    [InlineData("rules/?.ita", "/p/rules/B.ITA /p/rules/a.ita /p/rules/b.ita")]
    [InlineData("rules/**/*.ita", "/p/rules/2568/issue-6.ita /p/rules/2568/old/issue-1.ita /p/rules/B.ITA /p/rules/a.ita /p/rules/b.ita /p/rules/ประเด็น-๖.ita")]
    [InlineData("**/issue-*.ita", "/p/rules/2568/issue-6.ita /p/rules/2568/old/issue-1.ita")]
    [InlineData("rules/*/issue-*.ita", "/p/rules/2568/issue-6.ita")]
    [InlineData("rules\\2568\\*.ita", "/p/rules/2568/issue-6.ita")]
    [InlineData("rules/a.ita", "/p/rules/a.ita")]
    [InlineData("./rules/../rules/a.ita", "/p/rules/a.ita")]
    [InlineData("../q/*.ita", "/q/other.ita")]
    [InlineData("/q/*.ita", "/q/other.ita")]
    [InlineData("*.json", "/p/ita.json")]
    [InlineData("rules/.git/*.ita", "/p/rules/.git/hidden.ita")]
    [InlineData("rules/*6*.ita", "")]
    [InlineData("rules/ประเด็น*", "/p/rules/ประเด็น-๖.ita")]
    [InlineData("nothing/*.ita", "")]
    [InlineData("rules/a.ita/*", "")]
    [InlineData("*", "/p/ita.json")]
    [InlineData("", "")]
    public void A_pattern_finds_its_files_in_ordinal_order(string pattern, string expected) =>
        Assert.Equal(expected, string.Join(' ', new Glob(pattern).Find(files, "/p")));

    [Theory]
    [InlineData("*a*b*c", "xaxbxbxc", true)]
    [InlineData("*a*b*c", "xaxbxbxcx", false)]
    [InlineData("a**", "a", true)]
    [InlineData("?", "", false)]
    [InlineData("*.ita", ".ita", false)]
    public void Stars_match_as_much_as_they_need(string pattern, string name, bool matches)
    {
        var one = new MemoryFiles().Add("/d/" + name, "");
        Assert.Equal(matches, new Glob(pattern).Find(one, "/d").Count == 1);
    }
}
