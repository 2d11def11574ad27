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
/// A project at one moment, with what it takes to make the next: every change gives another project, in which everything that the change does
/// not touch is that of the one before. An edit parses one file anew, and no score is read again because a rule changed. Immutable.
/// </summary>
public sealed class Project
{
    private readonly ProjectOptions options;
    private readonly OverlayFileSystem files;
    private readonly LoadedScores scores;

    private Project(ProjectOptions options, OverlayFileSystem files, LoadedScores scores, ProjectSnapshot current)
    {
        this.options = options;
        this.files = files;
        this.scores = scores;
        Current = current;
    }

    /// <summary>What the project says, at this moment.</summary>
    public ProjectSnapshot Current { get; }

    /// <summary>How many score files are yet to be read by <see cref="ReadScores"/>, because they are more than <see cref="ProjectOptions.ScoreBytesAtOnce"/>.</summary>
    public int UnreadScoreFiles => scores.Unread.Count;

    /// <summary>The absolute paths of the files that the project was made of, those of the shipped library apart.</summary>
    public IEnumerable<string> FilePaths => Current.LoadedRules.Trees.Keys
        .Where(path => !path.StartsWith(options.Library + "/", StringComparison.Ordinal))
        .Concat(scores.Paths)
        .Concat(Current.Settings.Path is { } settings ? [settings] : []);

    /// <summary>Loads a project.</summary>
    /// <param name="options">What is to be loaded.</param>
    /// <param name="files">Where the files are.</param>
    /// <param name="progress">Told how far the reading of scores is; null when nobody wants to know.</param>
    public static Project Load(ProjectOptions options, IFileSystem files, IProgress<ScoreProgress>? progress = null)
    {
        var overlay = files as OverlayFileSystem ?? new OverlayFileSystem(files);
        return LoadAll(options, overlay, ImmutableDictionary<string, LoadedTree>.Empty, before: null, [], progress);
    }

    /// <summary>An editor opens a file: from now on its text counts and not the file's.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="text">The text.</param>
    public Project Open(string path, string text) => With([new(path, text)]);

    /// <summary>The text of an open file changes.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="change">The change.</param>
    /// <exception cref="ArgumentException">The file is not open.</exception>
    public Project Change(string path, TextChange change)
    {
        var text = files.TextOf(path) ?? throw new ArgumentException("The file is not open.", nameof(path));
        return With([new(path, string.Concat(text.AsSpan(0, change.Span.Start), change.NewText, text.AsSpan(change.Span.End)))]);
    }

    /// <summary>An editor closes a file: the file itself counts again.</summary>
    /// <param name="path">The absolute path.</param>
    public Project Close(string path) => With([new(path, null)]);

    /// <summary>Files changed, came or went; of those that are open the editor's text still counts.</summary>
    /// <param name="paths">Their absolute paths.</param>
    public Project Refresh(params IReadOnlyCollection<string> paths) => With([.. paths.Select(path => new FileUpdate(path, files.TextOf(path)))]);

    /// <summary>The project after files changed on disk or in an editor.</summary>
    /// <param name="updates">What holds for each of them from now on.</param>
    public Project With(IReadOnlyCollection<FileUpdate> updates)
    {
        var next = updates.Aggregate(files, (all, update) => update.Text is { } text ? all.With(update.Path, text) : all.Without(update.Path));
        var (trees, comesOrGoes) = Update(updates);
        if (!updates.All(update => IsRuleFile(update.Path)))
            return LoadAll(options, next, trees, this, [.. updates.Select(update => update.Path)], progress: null);

        var rules = comesOrGoes
            ? LoadRules(options, next, Current.Settings, trees)
            : RuleFileLoader.Load(next, Current.Settings.Paths, Current.LoadedRules.Found, trees, Current.LoadedRules.Uses);

        // What the compilation knows of files that stay is kept.
        return new(options, next, scores, new ProjectSnapshot(Current.Settings, rules, Current.Compilation.WithFiles(rules.Files), Current.Scores, Current));
    }

    /// <summary>Chooses the sheet that the reader looks at.</summary>
    /// <param name="name">Its <see cref="ItaRules.Scores.ScoreSheetDetails.Name"/>; a name that no sheet has changes nothing.</param>
    public Project Choose(string name) => new(options, files, scores, Current.WithScores(Choose(Current.Scores, name)));

