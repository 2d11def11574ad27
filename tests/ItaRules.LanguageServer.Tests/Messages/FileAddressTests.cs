using ItaRules.LanguageServer.Protocol.Messages;

namespace ItaRules.LanguageServer.Tests.Messages;

public class FileAddressTests
{
    [Theory]
    [InlineData("file:///c%3A/Users/%E0%B8%AA%E0%B8%A1%E0%B8%A8%E0%B8%A3%E0%B8%B5/My%20Documents/%E0%B8%81%E0%B8%8E%23100%25.ita", @"c:\Users\สมศรี\My Documents\กฎ#100%.ita")]
    [InlineData("file:///C:/Users/ก ข/a.ita", @"c:\Users\ก ข\a.ita")]
    [InlineData("file:///D%3a/a.ita?x#y", @"d:\a.ita")]
    [InlineData("file://server/%E0%B8%87%E0%B8%B2%E0%B8%99%20%E0%B8%81%E0%B8%A5%E0%B8%B2%E0%B8%87/a.ita", @"\\server\งาน กลาง\a.ita")]
    [InlineData("FILE:///c%3A/", @"c:\")]
    public void An_address_means_a_path_of_Windows(string address, string path) => Assert.Equal(path, FileAddress.ToPath(address, isWindows: true));

    [Theory]
    [InlineData(@"c:\Users\สมศรี\My Documents\กฎ#100%.ita")]
    [InlineData(@"d:\a+b\[1]\o'x&y=z.ita")]
    [InlineData(@"\\server\งาน กลาง\กฎ\a.ita")]
    public void A_path_of_Windows_comes_back_from_its_address_however_its_slashes_lean(string path)
    {
        var address = FileAddress.Of(path, isWindows: true);

        Assert.True(address.All(char.IsAscii));
        Assert.Equal(address, FileAddress.Of(path.Replace('\\', '/'), isWindows: true));
        Assert.Equal(path, FileAddress.ToPath(address, isWindows: true));
    }

    [Fact]
    public void Addresses_are_spelled_as_VS_Code_spells_them()
    {
        Assert.Equal("file:///c%3A/%E0%B8%81%E0%B8%8E/a%20b.ita", FileAddress.Of(@"c:\กฎ\a b.ita", isWindows: true));
        Assert.Equal("file://server/share/a.ita", FileAddress.Of(@"\\server\share\a.ita", isWindows: true));
        Assert.Equal("file:///home/a%5Cb.ita", FileAddress.Of(@"/home/a\b.ita", isWindows: false));
    }

    [Theory]
    [InlineData("file:///home/%E0%B8%81/a.ita", "/home/ก/a.ita")]
    [InlineData("file://localhost/home/a.ita", "/home/a.ita")]
    [InlineData("file://localhost", null)]
    [InlineData("untitled:Untitled-1", null)]
    [InlineData("vscode-vfs://github/x/a.ita", null)]
    public void An_address_means_a_path_elsewhere(string address, string? path) => Assert.Equal(path, FileAddress.ToPath(address, isWindows: false));
}
