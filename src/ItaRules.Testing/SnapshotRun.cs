using System.Collections.Immutable;
using System.Text;
using ItaRules.Scores;
using ItaRules.Text;
using ItaRules.Workspace;

namespace ItaRules.Testing;

/// <summary>
/// Evaluates every sheet of a project and compares each result with its snapshot. The outcome is the same on every machine: tests run side by side
/// and are listed by name.
/// </summary>
public sealed class SnapshotRun
{
    private SnapshotRun(string folder, ImmutableArray<SheetTest> tests, ImmutableArray<string> stale)
    {
        Folder = folder;
        Tests = tests;
        Stale = stale;
    }

    /// <summary>The absolute folder of the snapshots.</summary>
    public string Folder { get; }

    /// <summary>The tests, by name.</summary>
    public ImmutableArray<SheetTest> Tests { get; }

    /// <summary>Names of snapshots that no sheet has: what they said is tested no more.</summary>
    public ImmutableArray<string> Stale { get; }

    /// <summary>Whether every result is the verified one and no snapshot is stale.</summary>
    public bool Passed => Stale.IsEmpty && Tests.All(test => test.State == SnapshotState.Same);

    /// <summary>Takes every result over and removes the stale snapshots.</summary>
    public SnapshotRun Accept()
    {
        foreach (var name in Stale)
            File.Delete(Path.Combine(Folder, name + SnapshotFile.VerifiedSuffix));
        return new(Folder, [.. Tests.Select(test => test.Accept())], []);
    }

    /// <summary>Runs the tests of a project whose rules have no errors.</summary>
    /// <param name="project">The project.</param>
    /// <param name="language">The language of the snapshots.</param>
    /// <param name="isWanted">Whether a test of this name is run.</param>
    public static SnapshotRun Of(ProjectSnapshot project, Language language, Func<string, bool> isWanted)
    {
        var folder = Path.GetFullPath(project.Settings.Settings.Snapshots, project.Settings.Directory);
        var sheets = project.Scores.Years.SelectMany(year => Enumerable.Range(0, year.Table.Count).Select(row => (Year: year, Row: row))).ToList();
        var names = Names(sheets.Select(sheet => sheet.Year.Table.Sheets[sheet.Row]));
        var tests = Enumerable.Range(0, sheets.Count).Where(i => isWanted(names[i])).AsParallel().Select(i =>
        {
            var results = project.Evaluate(sheets[i].Year.Table.Edition)!;
            return SheetTest.Run(names[i], folder, SnapshotText.Of(results[sheets[i].Row], results.Rules, language));
        });
        var known = names.ToHashSet(StringComparer.Ordinal);
        return new(folder, [.. tests.OrderBy(test => test.Name, StringComparer.Ordinal)], [.. VerifiedIn(folder).Where(name => !known.Contains(name) && isWanted(name))]);
    }

    /// <summary>The name of each sheet's test: the sheet's file without folder and ending; with its folders where two files have one name.</summary>
    private static List<string> Names(IEnumerable<ScoreSheet> sheets)
    {
        var full = sheets.Select(sheet => sheet.Details.Name).ToList();
        var brief = full.Select(name => FileName(name[(name.LastIndexOf('/') + 1)..])).ToList();
        var twice = brief.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. brief.Select((name, i) => twice.Contains(name) ? FileName(full[i]) : name)];
    }

    // What is no letter, mark or digit is not safe in the name of a file everywhere.
    private static string FileName(string name)
    {
        var text = new StringBuilder();
        foreach (var rune in name.Replace(".json", "", StringComparison.OrdinalIgnoreCase).EnumerateRunes())
        {
            var isSafe = Rune.IsLetterOrDigit(rune) || rune.Value is '_' or '.' || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
            if (isSafe)
                text.Append(rune.ToString());
            else if (text.Length > 0 && text[^1] != '-')
                text.Append('-');
        }

        return text.ToString().Trim('-');
    }

    private static IEnumerable<string> VerifiedIn(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*" + SnapshotFile.VerifiedSuffix).Select(path => Path.GetFileName(path)[..^SnapshotFile.VerifiedSuffix.Length]).Order(StringComparer.Ordinal)
        : [];
}
