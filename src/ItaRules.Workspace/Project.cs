using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Semantics;
using ItaRules.Text;
using ItaRules.Workspace.Files;
using ItaRules.Workspace.Rules;
using ItaRules.Workspace.Scores;
using ItaRules.Workspace.Settings;

namespace ItaRules.Workspace;

/// <summary>
/// A project that changes while it is worked on. Every change gives the next <see cref="ProjectSnapshot"/>, in which everything that the change
/// does not touch is that of the one before: an edit parses one file anew, and no score is read again because a rule changed.
/// Changes come from one thread at a time; snapshots may be read from any.
/// </summary>
public sealed class Project
{
    private readonly ProjectOptions options;
    private readonly IProgress<ScoreProgress>? progress;
    private OverlayFileSystem files;

    private Project(ProjectOptions options, IFileSystem files, IProgress<ScoreProgress>? progress)
    {
        this.options = options;
        this.files = new OverlayFileSystem(files);
        this.progress = progress;
        Current = LoadAll(ImmutableDictionary<string, LoadedTree>.Empty);
    }

    /// <summary>The project as it is now.</summary>
    public ProjectSnapshot Current { get; private set; }

    /// <summary>Loads a project.</summary>
    /// <param name="options">What is to be loaded.</param>
    /// <param name="files">Where the files are.</param>
    /// <param name="progress">Told how far the reading of scores is; null when nobody wants to know.</param>
    public static Project Load(ProjectOptions options, IFileSystem files, IProgress<ScoreProgress>? progress = null) => new(options, files, progress);

    /// <summary>An editor opens a file: from now on its text counts and not the file's.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="text">The text.</param>
    public ProjectSnapshot Open(string path, string text)
    {
        files = files.With(path, text);
        return Refresh(path);
    }

    /// <summary>The text of an open file changes.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="change">The change.</param>
    /// <exception cref="ArgumentException">The file is not open.</exception>
    public ProjectSnapshot Change(string path, TextChange change)
    {
        var text = files.TextOf(path) ?? throw new ArgumentException("The file is not open.", nameof(path));
        files = files.With(path, string.Concat(text.AsSpan(0, change.Span.Start), change.NewText, text.AsSpan(change.Span.End)));
        if (!Current.LoadedRules.Trees.TryGetValue(path, out var loaded))
            return Refresh(path);

        // No file came or went, so nothing is searched for again.
        var trees = Current.LoadedRules.Trees.SetItem(path, new LoadedTree(loaded.Tree.WithChange(change), []));
        var rules = RuleFileLoader.Load(files, Current.Settings.Paths, Current.LoadedRules.Found, trees);
        return Current = WithRules(rules);
    }

    /// <summary>An editor closes a file: the file itself counts again.</summary>
    /// <param name="path">The absolute path.</param>
    public ProjectSnapshot Close(string path)
    {
        files = files.Without(path);
        return Refresh(path);
    }

    /// <summary>Files changed, came or went.</summary>
    /// <param name="paths">Their absolute paths.</param>
    public ProjectSnapshot Refresh(params IReadOnlyCollection<string> paths)
    {
        var trees = Current.LoadedRules.Trees.RemoveRange(paths);
        return Current = paths.All(FileSearch.IsRuleFile)
            ? WithRules(LoadRules(Current.Settings, trees))
            : LoadAll(trees);
    }

    /// <summary>Chooses the sheet that the reader looks at.</summary>
    /// <param name="name">Its <see cref="ItaRules.Scores.ScoreSheetDetails.Name"/>; a name that no sheet has changes nothing.</param>
    public ProjectSnapshot Choose(string name) => Current.Scores.Sheets.FirstOrDefault(sheet => sheet.Details.Name == name) is { } sheet
        ? Current = Current.WithScores(Current.Scores.Choose(sheet))
        : Current;

    private ProjectSnapshot LoadAll(ImmutableDictionary<string, LoadedTree> trees)
    {
        var settings = SettingsLoader.Load(options, files);
        return Assemble(settings, LoadRules(settings, trees), LoadScores(settings));
    }

    private static ProjectSnapshot Assemble(LoadedSettings settings, LoadedRules rules, ProjectScores scores)
    {
        var options = new CompilationOptions
        {
            EditionYear = settings.Settings.Edition?.Value ?? scores.Years.LastOrDefault()?.Table.Edition.Year,
            PlanYear = settings.Settings.PlanYear?.Value,
            Severities = settings.Settings.Severities,
        };
        return new ProjectSnapshot(settings, rules, Compilation.Create(rules.Files, settings.Catalogs, options), scores);
    }

    // What the compilation knows of files that stay is kept.
    private ProjectSnapshot WithRules(LoadedRules rules) => new(Current.Settings, rules, Current.Compilation.WithFiles(rules.Files), Current.Scores);

    private LoadedRules LoadRules(LoadedSettings settings, ImmutableDictionary<string, LoadedTree> trees)
    {
        var found = options.Rules.IsEmpty
            ? Find(settings.RulePatterns, settings.Directory, FileSearch.RuleExtensions)
            : Find(options.Rules.Select(name => settings.Paths.Resolve(name, options.Directory)), FileSearch.RuleExtensions);
        return RuleFileLoader.Load(files, settings.Paths, found, trees);
    }

    private ProjectScores LoadScores(LoadedSettings settings)
    {
        if (!options.ReadsScores)
            return new ProjectScores([], [], settings.Catalogs, []);
        var isNamed = !options.Scores.IsEmpty;
        var found = isNamed
            ? Find(options.Scores, FileSearch.ScoreExtensions)
            : Find(settings.ScorePatterns, settings.Directory, FileSearch.ScoreExtensions);
        var earlierFound = Find(options.Previous, FileSearch.ScoreExtensions);
        var loader = new ScoreLoader(files, settings.Paths, settings.Catalogs, found.Paths.Length + earlierFound.Paths.Length, progress);
        var sheets = loader.Read(found.Paths);
        var earlier = loader.Read(earlierFound.Paths);
        if (!isNamed && !sheets.IsEmpty)
        {
            // A project's folder holds the sheets of several years: those of its year are worked with, those before it are last year's.
            var year = settings.Settings.Edition?.Value ?? sheets.Max(sheet => sheet.Edition.Year);
            earlier = [.. earlier, .. sheets.Where(sheet => sheet.Edition.Year < year)];
            sheets = [.. sheets.Where(sheet => sheet.Edition.Year == year)];
        }

        return new ProjectScores(sheets, earlier, settings.Catalogs, [.. found.Diagnostics, .. loader.Diagnostics]);
    }

    private FoundFiles Find(IEnumerable<string> names, ImmutableArray<string> extensions) =>
        new([.. names.SelectMany(name => FileSearch.Find(files, name, options.Directory, extensions)).Distinct()], []);

    private FoundFiles Find(IEnumerable<Located<string>> patterns, string directory, ImmutableArray<string> extensions)
    {
        var diagnostics = new DiagnosticBag();
        var paths = new List<string>();
        foreach (var pattern in patterns)
        {
            var found = FileSearch.Find(files, pattern.Value, directory, extensions);
            if (found.Count == 0)
                diagnostics.Report(ProjectDiagnostics.NothingFound, pattern.Location, pattern.Value);
            paths.AddRange(found);
        }

        return new([.. paths.Distinct()], diagnostics.ToImmutable());
    }
}
