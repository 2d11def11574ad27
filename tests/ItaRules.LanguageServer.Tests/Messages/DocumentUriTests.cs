namespace ItaRules.LanguageServer.Tests.Messages;

public class DocumentUriTests
{
    [Theory]
    [InlineData("file:///a/%E0%B8%81%20b.ita", "file:///a/ก%20b.ita")]
    [InlineData("file:///c%3A/x.ita", "file:///C:/x.ita")]
    [InlineData("FILE:///a/b.ita", "file:///a/b.ita")]
    public void Two_spellings_of_one_file_are_equal_and_keep_their_spelling(string one, string other)
    {
        var (first, second) = (new Lsp.DocumentUri(one), new Lsp.DocumentUri(other));

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.Equal(one, first.Text);
        Assert.Equal(other, second.Text);
    }

    [Fact]
    public void Case_matters_in_a_path()
    {
        Assert.NotEqual(new Lsp.DocumentUri("file:///a/B.ita"), new Lsp.DocumentUri("file:///a/b.ita"));
    }

    [Fact]
    public void A_document_that_is_not_saved_has_no_path()
    {
        Assert.Null(new Lsp.DocumentUri("untitled:Untitled-1").FilePath);
    }

    [Fact]
    public void A_path_makes_an_address_that_gives_it_back()
    {
        var path = Path.Combine(Path.GetFullPath(Path.GetTempPath()), "แฟ้ม ของ#เรา", "กฎ 100%.ita");
        var uri = Lsp.DocumentUri.FromFilePath(path);

        Assert.StartsWith("file:///", uri.Text, StringComparison.Ordinal);
        Assert.All(uri.Text, character => Assert.True(char.IsAscii(character)));
        Assert.Equal(path, uri.FilePath, ignoreCase: OperatingSystem.IsWindows());
    }
}
