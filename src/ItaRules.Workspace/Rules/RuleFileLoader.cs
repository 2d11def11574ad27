using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Files;
using ItaRules.Semantics;
using ItaRules.Syntax;
using ItaRules.Text;
using ItaRules.Workspace.Files;

namespace ItaRules.Workspace.Rules;

/// <summary>
/// Reads a project's rule files and, by their <c>use</c> lines, the files that they lead to. What is known already is not read again.
/// </summary>
internal sealed class RuleFileLoader
{
    private readonly IFileSystem files;
    private readonly ShownPaths paths;
    private readonly ImmutableDictionary<string, LoadedTree> known;
    private readonly ImmutableDictionary<string, UseTarget>.Builder uses;
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly List<Entry> order = [];

    private RuleFileLoader(IFileSystem files, ShownPaths paths, ImmutableDictionary<string, LoadedTree> known, ImmutableDictionary<string, UseTarget> uses)
    {
        this.files = files;
        this.paths = paths;
        this.known = known;
        this.uses = uses.ToBuilder();
    }

    /// <summary>Nothing is known of where <c>use</c> lines lead.</summary>
    public static ImmutableDictionary<string, UseTarget> NoUses { get; } = ImmutableDictionary.Create<string, UseTarget>(StringComparer.Ordinal);

    /// <summary>Reads rule files.</summary>
    /// <param name="files">Where they are.</param>
    /// <param name="paths">How they are named.</param>
    /// <param name="own">The project's own files.</param>
    /// <param name="known">Trees that need not be read again, by absolute path.</param>
    /// <param name="uses">Where <c>use</c> lines lead, as far as that need not be searched for again.</param>
    public static LoadedRules Load(
        IFileSystem files, ShownPaths paths, FoundFiles own, ImmutableDictionary<string, LoadedTree> known, ImmutableDictionary<string, UseTarget> uses)
    {
        var loader = new RuleFileLoader(files, paths, known, uses);
        foreach (var path in own.Paths)
            loader.Add(path, 0, null);
        foreach (var (name, library) in own.Library)
        {
            foreach (var path in library)
                loader.Add(path, 1, name);
        }

        // Files that are used come in behind those that use them, so that the shortest way to each counts.
        for (var i = 0; i < loader.order.Count; i++)
            loader.Follow(loader.order[i]);
        foreach (var entry in loader.order)
            FindCircles(entry);
        return new LoadedRules(
            own,
            [.. loader.order.Select(entry => entry.ToRuleFile())],
            loader.order.ToImmutableDictionary(entry => entry.Path, entry => entry.Loaded),
            loader.uses.ToImmutable(),
            [.. own.Diagnostics, .. loader.order.SelectMany(entry => entry.Loaded.Diagnostics)]);
    }

    private Entry Add(string path, int depth, string? usedAs)
    {
        if (!entries.TryGetValue(path, out var entry))
        {
            entry = new Entry(path, known.GetValueOrDefault(path) ?? Read(path), depth, usedAs);
            entries.Add(path, entry);
            order.Add(entry);
        }

        return entry;
    }

    private LoadedTree Read(string path)
    {
        var shown = paths.Of(path);
        try
        {
            var text = FileText.Read(files, path);
            return new(
                SyntaxTree.Parse(new SourceText(text.Content, shown)),
                text.IsUnicode ? [] : [new Diagnostic(ProjectDiagnostics.RuleFileEncoding, new FileLocation(shown, 1, 1), [])]);
        }
        catch (Exception exception) when (FileFault.IsFileFault(exception))
        {
            return new(SyntaxTree.Parse(new SourceText("", shown)), [FileFault.Describe(shown, exception)]);
        }
    }

    private void Follow(Entry entry)
    {
        foreach (var use in entry.Loaded.Tree.Declarations.OfType<UseDeclarationSyntax>())
        {
            var name = use.Path.ValueText;
            if (name.Length == 0 || entry.Uses.ContainsKey(name))
                continue;
            var target = Find(paths.Resolve(name, FilePath.Parent(entry.Path)!));
            if (!target.Paths.IsEmpty || target.IsFolder)
                entry.Uses.Add(name, [.. target.Paths.Select(path => Add(path, entry.Depth + 1, entry.UsedAs ?? name))]);
        }
    }

    private UseTarget Find(string path)
    {
        if (!uses.TryGetValue(path, out var target))
        {
            target = new([.. FileSearch.Find(files, path, paths.Directory, FileSearch.RuleExtensions)], files.DirectoryExists(path));
            uses.Add(path, target);
        }

        return target;
    }

    // A use closes a circle when it leads to a file from which the search is still under way.
    private static void FindCircles(Entry entry)
    {
        if (entry.Search != SearchState.NotBegun)
            return;
        entry.Search = SearchState.UnderWay;
        foreach (var (name, targets) in entry.Uses)
        {
            foreach (var target in targets)
                FindCircles(target);
            if (targets.Any(target => target.Search == SearchState.UnderWay))
                entry.Circular.Add(name);
        }

        entry.Search = SearchState.Done;
    }

    private enum SearchState
    {
        NotBegun,
        UnderWay,
        Done,
    }

    private sealed class Entry(string path, LoadedTree loaded, int depth, string? usedAs)
    {
        public string Path { get; } = path;

        public LoadedTree Loaded { get; } = loaded;

        public int Depth { get; } = depth;

        public string? UsedAs { get; } = usedAs;

        public Dictionary<string, ImmutableArray<Entry>> Uses { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Circular { get; } = new(StringComparer.Ordinal);

        public SearchState Search { get; set; }

        public RuleFile ToRuleFile() => new(Loaded.Tree)
        {
            UseDepth = Depth,
            UsedAs = UsedAs,
            Uses = Uses.ToImmutableDictionary(use => use.Key, use => Resolution(use.Key, use.Value)),
        };

        private UseResolution Resolution(string name, ImmutableArray<Entry> targets)
        {
            if (Circular.Contains(name))
                return UseResolution.Circular;
            return targets.IsEmpty ? UseResolution.Empty : UseResolution.Found(targets.Select(target => target.Loaded.Tree.Path));
        }
    }
}
