using ItaRules.Cli.CommandLine.Watching;
using ItaRules.Workspace.Files;
using Xunit;

namespace ItaRules.Cli.Tests.Watching;

/// <summary>Waiting for real events. What does not come in this time never comes; nothing else depends on it.</summary>
public sealed class FileWatchTests : IDisposable
{
    private static readonly TimeSpan never = TimeSpan.FromSeconds(30);

    private readonly TestFolder folder = new();
    private readonly FilesRead read = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_changed_file_is_noticed()
    {
        var path = Read("a.ita", "one");
        Assert.Equal(path, await ChangeAfterRead(() => folder.Write("a.ita", "another")));
    }

    [Fact]
    public async Task A_file_that_is_saved_by_exchange_is_noticed()
    {
        var path = Read("a.ita", "one");
        Assert.Equal(path, await ChangeAfterRead(() =>
        {
            folder.Write("b.tmp", "another");
            File.Move(Path.Combine(folder.Path, "b.tmp"), path, overwrite: true);
        }));
    }

    [Fact]
    public async Task A_new_file_in_a_folder_that_was_looked_through_is_noticed()
    {
        read.AddFolder(folder.Path);
        Assert.Equal(FilePath.Join(folder.Path, "new.ita"), await ChangeAfterRead(() => folder.Write("new.ita", "one")));
    }

    [Theory]
    [InlineData("rules")]
    [InlineData("agency/rules/2568")]
    public async Task A_folder_that_was_looked_for_and_comes_is_noticed(string name)
    {
        var files = new RecordingFiles(PhysicalFileSystem.Instance, read);
        Assert.False(files.DirectoryExists(FilePath.Join(folder.Path, name)));
        Assert.StartsWith(FilePath.Join(folder.Path, name.Split('/')[0]), await ChangeAfterRead(() => folder.Write($"{name}/new.ita", "one")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_goes_and_comes_back_is_noticed()
    {
        folder.Write("rules/a.ita", "one");
        read.AddFolder(FilePath.Join(folder.Path, "rules"));
        Assert.NotNull(await ChangeAfterRead(() => Directory.Delete(FilePath.Join(folder.Path, "rules"), recursive: true)));
        read.Refresh();
        Assert.NotNull(await ChangeAfterRead(() => folder.Write("rules/a.ita", "one")));
    }

    [Fact]
    public void What_changed_before_the_waiting_began_is_noticed()
    {
        var path = Read("a.ita", "one");
        folder.Write("a.ita", "longer");
        using var watch = new FileWatch();
        Assert.Equal(path, watch.WaitForChange(read));
    }

    private string Read(string name, string text)
    {
        folder.Write(name, text);
        var path = FilePath.Join(folder.Path, name);
        read.AddFile(path);
        return path;
    }

    private async Task<string?> ChangeAfterRead(Action change)
    {
        using var watch = new FileWatch();
        var waiting = Task.Run(() => watch.WaitForChange(read));
        change();
        return await waiting.WaitAsync(never);
    }
}
