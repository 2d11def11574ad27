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
    /// <summary>Sorts names.</summary>
    /// <exception cref="UsageException">A name finds nothing, or nothing that holds rules or scores.</exception>
    public static InputFiles Sort(IEnumerable<string> names, Host host)
    {
        var rules = ImmutableArray.CreateBuilder<string>();
        var scores = ImmutableArray.CreateBuilder<string>();
        foreach (var name in names)
            (HoldsRules(name, host) ? rules : scores).Add(name);
        return new(rules.ToImmutable(), scores.ToImmutable());
    }

    /// <summary>Makes sure that names find files of a kind.</summary>
    /// <param name="names">Files, folders and patterns.</param>
    /// <param name="extensions">What such files end with.</param>
    /// <param name="host">The world around the run.</param>
    /// <exception cref="UsageException">A name finds nothing.</exception>
    public static void Require(IEnumerable<string> names, ImmutableArray<string> extensions, Host host)
    {
        foreach (var name in names)
        {
            if (FileSearch.Find(host.Files, name, host.Directory, extensions).Count == 0)
                throw NothingFound(name, host);
        }
    }

    /// <summary>Makes sure that names find rule files.</summary>
    /// <exception cref="UsageException">A name finds nothing, or something else.</exception>
    public static void RequireRules(IEnumerable<string> names, Host host)
    {
        foreach (var name in names)
        {
            if (!HoldsRules(name, host))
                throw new UsageException(new($"“{name}” ไม่ใช่ไฟล์กฎ (.ita)", $"“{name}” is no rule file (.ita)"));
        }
    }

    private static bool HoldsRules(string name, Host host)
    {
        var path = new ShownPaths(host.Directory, ShippedLibrary.Directory).Resolve(name, host.Directory);
        var isLibrary = name.StartsWith(ShownPaths.LibraryPrefix, StringComparison.OrdinalIgnoreCase);
        if (FileSearch.Find(host.Files, path, host.Directory, FileSearch.RuleExtensions) is { Count: > 0 } found && (isLibrary || FileSearch.IsRuleFile(found[0])))
            return true;
        return FileSearch.Find(host.Files, path, host.Directory, FileSearch.ScoreExtensions).Count > 0 ? false : throw NothingFound(name, host);
    }

    private static UsageException NothingFound(string name, Host host)
    {
        if (name.StartsWith(ShownPaths.LibraryPrefix, StringComparison.OrdinalIgnoreCase))
        {
            var years = host.Files.DirectoryExists(ShippedLibrary.Directory) ? string.Join(", ", host.Files.DirectoryNames(ShippedLibrary.Directory).Select(year => ShownPaths.LibraryPrefix + year)) : "";
            return new(new($"ไม่มีคลังกฎ “{name}” ที่มีคือ {years}", $"there is no library “{name}”; there are {years}"));
        }

        if (Glob.IsPattern(name))
            return new(new($"ไม่พบไฟล์ที่ตรงกับ “{name}”", $"no file is found for “{name}”"));
        return host.Files.DirectoryExists(FilePath.Resolve(name, host.Directory))
            ? new(new($"โฟลเดอร์ “{name}” ไม่มีไฟล์กฎ (.ita) หรือไฟล์คะแนน (.json)", $"the folder “{name}” has no rule file (.ita) and no score file (.json)"))
            : new(new($"ไม่พบไฟล์หรือโฟลเดอร์ “{name}”", $"there is no file or folder “{name}”"));
    }
}
