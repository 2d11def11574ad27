using System.Collections.Concurrent;
using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Binding;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Declarations;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Semantics;

/// <summary>
/// A set of rule files with the catalogues that they refer to: everything that can be known of rules before there are scores.
/// Immutable; what is asked for is found once. Safe to use from several threads.
/// </summary>
public sealed class Compilation
{
    private readonly ImmutableArray<Lazy<FileDeclarations>> fileDeclarations;
    private readonly Lazy<Declared> declared;
    private readonly Lazy<DiagnosticSettlement> settlement;
    private readonly Lazy<Edition?> defaultEdition;
    private readonly CheckMemory checks;
    private readonly ConcurrentDictionary<(FileScope, Edition), Lazy<FileBinding>> bindings = new();
    private readonly ConcurrentDictionary<Edition, Lazy<ImmutableArray<Diagnostic>>> diagnostics = new();
    private readonly ConcurrentDictionary<Edition, Lazy<BoundRuleSet>> ruleSets = new();
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> models = new();

    private Compilation(
        ImmutableArray<RuleFile> files, ImmutableArray<Lazy<FileDeclarations>> fileDeclarations, CatalogSet catalogs, CompilationOptions options, CheckMemory? checks = null)
    {
        Files = files;
        Catalogs = catalogs;
        Options = options;
        this.fileDeclarations = fileDeclarations;
        this.checks = checks ?? new CheckMemory();
        declared = new Lazy<Declared>(Declare);
        settlement = new Lazy<DiagnosticSettlement>(() => new DiagnosticSettlement(files, options));
        defaultEdition = new Lazy<Edition?>(FindDefaultEdition);
    }

    /// <summary>The files, in the order given; it is the order of rules and messages.</summary>
    public ImmutableArray<RuleFile> Files { get; }

    /// <summary>The catalogues.</summary>
    public CatalogSet Catalogs { get; }

    /// <summary>What the project says about how its rules are read.</summary>
    public CompilationOptions Options { get; }

    /// <summary>Everything that the files name.</summary>
    public SymbolTable Symbols => declared.Value.Environment.Declarations.Symbols;

    /// <summary>The edition with which files that name none are checked: the project's, else the newest known; null when there is no catalogue.</summary>
    public Edition? DefaultEdition => defaultEdition.Value;

    /// <summary>Whether a rule promises something of results (<c>expect</c>); asked before anything is bound.</summary>
    public bool HasExpectations => fileDeclarations.Any(file => file.Value.Expects);

    internal DeclarationSet Declarations => declared.Value.Environment.Declarations;

    internal BindingEnvironment Environment => declared.Value.Environment;

    /// <summary>Makes a compilation.</summary>
    /// <param name="files">The files: the project's own and those they use, each once.</param>
    /// <param name="catalogs">The catalogues.</param>
    /// <param name="options">What the project says about how its rules are read.</param>
    public static Compilation Create(IEnumerable<RuleFile> files, CatalogSet catalogs, CompilationOptions? options = null)
    {
        ImmutableArray<RuleFile> all = [.. files];
        return new Compilation(all, [.. all.Select(file => Scan(file.Tree))], catalogs, options ?? CompilationOptions.Default);
    }

