using System.Collections.Immutable;
using ItaRules.Workspace;
using ItaRules.Workspace.Files;

namespace ItaRules.Cli.CommandLine;

/// <summary>
/// Tells rules from scores among the files, folders and patterns of a command line: by their ending, and a folder by what is in it.
/// So either may be left out inside a project, and a shell may have spelled a pattern out.
/// </summary>
/// <param name="Rules">What holds rules.</param>
/// <param name="Scores">What holds scores.</param>
internal sealed record InputFiles(ImmutableArray<string> Rules, ImmutableArray<string> Scores)
{
    /// <summary>Sorts names. A folder with both counts as what is still missing: rules first, and as both when nothing else holds scores.</summary>
    /// <exception cref="UsageException">A name finds nothing that holds rules or scores.</exception>
    public static InputFiles Sort(IEnumerable<string> names, Host host)
    {
        var rules = new List<string>();
        var scores = new List<string>();
        var both = new List<string>();
        foreach (var name in names)
        {
            RefuseEmpty(name);
            switch (HoldsRules(name, host), HoldsScores(name, host))
            {
                case (true, true):
                    both.Add(name);
                    break;
                case (true, false):
                    rules.Add(name);
                    break;
                case (false, true):
                    scores.Add(name);
                    break;
                default:
                    throw NothingFound(name, host);
            }
        }

        if (rules.Count == 0 && both.Count > 1)
        {
            rules.Add(both[0]);
            both.RemoveAt(0);
        }

        return new([.. rules.Count == 0 ? both : rules], [.. rules.Count > 0 || scores.Count == 0 ? scores.Concat(both) : scores]);
    }

    /// <summary>Makes sure that names find rule files.</summary>
    /// <exception cref="UsageException">A name finds none.</exception>
    public static void RequireRules(IEnumerable<string> names, Host host)
    {
        foreach (var name in names)
        {
            RefuseEmpty(name);
            if (HoldsRules(name, host))
                continue;
            throw HoldsScores(name, host) ? new(new($"“{name}” ไม่มีกฎ (ไฟล์ .ita)", $"“{name}” holds no rules (.ita files)")) : NothingFound(name, host);
        }
    }

    /// <summary>Makes sure that names find files of a kind.</summary>
    /// <param name="names">Files, folders and patterns.</param>
    /// <param name="extensions">What such files end with.</param>
    /// <param name="host">The world around the run.</param>
    /// <exception cref="UsageException">A name finds none.</exception>
    public static void Require(IEnumerable<string> names, ImmutableArray<string> extensions, Host host)
    {
        foreach (var name in names)
        {
            RefuseEmpty(name);
            if (FileSearch.Find(host.Files, name, host.Directory, extensions).Count == 0)
                throw NothingFound(name, host);
        }
    }

    /// <summary>Makes sure that names are those of files, as catalogues are given one by one.</summary>
    /// <exception cref="UsageException">One is not.</exception>
    public static void RequireCatalogs(IEnumerable<string> names, Host host)
    {
        foreach (var name in names)
        {
            RefuseEmpty(name);
            var path = FilePath.Resolve(name, host.Directory);
            if (host.Files.FileExists(path))
                continue;
            throw new UsageException(IsLibrary(name)
                ? new($"“{name}” เป็นคลังกฎ ไม่ใช่ไฟล์รายการตัวชี้วัด", $"“{name}” is a library of rules, not a catalogue file")
                : host.Files.DirectoryExists(path)
                    ? new($"“{name}” เป็นโฟลเดอร์ ให้ระบุไฟล์รายการตัวชี้วัด (.json)", $"“{name}” is a folder; name a catalogue file (.json)")
                    : new($"ไม่พบไฟล์ “{name}”", $"there is no file “{name}”"));
        }
    }

    // In a script it is a variable that nothing was put into; it does not mean the folder that the script runs in.
    private static void RefuseEmpty(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new UsageException(new("มีชื่อไฟล์ที่ว่างเปล่า (\"\")", "the name of a file is empty (\"\")"));
    }

    // A single file is what it ends with: one that ends otherwise is taken for scores, whose reader says what is wrong with it.
    private static bool HoldsRules(string name, Host host) =>
        FileSearch.Find(host.Files, PathOf(name, host), host.Directory, FileSearch.RuleExtensions).Any(FileSearch.IsRuleFile);

    private static bool HoldsScores(string name, Host host) =>
        !IsLibrary(name) && FileSearch.Find(host.Files, PathOf(name, host), host.Directory, FileSearch.ScoreExtensions).Any(path => !FileSearch.IsRuleFile(path));

    private static string PathOf(string name, Host host) => new ShownPaths(host.Directory, ShippedLibrary.Directory).Resolve(name, host.Directory);

    private static bool IsLibrary(string name) => name.StartsWith(ShownPaths.LibraryPrefix, StringComparison.OrdinalIgnoreCase);

    private static UsageException NothingFound(string name, Host host)
    {
        if (IsLibrary(name))
        {
            var years = string.Join(", ", ShippedLibrary.Years(host.Files).Select(year => ShownPaths.LibraryPrefix + year));
            return new(new($"ไม่มีคลังกฎ “{name}” ที่มีคือ {years}", $"there is no library “{name}”; there are {years}"));
        }

        if (Glob.IsPattern(name))
            return new(new($"ไม่พบไฟล์ที่ตรงกับ “{name}”", $"no file is found for “{name}”"));
        return host.Files.DirectoryExists(FilePath.Resolve(name, host.Directory))
            ? new(new($"โฟลเดอร์ “{name}” ไม่มีไฟล์กฎ (.ita) หรือไฟล์คะแนน (.json .csv .xlsx)", $"the folder “{name}” has no rule file (.ita) and no score file (.json, .csv, .xlsx)"))
            : new(new($"ไม่พบไฟล์หรือโฟลเดอร์ “{name}”", $"there is no file or folder “{name}”"));
    }
}
