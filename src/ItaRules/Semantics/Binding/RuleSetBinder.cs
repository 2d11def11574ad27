using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Declarations;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>Puts together what all files say about sheets of one edition.</summary>
internal static class RuleSetBinder
{
    public static BoundRuleSet Bind(Compilation compilation, Edition edition)
    {
        var declarations = compilation.Declarations;
        var read = declarations.Files.ToDictionary(file => file, file => compilation.BindFile(file, edition));
        ImmutableArray<BoundRule> rules = [.. read.Values.OfType<FileBinding>().SelectMany(binding => binding.Rules).OrderBy(rule => rule.Rule.Ordinal)];
        ImmutableArray<RuleSymbol> elsewhere = [.. declarations.Symbols.Rules.Where(rule => declarations.FileOf(rule) is { NamedEdition: not null } file && read[file] is null)];
        var measures = declarations.Symbols.Measures.ToDictionary(measure => measure, measure => BindMeasure(compilation, measure, edition, read));
        var expectations = ExpectationSplitter.OnlyExpectations(rules);
        var planYear = compilation.Environment.PlanYearFor(edition);
        return new BoundRuleSet(edition, planYear, ExpectationSplitter.WithoutExpectations(rules), measures, elsewhere.RemoveAll(rule => rule.IsExpectation))
        {
            Expectations = expectations.IsEmpty && !elsewhere.Any(rule => rule.IsExpectation)
                ? null
                : new BoundRuleSet(edition, planYear, expectations, measures, elsewhere.RemoveAll(rule => !rule.IsExpectation)),
        };
    }

    private static BoundMeasure BindMeasure(Compilation compilation, MeasureSymbol measure, Edition edition, Dictionary<FileScope, FileBinding?> read)
    {
        if (compilation.Declarations.FileOf(measure) is not { } file)
            return new BoundMeasure { Measure = measure };
        if (read[file] is { } binding)
            return binding.Measures[measure];
        if (compilation.BindFile(file) is not { } elsewhere)
            return new BoundMeasure { Measure = measure };
        var dates = new DateBinder(new BindingContext(compilation.Environment, file, edition, log: null));
        var due = ((MeasureDeclarationSyntax)measure.Declaration!.Value.Element).Clauses.OfType<DueClauseSyntax>().LastOrDefault();
        return WithoutCodes(elsewhere.Measures[measure]) with { Due = due is null ? null : dates.Bind(due.When) };
    }

    // A measure of another year's file keeps what is the same in every year; its codes mean nothing here, and it runs when the measures of this year do.
    private static BoundMeasure WithoutCodes(BoundMeasure measure) => measure with
    {
        Answers = [],
        PublishAs = null,
        Steps = WithoutValues(measure.Steps),
        Guidelines = WithoutValues(measure.Guidelines),
        Outputs = WithoutValues(measure.Outputs),
    };

    private static ImmutableArray<BoundText> WithoutValues(ImmutableArray<BoundText> texts) => texts.RemoveAll(text => text.Literal is null);
}