    /// <summary>The compilation with these files; what is known of trees, and of declarations in them, that stay is kept.</summary>
    public Compilation WithFiles(IEnumerable<RuleFile> files)
    {
        var known = new Dictionary<SyntaxTree, Lazy<FileDeclarations>>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < Files.Length; i++)
            known.TryAdd(Files[i].Tree, fileDeclarations[i]);
        ImmutableArray<RuleFile> all = [.. files];
        checks.KeepOnly(all.Select(file => file.Tree.Path));
        return new Compilation(all, [.. all.Select(file => known.GetValueOrDefault(file.Tree) ?? Scan(file.Tree))], Catalogs, Options, checks);
    }

    /// <summary>The compilation in which one file has changed.</summary>
    /// <exception cref="ArgumentException">The old tree is not of this compilation.</exception>
    public Compilation ReplaceTree(SyntaxTree oldTree, SyntaxTree newTree)
    {
        var index = IndexOf(oldTree);
        return WithFiles(Files.SetItem(index, Files[index] with { Tree = newTree }));
    }

    /// <summary>The compilation as another project reads it.</summary>
    public Compilation WithOptions(CompilationOptions options) => new(Files, fileDeclarations, Catalogs, options);

    /// <summary>The compilation with other catalogues.</summary>
    public Compilation WithCatalogs(CatalogSet catalogs) => new(Files, fileDeclarations, catalogs, Options);

    /// <summary>
    /// All messages about the files, words and syntax too: severities are the project's, ignored ones are left out, and they stand by file and position.
    /// Of files that came in by <c>use</c> only errors are told.
    /// </summary>
    /// <param name="edition">The edition of the sheets that are to be evaluated, in which files that name none are read; null for <see cref="DefaultEdition"/>.</param>
    public ImmutableArray<Diagnostic> GetDiagnostics(Edition? edition = null)
    {
        if ((edition ?? DefaultEdition) is not { } read)
            return Settle([.. Files.SelectMany(file => file.Tree.Diagnostics), .. declared.Value.Diagnostics], _ => false);
        return diagnostics.GetOrAdd(read, one => new Lazy<ImmutableArray<Diagnostic>>(() => CollectDiagnostics(one))).Value;
    }

    /// <summary>The messages about one file.</summary>
    /// <exception cref="ArgumentException">The tree is not of this compilation.</exception>
    public ImmutableArray<Diagnostic> GetDiagnostics(SyntaxTree tree)
    {
        IndexOf(tree);
        return [.. GetDiagnostics().Where(diagnostic => diagnostic.Location is SourceLocation location && location.Source == tree.Text)];
    }

    /// <summary>Applies the project's severities and the files' ignores to messages that another part has found about these files.</summary>
    /// <param name="found">The messages.</param>
    /// <param name="isLookedFor">Which ids were looked for: an ignore of one of these that did not come is reported as not needed.</param>
    public ImmutableArray<Diagnostic> Settle(IEnumerable<Diagnostic> found, Func<string, bool> isLookedFor) =>
        settlement.Value.Settle(found, isLookedFor, checksIgnores: false);

    /// <summary>
    /// Applies the project's severities and the files' ignores to messages about score sheets that stand in these files: they are for whoever has the sheets,
    /// so those in files that came in by <c>use</c> are told too.
    /// </summary>
    /// <param name="found">The messages.</param>
    public ImmutableArray<Diagnostic> SettleAboutSheets(IEnumerable<Diagnostic> found) =>
        settlement.Value.Settle(found, _ => false, checksIgnores: false, tellsForeign: true);

    /// <summary>What names and expressions of one file mean.</summary>
    /// <exception cref="ArgumentException">The tree is not of this compilation.</exception>
    public SemanticModel GetSemanticModel(SyntaxTree tree)
    {
        IndexOf(tree);
        return models.GetOrAdd(tree, one => new SemanticModel(this, Declarations.FileOf(one)));
    }

    /// <summary>
    /// What the rules say about sheets of <paramref name="edition"/>. Rules with an error are not in it; <see cref="GetDiagnostics(Edition?)"/> tells of them.
    /// </summary>
    public BoundRuleSet Bind(Edition edition) => ruleSets.GetOrAdd(edition, one => new Lazy<BoundRuleSet>(() => RuleSetBinder.Bind(this, one))).Value;

    /// <summary>Every place where the files name a symbol, its declaration too, by file and position.</summary>
    public ImmutableArray<SymbolReference> FindReferences(Symbol symbol) => [.. FindPlaces(symbol)];

    /// <summary>Every place where the files name a score, by file and position. Lists that only include it (<c>o1..o28</c>, <c>items of issue 6</c>) do not name it.</summary>
    public ImmutableArray<SymbolReference> FindReferences(ScoreDefinition score) => [.. FindPlaces(score)];

    internal FileBinding? BindFile(FileScope file, Edition edition) =>
        file.EditionFor(edition) is { } own ? bindings.GetOrAdd((file, own), key => new Lazy<FileBinding>(() => new FileBinding(Environment, key.Item1, key.Item2))).Value : null;

    /// <summary>A file as it is checked: in the edition that it names, else in the default one.</summary>
    internal FileBinding? BindFile(FileScope file) => (file.NamedEdition ?? DefaultEdition) is { } edition ? BindFile(file, edition) : null;

    private static Lazy<FileDeclarations> Scan(SyntaxTree tree) => new(() => new FileDeclarations(tree));

    private int IndexOf(SyntaxTree tree)
    {
        for (var i = 0; i < Files.Length; i++)
        {
            if (Files[i].Tree == tree)
                return i;
        }

        throw new ArgumentException("The tree is not of this compilation.", nameof(tree));
    }

    private Declared Declare()
    {
        var bag = new DiagnosticBag();
        ImmutableArray<FileScope> files = [.. Files.Select((file, i) => new FileScope(file, fileDeclarations[i].Value, Catalogs, bag))];
        foreach (var file in files)
            UseChecker.Check(file, bag);
        PlanYearChecker.Check(files, bag);
        var declarations = new DeclarationSet(files, bag);
        return new Declared(new BindingEnvironment(declarations, Catalogs, Options, checks), bag.ToImmutable());
    }

    private Edition? FindDefaultEdition()
    {
        if (Options.EditionYear is { } year && Catalogs.Find(year) is { } edition)
            return edition;
        return Catalogs.Years is [.., var newest] ? Catalogs.Find(newest) : null;
    }

    private ImmutableArray<Diagnostic> CollectDiagnostics(Edition edition)
    {
        var found = new List<Diagnostic>(declared.Value.Diagnostics);
        var read = new List<FileBinding>();
        foreach (var file in Declarations.Files)
        {
            found.AddRange(file.Tree.Diagnostics);
            if ((file.EditionFor(edition) ?? file.NamedEdition) is not { } own || BindFile(file, own) is not { } binding)
                continue;
            read.Add(binding);
            found.AddRange(binding.Diagnostics);
            if (!file.NamesEdition && binding.FirstCode is { } code)
                found.Add(new Diagnostic(NameDiagnostics.EditionFromSheet, file.Tree.LocationOf(code), [code.Text, edition.Year]));
        }

        // A file of an unknown year is not read, so what it uses is not known.
        if (read.Count == Declarations.Files.Length)
            found.AddRange(new UnusedNames(Declarations, read).Find());
        return settlement.Value.Settle(found, IsLookedFor, checksIgnores: true);
    }

    // Words, names and values are looked at here; logic and style by those who build on this.
    private static bool IsLookedFor(string id) => string.CompareOrdinal(id, "ITA3") < 0;

    private IEnumerable<SymbolReference> FindPlaces(object meaning)
    {
        foreach (var file in Declarations.Files)
        {
            if (BindFile(file) is not { } binding)
                continue;
            foreach (var (token, _) in binding.Meanings.Where(pair => IsSame(pair.Meaning, meaning)).OrderBy(pair => file.Tree.SpanOf(pair.Token)))
                yield return new SymbolReference(new SyntaxReference(file.Tree, token), meaning is Symbol symbol && SemanticModel.DeclaredAt(token) == symbol.Declaration?.Element);
        }
    }

    // A loop name has no place in the table of symbols; it is the same when its loop is.
    private static bool IsSame(object one, object other) =>
        ReferenceEquals(one, other) || (one is LoopNameSymbol loop && other is LoopNameSymbol wanted && loop.Declaration == wanted.Declaration);

    private sealed record Declared(BindingEnvironment Environment, ImmutableArray<Diagnostic> Diagnostics);
}