    /// <summary>Reads the score files that are yet to be read. It takes its time, so it is done beside everything else; <see cref="With(ScoresRead)"/> takes what it gives.</summary>
    /// <param name="progress">Told how far the reading is; null when nobody wants to know.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public ScoresRead ReadScores(IProgress<ScoreProgress>? progress, CancellationToken cancellation)
    {
        var loader = new ScoreLoader(files, Current.Settings.Paths, scores.Catalogs, scores.Unread.Count, progress);
        var read = loader.Read(scores.Paths.Where(scores.Unread.ContainsKey), long.MaxValue, cancellation);
        return new(scores.Catalogs, read.ToImmutableDictionary(file => file.Key, file => (scores.Unread[file.Key], file.Value)));
    }

    /// <summary>The project with scores that were read of it or of one before it; of files that have changed meanwhile nothing is taken.</summary>
    public Project With(ScoresRead read)
    {
        var taken = read.Files
            .Where(file => ReferenceEquals(read.Catalogs, scores.Catalogs) && scores.Unread.GetValueOrDefault(file.Key) == file.Value.AsFound)
            .ToArray();
        return taken.Length == 0 ? this : Assemble(
            options,
            files,
            Current.Settings,
            Current.LoadedRules,
            scores with { Read = scores.Read.SetItems(taken.Select(file => KeyValuePair.Create(file.Key, file.Value.File))), Unread = scores.Unread.RemoveRange(taken.Select(file => file.Key)) },
            this);
    }

    private static Project LoadAll(
        ProjectOptions options,
        OverlayFileSystem files,
        ImmutableDictionary<string, LoadedTree> trees,
        Project? before,
        IReadOnlyCollection<string> changed,
        IProgress<ScoreProgress>? progress)
    {
        var onlyScores = before is not null && changed.All(path => before.IsRuleFile(path) || before.IsOnlyScores(path));
        var settings = onlyScores ? before!.Current.Settings : SettingsLoader.Load(options, files);
        return Assemble(options, files, settings, LoadRules(options, files, settings, trees), LoadScores(options, files, settings, before?.scores, changed, progress), before);
    }

    private static Project Assemble(ProjectOptions options, OverlayFileSystem files, LoadedSettings settings, LoadedRules rules, LoadedScores scores, Project? before)
    {
        var laid = scores.Lay(settings.Settings.Edition?.Value);
        if (before?.Current.Scores.View.Chosen is { } chosen)
            laid = Choose(laid, chosen.Details.Name);
        var compilationOptions = new CompilationOptions
        {
            EditionYear = settings.Settings.Edition?.Value ?? laid.Years.LastOrDefault()?.Table.Edition.Year,
            PlanYear = settings.Settings.PlanYear?.Value,
            Severities = settings.Settings.Severities,
        };
        var compilation = before is not null && ReferenceEquals(before.Current.Settings, settings) && before.Current.Compilation.Options == compilationOptions
            ? before.Current.Compilation.WithFiles(rules.Files)
            : Compilation.Create(rules.Files, settings.Catalogs, compilationOptions);
        return new(options, files, scores, new ProjectSnapshot(settings, rules, compilation, laid));
    }

    // The trees that are known after an update, and whether files may have come or gone by it.
    private (ImmutableDictionary<string, LoadedTree> Trees, bool ComesOrGoes) Update(IReadOnlyCollection<FileUpdate> updates)
    {
        var trees = Current.LoadedRules.Trees;
        var comesOrGoes = false;
        foreach (var (path, text) in updates)
        {
            if (text is not null && trees.TryGetValue(path, out var loaded))
            {
                trees = trees.SetItem(path, new LoadedTree(loaded.Tree.WithText(new SourceText(text, loaded.Tree.Path)), []));
            }
            else
            {
                trees = trees.Remove(path);
                comesOrGoes |= text is null || files.TextOf(path) is null;
            }
        }

        return (trees, comesOrGoes);
    }

    // A file that was named itself may end with anything.
    private bool IsRuleFile(string path) => FileSearch.IsRuleFile(path) || Current.LoadedRules.Trees.ContainsKey(path);

