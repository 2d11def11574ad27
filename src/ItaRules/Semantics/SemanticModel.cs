using System.Collections.Concurrent;
using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Semantics.Binding;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Declarations;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Semantics;

/// <summary>What the names and expressions of one file mean, in the edition that the file names or, where it names none, the default one. Safe to use from several threads.</summary>
public sealed class SemanticModel
{
    private readonly FileScope file;
    private readonly Lazy<Dictionary<SyntaxToken, object>> meanings;
    private readonly ConcurrentDictionary<DeclarationSyntax, IReadOnlyDictionary<SyntaxNode, ExpressionValue>> observed = new();

    internal SemanticModel(Compilation compilation, FileScope file)
    {
        Compilation = compilation;
        this.file = file;
        meanings = new Lazy<Dictionary<SyntaxToken, object>>(CollectMeanings);
    }

    /// <summary>The compilation.</summary>
    public Compilation Compilation { get; }

    /// <summary>The tree.</summary>
    public SyntaxTree Tree => file.Tree;

    /// <summary>The edition in which the file's codes are read; null when the file names one that is not known, or there is no catalogue.</summary>
    public Edition? Edition => file.NamesEdition ? file.NamedEdition : Compilation.DefaultEdition;

    /// <summary>Whether the file itself says which year it is for.</summary>
    public bool NamesEdition => file.NamesEdition;

    /// <summary>The fiscal year (BE) in which the file's measures run; null without an <see cref="Edition"/>.</summary>
    public int? PlanYear => Edition is { } edition ? new BindingContext(Compilation.Environment, file, edition, log: null).PlanYear : null;

    /// <summary>What a declaration declares; null when another declaration of the name stands in its place.</summary>
    public Symbol? GetDeclaredSymbol(DeclarationSyntax declaration) => Compilation.Declarations.SymbolOf(declaration);

    /// <summary>The symbol that a name, or a node that is one, declares or refers to; null when it is none.</summary>
    public Symbol? GetSymbol(SyntaxElement element) => GetMeaning(element) as Symbol;

    /// <summary>The score that a code, or a node that is one, refers to; for the name of a single score that score. Null when it is none.</summary>
    public ScoreDefinition? GetScore(SyntaxElement element) => GetMeaning(element) switch
    {
        ScoreDefinition score => score,
        LetSymbol when element.AncestorOrSelf<ExpressionSyntax>() is { } expression && GetValue(expression) is ExpressionValue.Number number => SumFacts.ScoreOf(number.Sum),
        _ => null,
    };

    /// <summary>The issue that a number after <c>issue</c> refers to; null when it is none.</summary>
    public Issue? GetIssue(SyntaxElement element) => GetMeaning(element) as Issue;

    /// <summary>The level that a text refers to; null when it is none.</summary>
    public Level? GetLevel(SyntaxElement element) => GetMeaning(element) as Level;

    /// <summary>What an expression turns out to be.</summary>
    public ExpressionKind GetKind(ExpressionSyntax expression) => GetValue(expression) switch
    {
        ExpressionValue.Number => ExpressionKind.Number,
        ExpressionValue.Condition => ExpressionKind.Condition,
        ExpressionValue.Level => ExpressionKind.Level,
        ExpressionValue.Text => ExpressionKind.Text,
        ExpressionValue.Field => ExpressionKind.AgencyField,
        ExpressionValue.Scores => ExpressionKind.Scores,
        ExpressionValue.Band => ExpressionKind.Band,
        ExpressionValue.Quantifier => ExpressionKind.Quantifier,
        _ => ExpressionKind.Unknown,
    };

    /// <summary>The value of an expression that is the same for every sheet; null for any other.</summary>
    public double? GetConstant(ExpressionSyntax expression) => GetValue(expression) is ExpressionValue.Number number ? SumFacts.ConstantOf(number.Sum) : null;

    /// <summary>What a condition means; null when the expression is none or has an error.</summary>
    public BoundCondition? GetCondition(ExpressionSyntax expression) => (GetValue(expression) as ExpressionValue.Condition)?.Bound;

    /// <summary>What a number means; null when the expression is none or has an error.</summary>
    public BoundSum? GetSum(ExpressionSyntax expression) => (GetValue(expression) as ExpressionValue.Number)?.Sum;

