using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ItaRules.Scores;
using ItaRules.Text;
using ItaRules.Workspace;

namespace ItaRules.Testing;

/// <summary>The snapshot test of one score sheet, before it is run.</summary>
/// <param name="Project">The project.</param>
/// <param name="Name">The test's name, made of the sheet's; unique in its project.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Row">The row of the sheet among those of its edition.</param>
public sealed record SnapshotTest(ProjectSnapshot Project, string Name, ScoreSheet Sheet, int Row)
{
    /// <summary>Its files.</summary>
    public SnapshotFile Snapshot => new(Path.Combine(FolderOf(Project), Name));

    /// <summary>The tests of a project, in the order of its sheets.</summary>
    public static ImmutableArray<SnapshotTest> Of(ProjectSnapshot project)
    {
        var sheets = project.Scores.Years.SelectMany(year => year.Table.Sheets.Select((sheet, row) => (Sheet: sheet, Row: row))).ToList();
        var names = Names(sheets.Select(sheet => sheet.Sheet));
        return [.. sheets.Select((sheet, i) => new SnapshotTest(project, names[i], sheet.Sheet, sheet.Row))];
    }

    /// <summary>The absolute folder of a project's snapshots.</summary>
    public static string FolderOf(ProjectSnapshot project) => Path.GetFullPath(project.Settings.Settings.Snapshots, project.Settings.Directory);

    /// <summary>What the rules say about the sheet. The project's rules have no errors.</summary>
    public string Evaluate()
    {
        var results = Project.Evaluate(Sheet.Edition)!;

        // Snapshots are in the project's language, whoever runs the tests.
        return SnapshotText.Of(results[Row], results.Rules, Project.Settings.Settings.Language ?? Language.Thai);
    }

    /// <summary>
    /// The name of each sheet's test: the sheet's file without folder and ending; with its folders where two files have one name, and with a number where
    /// two have one name even so, for what is no letter is left out.
    /// </summary>
    private static List<string> Names(IEnumerable<ScoreSheet> sheets)
    {
        var full = sheets.Select(sheet => sheet.Details.Name).ToList();
        var brief = full.Select(name => FileName(name[(name.LastIndexOf('/') + 1)..])).ToList();
        var twice = brief.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var taken = brief.Where(name => !twice.Contains(name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. brief.Select((name, i) => twice.Contains(name) ? Free(FileName(full[i]), taken) : name)];
    }

    private static string Free(string name, HashSet<string> taken)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++)
            free = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
        return free;
    }

    // What is no letter, mark or digit is not safe in the name of a file everywhere.
    private static string FileName(string name)
    {
        var text = new StringBuilder();
        foreach (var rune in name.Replace(".json", "", StringComparison.OrdinalIgnoreCase).EnumerateRunes())
        {
            var isSafe = Rune.IsLetterOrDigit(rune) || rune.Value is '_' or '.' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (isSafe)
                text.Append(rune.ToString());
            else if (text.Length > 0 && text[^1] != '-')
                text.Append('-');
        }

        return text.ToString().Trim('-');
    }
}
