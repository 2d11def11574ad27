using ItaRules.Workspace.Files;
using ItaRules.Workspace.Settings;

namespace ItaRules.Workspace;

/// <summary>Finds the project that a folder belongs to.</summary>
public static class ProjectFolder
{
    /// <summary>The nearest <c>ita.json</c>, in the folder itself or one above; null when there is none.</summary>
    /// <param name="files">Where to look.</param>
    /// <param name="directory">The absolute folder.</param>
    /// <returns>The absolute path of the file.</returns>
    public static string? FindSettings(IFileSystem files, string directory)
    {
        for (var folder = directory; folder is not null; folder = FilePath.Parent(folder))
        {
            var path = FilePath.Join(folder, ProjectSettings.FileName);
            if (files.FileExists(path))
                return path;
        }

        return null;
    }
}
