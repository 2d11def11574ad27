using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Declarations;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>Everything in one file, as it is read in one edition.</summary>
internal sealed class FileBinding
{
    private readonly BindingLog log = new();
    private readonly Lazy<Dictionary<RuleSymbol, BoundRule>> ruleBySymbol;

    public FileBinding(BindingEnvironment environment, FileScope file, Edition edition)
    {
        File = file;
        Edition = edition;
        var binders = new FileBinders(new BindingContext(environment, file, edition, log));
        var rules = ImmutableArray.CreateBuilder<BoundRule>(file.Declarations.Rules.Length);
        foreach (var declaration in file.Declarations.All)
        {
            var isBroken = BrokenSyntax.IsBroken(declaration);
            log.Begin(isBroken);
            switch (binders.Bind(declaration, environment.Declarations.SymbolOf(declaration)))
            {
                case BoundRule rule when !isBroken:
                    rules.Add(rule);
                    break;
                case BoundMeasure measure:
                    Measures.Add(measure.Measure, measure);
                    break;
                case null when declaration is RuleDeclarationSyntax or LetDeclarationSyntax or DefineDeclarationSyntax:
                    isBroken = true;
                    break;
            }

            if (isBroken)
                Faulty.Add(declaration);
        }

        Rules = rules.ToImmutable();
        ruleBySymbol = new Lazy<Dictionary<RuleSymbol, BoundRule>>(() => Rules.ToDictionary(rule => rule.Rule));
    }

    public FileScope File { get; }

    public Edition Edition { get; }

    /// <summary>The rules without an error.</summary>
    public ImmutableArray<BoundRule> Rules { get; }

    /// <summary>What the declarations of measures say; a clause with an error is left out.</summary>
    public Dictionary<MeasureSymbol, BoundMeasure> Measures { get; } = [];

    /// <summary>The declarations that have an error, so that what they use cannot be told.</summary>
    public List<DeclarationSyntax> Faulty { get; } = [];

    /// <summary>The rule of a symbol; null when it has an error.</summary>
    public BoundRule? FindRule(RuleSymbol symbol) => ruleBySymbol.Value.GetValueOrDefault(symbol);

    public IReadOnlyList<Diagnostic> Diagnostics => log.Diagnostics;

    /// <summary>The names and codes with what they mean, by place.</summary>
    public IReadOnlyList<(SyntaxToken Token, object Meaning)> Meanings => log.Meanings;

    /// <summary>Names that messages propose, as names are compared.</summary>
    public IReadOnlySet<string> Proposed => log.Proposed;

    /// <summary>The first code whose meaning differs from edition to edition.</summary>
    public SyntaxToken? FirstCode => log.FirstCode;
}
