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
    private readonly ConcurrentDictionary<DeclarationSyntax, Observation> observations = new();

    internal SemanticModel(Compilation compilation, FileScope file)
    {
        Compilation = compilation;
        this.file = file;
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

    /// <summary>Every place where the file names a symbol, its declaration too, by position; those in the holes of texts are among them.</summary>
    public ImmutableArray<(SyntaxToken Token, Symbol Symbol)> GetSymbols() => Compilation.BindFile(file) is { } binding
        ? [.. binding.Meanings.Where(pair => pair.Meaning is Symbol).Select(pair => (pair.Token, (Symbol)pair.Meaning)).OrderBy(pair => Tree.SpanOf(pair.Token))]
        : [];

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
        GetDeclaredSymbol(rule) is RuleSymbol symbol ? Compilation.BindFile(file)?.FindRule(symbol) : null;

    /// <summary>What can be named at a place: all symbols of the compilation, and the loop name of the rule around.</summary>
    /// <param name="position">A place in the file.</param>
    public ImmutableArray<Symbol> GetVisibleSymbols(int position)
    {
        // At the end of a rule one still writes on in it.
        var blocks = new[] { Tree.FindBlock(position - 1), Tree.FindBlock(position) }.Distinct();
        var rule = blocks.SelectMany(block => block.Declarations).OfType<RuleDeclarationSyntax>().LastOrDefault(rule => Tree.FullSpanOf(rule).Touches(position));
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

    private object? GetMeaning(SyntaxElement element) =>
        NameIn(element) is { } token && Observe(token) is { } observation ? observation.Meanings.GetValueOrDefault(token) : null;

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

    private ExpressionValue? GetValue(SyntaxNode node) => Observe(node)?.Values.GetValueOrDefault(node);

    private Observation? Observe(SyntaxElement element) =>
        element.AncestorOrSelf<DeclarationSyntax>() is { } declaration ? observations.GetOrAdd(declaration, Observe) : null;

    // One declaration is bound in no time, where its whole file may have thousands.
    private Observation Observe(DeclarationSyntax declaration)
    {
        var log = new BindingLog(observes: true);
        if (Edition is { } edition)
            new FileBinders(new BindingContext(Compilation.Environment, file, edition, log)).Bind(declaration, GetDeclaredSymbol(declaration));
        var meanings = new Dictionary<SyntaxToken, object>(ReferenceEqualityComparer.Instance);
        foreach (var (token, meaning) in log.Meanings)
            meanings[token] = meaning;
        return new Observation(meanings, log.Observed);
    }

    /// <summary>What came out of binding a declaration.</summary>
    /// <param name="Meanings">What its names and codes mean.</param>
    /// <param name="Values">What its expressions and lists turned out to be.</param>
    private sealed record Observation(IReadOnlyDictionary<SyntaxToken, object> Meanings, IReadOnlyDictionary<SyntaxNode, ExpressionValue> Values);
}
