using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Declarations;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>
/// Where and how something is bound: the file, the edition, the loop around it; and where messages and meanings of names go.
/// Whatever is found out from other declarations is asked for here and nowhere else, so that it is known what a declaration depends on. Not for several threads at once.
/// </summary>
/// <param name="environment">What all files of the compilation share.</param>
/// <param name="file">The file.</param>
/// <param name="edition">The edition in which its codes are read.</param>
/// <param name="log">Takes messages and meanings; null when something is bound again that was or will be reported elsewhere.</param>
internal sealed class BindingContext(BindingEnvironment environment, FileScope file, Edition edition, BindingLog? log)
{
    private int muted;

    public FileScope File { get; } = file;

    public Edition Edition { get; } = edition;

    /// <summary>The catalogues.</summary>
    public CatalogSet Catalogs => environment.Catalogs;

    /// <summary>Whether a used file was not found, so that names that are not known are probably declared there.</summary>
    public bool LacksFiles => environment.Declarations.LacksFiles;

    /// <summary>All that is declared, for a message about a name that is none of these. What is said so has to be found anew after every change of any file.</summary>
    public DeclarationSet AllNames
    {
        get
        {
            log?.DependOnAllNames();
            return environment.Declarations;
        }
    }

    /// <summary>The fiscal year (BE) in which the measures of this file run: the one that it names itself for this edition, else that of all files.</summary>
    public int PlanYear { get; } = (file.EditionFor(edition) is null ? null : file.PlanYear) ?? environment.PlanYearFor(edition);

    /// <summary>The name of the loop around, null outside a loop.</summary>
    public LoopNameSymbol? Loop { get; set; }

    /// <summary>The score at which the loop stands.</summary>
    public ScoreDefinition? LoopScore { get; set; }

    /// <summary>How many errors there were, reported or not: something with an error is not evaluated.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>How many scores or codes were read, to tell what depends on the edition.</summary>
    public int ReadCount { get; private set; }

    /// <summary>Whether something is bound once more, so that what is wrong with it was told already.</summary>
    public bool IsMuted => muted > 0;

    /// <summary>Whether a message would be heard at all.</summary>
    public bool IsHeard => log is not null && !IsMuted;

    /// <summary>The owner with this name in its comparable form; null when there is none.</summary>
    public OwnerSymbol? FindOwner(string name)
    {
        log?.LookUp(LookupKind.Owner, name);
        return environment.Declarations.Symbols.FindOwnerNormalized(name);
    }

    /// <summary>The measure with this name in its comparable form; null when there is none.</summary>
    public MeasureSymbol? FindMeasure(string name)
    {
        log?.LookUp(LookupKind.Measure, name);
        return environment.Declarations.Symbols.FindMeasureNormalized(name);
    }

    /// <summary>The let or define with this name in its comparable form; null when there is none.</summary>
    public Symbol? FindDefinition(string name)
    {
        log?.LookUp(LookupKind.Definition, name);
        return environment.Declarations.Symbols.FindDefinitionNormalized(name);
    }

    /// <summary>The measures that answer exactly this score, by file and position.</summary>
    public ImmutableArray<MeasureSymbol> MeasuresFor(ScoreDefinition score)
    {
        log?.LookUp(LookupKind.Answers, score);
        return environment.Answers.For(score);
    }

    /// <summary>What a let or define that was found means where it is used; null when it has an error, or belongs to another year, which is reported here.</summary>
    /// <param name="symbol">The let or define.</param>
    /// <param name="at">Where it is used.</param>
    /// <param name="year">Whose scores are read.</param>
    public BoundDefinition? Use(Symbol symbol, SyntaxToken at, ReadingYear year) => environment.Definitions.Use(symbol, at, this, year);

    /// <summary>The file that declares a symbol that was found; null for one that is not declared.</summary>
    public FileScope? FileOf(Symbol symbol) => environment.Declarations.FileOf(symbol);

    /// <summary>Reports a message, unless it follows from another or is one that is given already.</summary>
    public void Report(DiagnosticDescriptor descriptor, SyntaxElement at, params ReadOnlySpan<object> arguments)
    {
        if (descriptor.DefaultSeverity == Severity.Error)
            ErrorCount++;
        if (!IsMuted)
            log?.Add(new DeclarationMessage(descriptor, at, [.. arguments]));
    }

    /// <summary>Counts an error that another message has told of.</summary>
    public void Fail() => ErrorCount++;

    /// <summary>Binds without messages and meanings until the scope ends, because they were or will be given elsewhere.</summary>
    public MuteScope Mute()
    {
        muted++;
        return new MuteScope(this);
    }

    /// <summary>Notes what a name or code means.</summary>
    public void Mean(SyntaxToken token, object meaning)
    {
        if (!IsMuted)
            log?.Mean(token, meaning);
    }

    /// <summary>Notes names that a message proposes: they are probably used, only written wrongly.</summary>
    public void ProposeNames(IEnumerable<string> names)
    {
        if (!IsMuted)
            log?.Propose(names);
    }

    /// <summary>Notes what an expression or predicate turned out to be.</summary>
    public void Observe(SyntaxNode node, ExpressionValue value)
    {
        if (!IsMuted)
            log?.Observe(node, value);
    }

    /// <summary>Notes that a score is read.</summary>
    public void NoteScore() => ReadCount++;

    /// <summary>Notes that something is read whose meaning differs from edition to edition.</summary>
    public void NoteCode(SyntaxToken code)
    {
        ReadCount++;
        if (!IsMuted)
            log?.NoteCode(code);
    }

    /// <summary>A reference to a piece of this file.</summary>
    public SyntaxReference At(SyntaxElement element) => new(File.Tree, element);

    /// <summary>A stretch without messages.</summary>
    public readonly ref struct MuteScope(BindingContext context)
    {
        /// <summary>Ends it.</summary>
        public void Dispose() => context.muted--;
    }
}
