using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Declarations;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>
/// Everything in one file, as it is read in one edition. What is to be said about it is found at once, for declarations that an edit did not concern from memory;
/// what those mean is bound when it is asked for.
/// </summary>
internal sealed class FileBinding
{
    private readonly BindingEnvironment environment;
    private readonly BoundDeclaration?[] bound;
    private readonly List<DeclarationCheck> checks;
    private readonly List<Diagnostic> diagnostics = [];
    private readonly HashSet<string> proposed = new(StringComparer.Ordinal);
    private readonly Lazy<ImmutableArray<BoundDeclaration>> all;
    private readonly Lazy<ImmutableArray<BoundRule>> rules;
    private readonly Lazy<Dictionary<RuleSymbol, BoundRule>> ruleBySymbol;
    private readonly Lazy<Dictionary<MeasureSymbol, BoundMeasure>> measures;

    public FileBinding(BindingEnvironment environment, FileScope file, Edition edition)
    {
        this.environment = environment;
        File = file;
        Edition = edition;
        bound = new BoundDeclaration?[file.Declarations.All.Length];
        checks = new List<DeclarationCheck>(bound.Length);
        Check();
        all = new(BindAll);
        rules = new(() => [.. all.Value.Select(declaration => declaration.Node).OfType<BoundRule>()]);
        ruleBySymbol = new(() => Rules.ToDictionary(rule => rule.Rule));
        measures = new(() => all.Value.Select(declaration => declaration.Node).OfType<BoundMeasure>().ToDictionary(measure => measure.Measure));
    }

    public FileScope File { get; }

    public Edition Edition { get; }

    /// <summary>The rules without an error.</summary>
    public ImmutableArray<BoundRule> Rules => rules.Value;

    /// <summary>What the declarations of measures say; a clause with an error is left out.</summary>
    public IReadOnlyDictionary<MeasureSymbol, BoundMeasure> Measures => measures.Value;

    /// <summary>The declarations that have an error, so that what they use cannot be told.</summary>
    public IEnumerable<DeclarationSyntax> Faulty => File.Declarations.All.Where((_, place) => checks[place].IsFaulty);

    /// <summary>The rule of a symbol; null when it has an error.</summary>
    public BoundRule? FindRule(RuleSymbol symbol) => ruleBySymbol.Value.GetValueOrDefault(symbol);

    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    /// <summary>The names and codes with what they mean, by place.</summary>
    public IEnumerable<(SyntaxToken Token, object Meaning)> Meanings => all.Value.SelectMany(declaration => declaration.Meanings);

    /// <summary>The lets and defines that are used, by their comparable names.</summary>
    public IEnumerable<string> UsedDefinitions => checks.SelectMany(check => check.UsedDefinitions);

    /// <summary>The names of loops that nothing in them uses.</summary>
    public IEnumerable<SyntaxToken> UnusedLoops => checks.SelectMany(check => check.UnusedLoops);

    /// <summary>Names that messages propose, as names are compared.</summary>
    public IReadOnlySet<string> Proposed => proposed;

    /// <summary>The first code whose meaning differs from edition to edition.</summary>
    public SyntaxToken? FirstCode => checks.Select(check => check.FirstCode).FirstOrDefault(code => code is not null);

    private void Check()
    {
        var binder = new DeclarationBinder(environment, File, Edition);
        var known = environment.Checks.Of(File.Tree, Edition);
        var kept = new Dictionary<DeclarationSyntax, DeclarationCheck>(bound.Length, ReferenceEqualityComparer.Instance);
        for (var place = 0; place < bound.Length; place++)
        {
            var declaration = File.Declarations.All[place];
            if (!known.TryGetValue(declaration, out var check) || !check.Holds(binder.Scope, environment.Declarations.SymbolOf(declaration) is not null, environment))
            {
                var meaning = binder.Bind(declaration);
                bound[place] = meaning;
                proposed.UnionWith(meaning.Proposed);
                check = binder.CheckOf(declaration, meaning);
            }

            checks.Add(check);
            kept.Add(declaration, check);
            foreach (var message in check.Messages)
                diagnostics.Add(message.In(File.Tree));
        }

        environment.Checks.Keep(File.Tree, Edition, kept);
    }

    private ImmutableArray<BoundDeclaration> BindAll()
    {
        var binder = new DeclarationBinder(environment, File, Edition);
        return [.. File.Declarations.All.Select((declaration, place) => bound[place] ?? binder.Bind(declaration))];
    }
}
