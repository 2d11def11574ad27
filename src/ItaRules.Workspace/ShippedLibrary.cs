using ItaRules.Workspace.Files;

namespace ItaRules.Workspace;

/// <summary>The rules that ship beside the program, one folder a year (<c>use "ita:2568"</c>).</summary>
public static class ShippedLibrary
{
    /// <summary>The absolute folder of the library, spelled as its files will be found.</summary>
    public static string Directory { get; } = PhysicalFileSystem.Instance.Spelling(FilePath.Resolve("rules", AppContext.BaseDirectory), "/");

    /// <summary>The years (BE) that the library has rules for, rising.</summary>
    /// <param name="files">Where to look.</param>
    public static IReadOnlyList<string> Years(IFileSystem files) => files.DirectoryExists(Directory) ? files.DirectoryNames(Directory) : [];
}
