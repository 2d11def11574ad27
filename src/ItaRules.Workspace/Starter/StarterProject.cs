using System.Reflection;
using ItaRules.Interchange.Files;
using ItaRules.Text;
using ItaRules.Workspace.Files;

namespace ItaRules.Workspace.Starter;

/// <summary>
/// A project to start from: rules, the score sheet of an invented agency, the result as it was read, and a README for policy staff.
/// It evaluates and tests as it is. Its files ship inside this program, a set a language.
/// </summary>
public static class StarterProject
{
    private const string Prefix = "starter/";
    private const string Rules = "rules/agency.ita";

    /// <summary>Writes the project into a folder: all of it, or nothing.</summary>
    /// <param name="folder">The absolute folder. It is empty or not there.</param>
    /// <param name="language">The language of rules, README and results.</param>
    /// <returns>The absolute path of the file to show first: the rules.</returns>
    /// <exception cref="StarterProjectException">The folder is not empty, is a file, or cannot be written; it is as it was before.</exception>
    public static string Create(string folder, Language language)
    {
        try
        {
            Refuse(folder);
            Write(folder, FilesIn(language));
        }
        catch (Exception exception) when (FileFault.IsFileFault(exception))
        {
            throw new StarterProjectException(new(
                "เขียนโครงการลงในโฟลเดอร์นี้ไม่ได้ ตรวจว่ามีสิทธิ์เขียนและมีที่ว่าง",
                "the project cannot be written into this folder; may it be written to, and is there room?"));
        }

        return FilePath.Join(folder, Rules);
    }

    private static void Refuse(string folder)
    {
        if (File.Exists(folder))
            throw new StarterProjectException(new("มีไฟล์ชื่อนี้อยู่แล้ว ให้ระบุโฟลเดอร์ใหม่หรือโฟลเดอร์เปล่า", "there is a file of that name; name a new folder or an empty one"));
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new StarterProjectException(new("โฟลเดอร์นี้ไม่ว่าง ให้ระบุโฟลเดอร์ใหม่หรือโฟลเดอร์เปล่า", "the folder is not empty; name a new folder or an empty one"));
    }

    /// <summary>The files of a language: the path inside the project, and the name inside this program.</summary>
    private static List<(string Path, string Resource)> FilesIn(Language language)
    {
        var prefix = $"{Prefix}{(language == Language.Thai ? "th" : "en")}/";
        return
        [
            .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
                .Select(resource => (Path: resource.Replace('\\', '/'), Resource: resource))
                .Where(file => file.Path.StartsWith(prefix, StringComparison.Ordinal))
                .Select(file => (file.Path[prefix.Length..], file.Resource)),
        ];
    }

    // The folder may be the one that a terminal stands in, so it is filled where it is and not exchanged for another.
    private static void Write(string folder, List<(string Path, string Resource)> files)
    {
        var existed = Directory.Exists(folder);
        try
        {
            foreach (var (path, resource) in files)
            {
                using var content = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
                WholeFile.Write(FilePath.Join(folder, path), content.CopyTo);
            }
        }
        catch
        {
            foreach (var name in files.Select(file => FilePath.Join(folder, file.Path.Split('/')[0])).Distinct())
            {
                if (Directory.Exists(name))
                    Directory.Delete(name, recursive: true);
                else
                    File.Delete(name);
            }

            if (!existed)
                Directory.Delete(folder);
            throw;
        }
    }
}