    private bool IsOnlyScores(string path) =>
        FilePath.Name(path) != ProjectSettings.FileName && (scores.Read.ContainsKey(path) || scores.Unread.ContainsKey(path));

    private static ProjectScores Choose(ProjectScores scores, string name) =>
        scores.Sheets.FirstOrDefault(sheet => sheet.Details.Name == name) is { } sheet ? scores.Choose(sheet) : scores;

    private static LoadedRules LoadRules(ProjectOptions options, OverlayFileSystem files, LoadedSettings settings, ImmutableDictionary<string, LoadedTree> trees)
    {
        var found = options.Rules.IsEmpty
            ? FindRules(files, settings)
            : Find(files, options, options.Rules.Select(name => settings.Paths.Resolve(name, options.Directory)), FileSearch.RuleExtensions);
        return RuleFileLoader.Load(files, settings.Paths, found, trees, RuleFileLoader.NoUses);
    }

    // Of the patterns of a project those that name the shipped library mean what a use of it means.
    private static FoundFiles FindRules(OverlayFileSystem files, LoadedSettings settings)
    {
        var byKind = settings.RulePatterns.ToLookup(pattern => pattern.Value.StartsWith(ShownPaths.LibraryPrefix, StringComparison.OrdinalIgnoreCase));
        var own = Find(files, byKind[false], settings.Directory, FileSearch.RuleExtensions);
        var diagnostics = new DiagnosticBag();
        var library = new List<(string, ImmutableArray<string>)>();
        foreach (var pattern in byKind[true])
        {
            ImmutableArray<string> found = [.. FileSearch.Find(files, settings.Paths.Find(pattern.Value), settings.Directory, FileSearch.RuleExtensions)];
            if (found.IsEmpty)
                diagnostics.Report(ProjectDiagnostics.NothingFound, pattern.Location, pattern.Value);
            library.Add((pattern.Value, found));
        }

        return own with { Library = [.. library], Diagnostics = own.Diagnostics.AddRange(diagnostics.ToImmutable()) };
    }

    private static LoadedScores LoadScores(
        ProjectOptions options, OverlayFileSystem files, LoadedSettings settings, LoadedScores? before, IReadOnlyCollection<string> changed, IProgress<ScoreProgress>? progress)
    {
        if (!options.ReadsScores)
            return LoadedScores.None(settings.Catalogs);
        var isNamed = !options.Scores.IsEmpty;
        var found = isNamed
            ? Find(files, options, options.Scores, FileSearch.ScoreExtensions)
            : Find(files, settings.ScorePatterns, settings.Directory, FileSearch.ScoreExtensions);
        var scores = LoadedScores.None(settings.Catalogs) with { Found = found, Earlier = Find(files, options, options.Previous, FileSearch.ScoreExtensions), IsNamed = isNamed };
        var paths = scores.Paths.ToHashSet(StringComparer.Ordinal);
        if (before is not null && ReferenceEquals(before.Catalogs, settings.Catalogs))
        {
            scores = scores with
            {
                Read = before.Read.RemoveRange(changed).RemoveRange(before.Read.Keys.Where(path => !paths.Contains(path))),
                Unread = before.Unread.RemoveRange(changed).RemoveRange(before.Unread.Keys.Where(path => !paths.Contains(path))),
            };
        }

        string[] news = [.. scores.Paths.Where(path => !scores.Read.ContainsKey(path) && !scores.Unread.ContainsKey(path))];
        var read = new ScoreLoader(files, settings.Paths, settings.Catalogs, news.Length, progress).Read(news, options.ScoreBytesAtOnce, CancellationToken.None);
        return scores with
        {
            Read = scores.Read.SetItems(read),
            Unread = scores.Unread.SetItems(news.Where(path => !read.ContainsKey(path)).Select(path => KeyValuePair.Create(path, new UnreadFile()))),
        };
    }

    private static FoundFiles Find(OverlayFileSystem files, ProjectOptions options, IEnumerable<string> names, ImmutableArray<string> extensions) =>
        new([.. names.SelectMany(name => FileSearch.Find(files, name, options.Directory, extensions)).Distinct()], []);

    private static FoundFiles Find(OverlayFileSystem files, IEnumerable<Located<string>> patterns, string directory, ImmutableArray<string> extensions)
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
