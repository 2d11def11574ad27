using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Scores;
using ItaRules.Scores.Checks;
using ItaRules.Workspace.Files;

namespace ItaRules.Workspace.Scores;

/// <summary>The score files of a project: what was found, and what of it has been read. Immutable.</summary>
/// <param name="Found">The files.</param>
/// <param name="Earlier">The files that are named as those of earlier years.</param>
/// <param name="IsNamed">Whether the files were named one by one and so are all of the year that is worked with.</param>
/// <param name="Catalogs">The editions in which they were read.</param>
/// <param name="Read">What has been read, by absolute path.</param>
/// <param name="Unread">What is yet to be read, by absolute path; each object stands for the file as it was when it was found or changed.</param>
internal sealed record LoadedScores(
    FoundFiles Found,
    FoundFiles Earlier,
    bool IsNamed,
    CatalogSet Catalogs,
    ImmutableDictionary<string, LoadedScoreFile> Read,
    ImmutableDictionary<string, UnreadFile> Unread)
{
    /// <summary>All files, in their order.</summary>
    public IEnumerable<string> Paths => Found.Paths.Concat(Earlier.Paths).Distinct();

    /// <summary>Of a project that reads no scores.</summary>
    public static LoadedScores None(CatalogSet catalogs)
    {
        var nothing = new FoundFiles([], []);
        return new(nothing, nothing, true, catalogs, ImmutableDictionary<string, LoadedScoreFile>.Empty, ImmutableDictionary<string, UnreadFile>.Empty);
    }

    /// <summary>The sheets that have been read, laid in tables.</summary>
    /// <param name="year">The fiscal year (BE) that is worked with; null for the newest that there is.</param>
    public ProjectScores Lay(int? year)
    {
        var sheets = SheetsOf(Found);
        var earlier = SheetsOf(Earlier);
        if (!IsNamed && !sheets.IsEmpty)
        {
            // A project's folder holds the sheets of several years: those of its year are worked with, those before it are last year's.
            year ??= sheets.Max(sheet => sheet.Edition.Year);
            earlier = [.. earlier, .. sheets.Where(sheet => sheet.Edition.Year < year)];
            sheets = [.. sheets.Where(sheet => sheet.Edition.Year == year)];
        }

        return new ProjectScores(sheets, earlier, Catalogs, [.. Found.Diagnostics, .. FilesOf(Found).Concat(FilesOf(Earlier)).SelectMany(file => file.Diagnostics)]) { Doubts = [.. Doubts()] };
    }

    // Of thousands of sheets nobody reads every doubt: an editor shows those of the file that lies open.
    private IEnumerable<Diagnostic> Doubts()
    {
        LoadedScoreFile[] files = [.. Paths.Select(path => Read.GetValueOrDefault(path)).OfType<LoadedScoreFile>()];
        if (!files.Any(file => file.IsOpen))
            yield break;
        var checker = new SheetChecker();
        foreach (var file in files)
        {
            foreach (var doubt in file.Sheets.SelectMany(sheet => file.IsOpen ? checker.Check(sheet) : checker.CheckForDuplicate(sheet)))
                yield return doubt;
        }
    }

    private ImmutableArray<ScoreSheet> SheetsOf(FoundFiles files) => [.. FilesOf(files).SelectMany(file => file.Sheets)];

    private IEnumerable<LoadedScoreFile> FilesOf(FoundFiles files) => files.Paths.Select(path => Read.GetValueOrDefault(path)).OfType<LoadedScoreFile>();
}

/// <summary>One score file as it was read.</summary>
/// <param name="Sheets">Its sheets.</param>
/// <param name="Diagnostics">What was wrong with it.</param>
/// <param name="IsOpen">Whether it was read as it lies open in an editor.</param>
internal sealed record LoadedScoreFile(ImmutableArray<ScoreSheet> Sheets, ImmutableArray<Diagnostic> Diagnostics, bool IsOpen);

/// <summary>A score file that is yet to be read, as it was at one moment: another object means that it has changed since.</summary>
internal sealed class UnreadFile;