    /// <summary>The scores of a list, spelled out in the order written; empty when it has an error.</summary>
    public ImmutableArray<ScoreDefinition> GetScores(ScoreListSyntax list) => GetValue(list) is ExpressionValue.Scores scores ? scores.List : [];

    /// <summary>The scores that a let stands for in this file's edition; empty when it stands for none.</summary>
    public ImmutableArray<ScoreDefinition> GetScores(LetSymbol let) =>
        Edition is { } edition && Compilation.Environment.Definitions.Peek(let, edition) is { Scores: { IsDefault: false } scores } ? scores : [];

    /// <summary>The rule as it is decided; null when it has an error.</summary>
    public BoundRule? GetBoundRule(RuleDeclarationSyntax rule) =>
        GetDeclaredSymbol(rule) is RuleSymbol symbol ? Compilation.BindFile(file)?.Rules.FirstOrDefault(bound => bound.Rule == symbol) : null;

    /// <summary>What can be named at a place: all symbols of the compilation, and the loop name of the rule around.</summary>
    /// <param name="position">A place in the file.</param>
    public ImmutableArray<Symbol> GetVisibleSymbols(int position)
    {
        var rule = file.Declarations.Rules.LastOrDefault(rule => Tree.FullSpanOf(rule).Touches(position));
        var loop = rule?.ForEach is { } forEach && GetSymbol(forEach.Name) is { } name ? name : null;
        return loop is null ? [.. Compilation.Symbols.All] : [loop, .. Compilation.Symbols.All];
    }

    internal static SyntaxElement? DeclaredAt(SyntaxToken token) => token.Parent switch
    {
        LabelSyntax { Parent: OwnerDeclarationSyntax owner } label => owner.Label == label ? owner : null,
        LabelSyntax { Parent: MeasureDeclarationSyntax measure } label => measure.Label == label ? measure : null,
        LabelSyntax { Parent: RuleHeaderSyntax header } => header.Parent,
        LetDeclarationSyntax let => let.Name == token ? let : null,
        DefineDeclarationSyntax define => define.Name == token ? define : null,
        ForEachClauseSyntax loop => loop.Name == token ? loop : null,
        _ => null,
    };

    private object? GetMeaning(SyntaxElement element) => NameIn(element) is { } token ? meanings.Value.GetValueOrDefault(token) : null;

    private static SyntaxToken? NameIn(SyntaxElement element) => element switch
    {
        SyntaxToken token => token,
        LabelSyntax label => label.Token,
        NameExpressionSyntax name => name.Name,
        NamedScoresSyntax named => named.Name,
        BandPredicateSyntax band => band.Name,
        ItemExpressionSyntax item => item.Item,
        IndicatorExpressionSyntax indicator => indicator.Number,
        InstrumentExpressionSyntax instrument => instrument.Instrument,
        TotalExpressionSyntax total => total.TotalKeyword,
        TextExpressionSyntax text => text.Text,
        SingleScoreSyntax single => NameIn(single.Score),
        OwnerDeclarationSyntax owner => owner.Label.Token,
        MeasureDeclarationSyntax measure => measure.Label.Token,
        LetDeclarationSyntax let => let.Name,
        DefineDeclarationSyntax define => define.Name,
        RuleDeclarationSyntax { Header: { } header } => header.Label.Token,
        _ => null,
    };

    private Dictionary<SyntaxToken, object> CollectMeanings()
    {
        var index = new Dictionary<SyntaxToken, object>(ReferenceEqualityComparer.Instance);
        foreach (var (token, meaning) in Compilation.BindFile(file)?.Meanings ?? [])
            index[token] = meaning;
        return index;
    }

    private ExpressionValue? GetValue(SyntaxNode node) =>
        node.AncestorOrSelf<DeclarationSyntax>() is { } declaration ? observed.GetOrAdd(declaration, Observe).GetValueOrDefault(node) : null;

    // Binding one declaration again is quicker than keeping what every expression of every file turned out to be.
    private IReadOnlyDictionary<SyntaxNode, ExpressionValue> Observe(DeclarationSyntax declaration)
    {
        var log = new BindingLog(observes: true);
        if (Edition is { } edition)
            new FileBinders(new BindingContext(Compilation.Environment, file, edition, log)).Bind(declaration, GetDeclaredSymbol(declaration));
        return log.Observed;
    }
}
