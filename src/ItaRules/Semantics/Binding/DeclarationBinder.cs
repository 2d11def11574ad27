using ItaRules.Catalogs;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Declarations;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Semantics.Binding;

/// <summary>Binds declarations of one file, each by itself. Not for several threads at once.</summary>
internal sealed class DeclarationBinder
{
    private readonly BindingEnvironment environment;
    private readonly BindingLog log = new();
    private readonly FileBinders binders;

    public DeclarationBinder(BindingEnvironment environment, FileScope file, Edition edition)
    {
        this.environment = environment;
        var context = new BindingContext(environment, file, edition, log);
        Scope = new CheckScope(edition, file.Said, context.PlanYear, environment.Declarations.LacksFiles);
        binders = new FileBinders(context);
    }

    /// <summary>How the file is read.</summary>
    public CheckScope Scope { get; }

    /// <summary>What a declaration means.</summary>
    public BoundDeclaration Bind(DeclarationSyntax declaration)
    {
        var isBroken = BrokenSyntax.IsBroken(declaration);
        log.Begin(isBroken);
        var node = binders.Bind(declaration, environment.Declarations.SymbolOf(declaration));
        var isFaulty = isBroken || (node is null && declaration is RuleDeclarationSyntax or LetDeclarationSyntax or DefineDeclarationSyntax);
        return new BoundDeclaration(isFaulty && node is BoundRule ? null : node, [.. log.Meanings], isFaulty, [.. log.Proposed]);
    }

    /// <summary>What is to be said about the declaration that was bound last.</summary>
    public DeclarationCheck CheckOf(DeclarationSyntax declaration, BoundDeclaration bound) =>
        new(Scope, environment.Declarations.SymbolOf(declaration) is not null, [.. log.Lookups.Select(lookup => new Lookup(lookup.Kind, lookup.What, environment.Meanings.Find(lookup.Kind, lookup.What)))])
        {
            Messages = [.. log.Messages],
            UsedDefinitions =
            [
                .. bound.Meanings.Where(pair => pair.Meaning is LetSymbol or DefineSymbol && pair.Token.Parent is not (LetDeclarationSyntax or DefineDeclarationSyntax))
                    .Select(pair => NameText.Normalize(((Symbol)pair.Meaning).Name)).Distinct(),
            ],
            UnusedLoops = [.. bound.Meanings.Where(pair => IsLoop(pair.Token) && !bound.Meanings.Any(use => use.Meaning == pair.Meaning && !IsLoop(use.Token))).Select(pair => pair.Token)],
            FirstCode = log.FirstCode,
            IsFaulty = bound.IsFaulty,
            DependsOnAllNames = log.DependsOnAllNames,
        };

    private static bool IsLoop(SyntaxToken token) => token.Parent is ForEachClauseSyntax;
}
