using ItaRules.Interchange.Files;
using Xunit;

namespace ItaRules.Interchange.Tests.Files;

public sealed class WholeFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ita-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_fails_on_the_way_leaves_the_old_file_and_nothing_beside_it()
    {
        File.WriteAllText(In("a.txt"), "old");

        Assert.Throws<IOException>(() => WholeFile.Write(In("a.txt"), stream =>
        {
            stream.Write("half"u8);
            throw new IOException();
        }));

        Assert.Equal("old", File.ReadAllText(Assert.Single(Directory.GetFiles(folder))));
    }

    [Fact]
    public void A_link_stays_one_and_what_it_leads_to_is_written()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.WriteAllText(In("a.txt"), "old");
        File.CreateSymbolicLink(In("link.txt"), "a.txt");
        File.CreateSymbolicLink(In("later.txt"), "b.txt");

        WholeFile.Write(In("link.txt"), "new");
        WholeFile.Write(In("later.txt"), "first");

        Assert.Equal("a.txt", new FileInfo(In("link.txt")).LinkTarget);
        Assert.Equal("b.txt", new FileInfo(In("later.txt")).LinkTarget);
        Assert.Equal(("new", "first"), (File.ReadAllText(In("a.txt")), File.ReadAllText(In("b.txt"))));
    }

    [Fact]
    public void A_write_protected_file_is_not_replaced()
    {
        File.WriteAllText(In("a.txt"), "old");
        new FileInfo(In("a.txt")).IsReadOnly = true;

        Assert.Throws<UnauthorizedAccessException>(() => WholeFile.Write(In("a.txt"), "new"));

        Assert.Equal("old", File.ReadAllText(In("a.txt")));
        new FileInfo(In("a.txt")).IsReadOnly = false;
    }

    [Fact]
    public void Who_may_read_a_file_stays_as_it_was()
    {
        if (OperatingSystem.IsWindows())
            return;
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.WriteAllText(In("a.txt"), "old");
        File.SetUnixFileMode(In("a.txt"), Mode);

        WholeFile.Write(In("a.txt"), "new");

        Assert.Equal(Mode, File.GetUnixFileMode(In("a.txt")));
    }

    /// <summary>Nothing takes the place of a device: who may do everything would have none any more.</summary>
    [Fact]
    public void A_device_is_written_to_as_it_is()
    {
        if (OperatingSystem.IsWindows())
            return;
        // A name of a device that is no device of the machine's: what is open in this process.
        using (var file = new FileStream(In("a.txt"), FileMode.Create, FileAccess.ReadWrite))
        {
            var device = $"/dev/fd/{file.SafeFileHandle.DangerousGetHandle()}";
            WholeFile.Write(device, "new");
        }

        Assert.Equal("new", File.ReadAllText(In("a.txt")));
        Assert.Single(Directory.GetFiles(folder));
    }

    private string In(string name) => Path.Combine(folder, name);
}
