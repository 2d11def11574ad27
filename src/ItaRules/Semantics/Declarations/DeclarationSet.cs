using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Declarations;

/// <summary>The symbols of a compilation with the declarations that they come from.</summary>
internal sealed class DeclarationSet
{
    private readonly Dictionary<DeclarationSyntax, Symbol> symbolByDeclaration = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SyntaxTree, FileScope> fileByTree;
    private readonly HashSet<string> meant = new(StringComparer.Ordinal);

    public DeclarationSet(ImmutableArray<FileScope> files, DiagnosticBag diagnostics)
    {
        Files = files;
        LacksFiles = files.Any(file => file.Declarations.Uses.Any(use => UseChecker.OutcomeOf(file, use) == UseOutcome.NotFound));
        fileByTree = files.ToDictionary(file => file.Tree);

        var owners = Declare(file => file.Declarations.Owners, owner => owner.Label.Token, (claim, owner) => new OwnerSymbol(claim.Written, PlainText.Of(owner.Title), claim.Reference), diagnostics);
        var measures = Declare(file => file.Declarations.Measures, measure => measure.Label.Token, (claim, measure) => new MeasureSymbol(claim.Written, PlainText.Of(measure.Title), claim.Reference), diagnostics);
        var definitions = Declare(file => file.Declarations.Definitions, FileDeclarations.NameOf, Define, diagnostics);
        var rules = DeclareRules(diagnostics);

        Glued = new GluedNames(owners.Concat<Symbol>(measures).Concat(definitions).Select(symbol => symbol.Name));
        var otherOwners = new UndeclaredNames<OwnerSymbol>(owners, NameDiagnostics.UndeclaredOwner, name => new OwnerSymbol(name, null, null), Glued, LacksFiles, meant, diagnostics);
        var otherMeasures = new UndeclaredNames<MeasureSymbol>(measures, NameDiagnostics.UndeclaredMeasure, name => new MeasureSymbol(name, null, null), Glued, LacksFiles, meant, diagnostics);
        foreach (var file in files)
        {
            otherOwners.Collect(file.Tree, file.Declarations.OwnerLabels);
            otherMeasures.Collect(file.Tree, file.Declarations.MeasureLabels);
        }

        // A promise may be about any measure that some rule recommends, declared or not; it names none anew.
        var expectedMeasures = new UndeclaredNames<MeasureSymbol>(
            [.. measures, .. otherMeasures.Symbols], NameDiagnostics.UndeclaredMeasure, name => new MeasureSymbol(name, null, null), Glued, LacksFiles, meant, diagnostics);
        foreach (var file in files)
            expectedMeasures.Collect(file.Tree, file.Declarations.ExpectedMeasureLabels);

        Symbols = new SymbolTable([.. owners, .. otherOwners.Symbols], [.. measures, .. otherMeasures.Symbols, .. expectedMeasures.Symbols], definitions, rules);
        new OwnerLinker(this, diagnostics).Link();
        DefinitionGraph = new DefinitionGraph(this);
        DefinitionGraph.Check(diagnostics);
    }

    public ImmutableArray<FileScope> Files { get; }

    /// <summary>Whether a used file was not found, so that names that are not known are probably declared there.</summary>
    public bool LacksFiles { get; }

    public SymbolTable Symbols { get; }

    public GluedNames Glued { get; }

    /// <summary>Names that a message about an undeclared one proposes or consists of: they are probably used, only written wrongly.</summary>
    public IReadOnlySet<string> Meant => meant;

    /// <summary>Which lets and defines are built on which others.</summary>
    public DefinitionGraph DefinitionGraph { get; }

    /// <summary>What a declaration declares; null when another stands in its place.</summary>
    public Symbol? SymbolOf(DeclarationSyntax declaration) => symbolByDeclaration.GetValueOrDefault(declaration);

    /// <summary>The file that declares a symbol; null for one that is not declared.</summary>
    public FileScope? FileOf(Symbol symbol) => symbol.Declaration is { } declaration ? fileByTree[declaration.Tree] : null;

