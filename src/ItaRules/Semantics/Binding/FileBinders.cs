using ItaRules.Semantics.Declarations;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>The binders of one file in one edition, put together.</summary>
internal sealed class FileBinders
{
    private readonly BindingContext context;
    private readonly OwnerBinder owners;
    private readonly RuleBinder rules;

    public FileBinders(BindingContext context)
    {
        this.context = context;
        var names = new NameBinder(context);
        var scores = new ScoreBinder(context);
        var lists = new ScoreListBinder(context, names, scores);
        var expressions = new ExpressionBinder(context, names, scores, lists);
        var texts = new TextBinder(context, expressions);
        var dates = new DateBinder(context);
        var clauses = new ClauseBinder(context, texts, dates);
        var actions = new ActionBinder(context, clauses, texts, lists);
        Definitions = new DefinitionBinder(context, expressions, expressions.Tests, lists);
        Measures = new MeasureBinder(context, texts, clauses, dates, lists, scores);
        owners = new OwnerBinder(context, texts, clauses);
        rules = new RuleBinder(context, expressions, lists, actions, scores, texts);
    }

    public DefinitionBinder Definitions { get; }

    public MeasureBinder Measures { get; }

    /// <summary>Binds a declaration.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="symbol">Its symbol; null when it has none, or gave way to another of its name and is not looked at.</param>
    /// <returns>A bound rule, measure or definition; null for any other, and when there is an error in a rule or definition.</returns>
    public object? Bind(DeclarationSyntax declaration, Symbol? symbol)
    {
        switch (declaration, symbol)
        {
            case (OwnerDeclarationSyntax owner, OwnerSymbol ownerSymbol):
                owners.Bind(ownerSymbol, owner);
                return null;
            case (AssignDeclarationSyntax assign, _):
                owners.Bind(assign);
                return null;
            case (MeasureDeclarationSyntax measure, MeasureSymbol measureSymbol):
                context.Mean(measure.Label.Token, measureSymbol);
                return Measures.Bind(measureSymbol, measure);
            case (LetDeclarationSyntax or DefineDeclarationSyntax, LetSymbol or DefineSymbol):
                context.Mean(FileDeclarations.NameOf(declaration), symbol);
                return Definitions.Bind(symbol, ReadingYear.This);
            case (RuleDeclarationSyntax rule, RuleSymbol ruleSymbol):
                if (rule.Header is { } header)
                    context.Mean(header.Label.Token, ruleSymbol);
                return rules.Bind(ruleSymbol, rule);
            default:
                return null;
        }
    }
}