    public FileScope FileOf(SyntaxTree tree) => fileByTree[tree];

    private List<TSymbol> Declare<TSyntax, TSymbol>(
        Func<FileScope, ImmutableArray<TSyntax>> declarations, Func<TSyntax, SyntaxToken> name, Func<NameClaim, TSyntax, TSymbol> create, DiagnosticBag diagnostics)
        where TSyntax : DeclarationSyntax
        where TSymbol : Symbol
    {
        var claims = Files.SelectMany(file => declarations(file).Select(declaration => new NameClaim(file, declaration, name(declaration)))).ToList();
        var symbols = new List<TSymbol>(claims.Count);
        foreach (var claim in NameClaim.Settle(claims, diagnostics))
        {
            var symbol = create(claim, (TSyntax)claim.Declaration);
            symbols.Add(symbol);
            symbolByDeclaration.Add(claim.Declaration, symbol);
        }

        return symbols;
    }

    private static Symbol Define(NameClaim claim, DeclarationSyntax declaration) => declaration is DefineDeclarationSyntax define
        ? new DefineSymbol(claim.Written, define.Body is PredicateSyntax, claim.Reference)
        : new LetSymbol(claim.Written, claim.Reference);

    private List<RuleSymbol> DeclareRules(DiagnosticBag diagnostics)
    {
        var named = Files.SelectMany(file => file.Declarations.Rules.Where(IsNamed).Select(rule => new NameClaim(file, rule, rule.Header!.Label.Token))).ToList();
        var standing = NameClaim.Settle(named, diagnostics).Select(claim => claim.Declaration).ToHashSet();
        var rules = new List<RuleSymbol>();
        foreach (var file in Files)
        {
            var (bare, bareExpectations) = (0, 0);
            foreach (var rule in file.Declarations.Rules)
            {
                // Only bare rules count, so that naming one or adding a named one leaves the names of the others before it alone. Expectations count apart: none of them changes a result.
                var isExpectation = OnlyExpects(rule);
                var name = IsNamed(rule) ? null
                    : FormattableString.Invariant($"{Path.GetFileNameWithoutExtension(file.File.Path)}#{(isExpectation ? $"expect-{++bareExpectations}" : $"{++bare}")}");
                if (name is null && !standing.Contains(rule))
                    continue;
                var symbol = Create(file, rule, name, rules.Count, isExpectation);
                rules.Add(symbol);
                symbolByDeclaration.Add(rule, symbol);
            }
        }

        return rules;
    }

    private static bool IsNamed(RuleDeclarationSyntax rule) => rule.Header is { Label.IsMissing: false };

    private static bool OnlyExpects(RuleDeclarationSyntax rule)
    {
        var expects = rule.Actions.Length > 0;
        var onlyExpects = rule.Actions.All(action => action is ExpectationSyntax);

        // A chain of else-ifs can be as long as a file, so it is followed and not recursed into.
        for (var clause = rule.If; clause is not null && onlyExpects; clause = clause.Else?.If)
        {
            expects |= clause.Actions.Length > 0;
            onlyExpects = clause.Actions.All(action => action is ExpectationSyntax) && (clause.Else is not { } otherwise || otherwise.Actions.All(action => action is ExpectationSyntax));
        }

        return expects && onlyExpects;
    }

    private static RuleSymbol Create(FileScope file, RuleDeclarationSyntax rule, string? generatedName, int ordinal, bool isExpectation)
    {
        var subject = rule.Header?.For;
        var number = subject is { ContainsErrors: false } ? (int?)subject.Number.NumberValue : null;
        var reference = new SyntaxReference(file.Tree, rule);
        return new RuleSymbol(
            generatedName ?? new NameClaim(file, rule, rule.Header!.Label.Token).Written,
            generatedName is null,
            PlainText.Of(rule.Header?.Title),
            subject?.SubjectKeyword.Kind == SyntaxKind.IssueKeyword ? number : null,
            subject?.SubjectKeyword.Kind == SyntaxKind.IndicatorKeyword ? number : null,
            reference,
            ordinal,
            isExpectation);
    }
}
