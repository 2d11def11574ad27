using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>Checks the declarations about owners; their symbols are linked before.</summary>
internal sealed class OwnerBinder(BindingContext context, TextBinder texts, ClauseBinder clauses)
{
    public void Bind(OwnerSymbol symbol, OwnerDeclarationSyntax syntax)
    {
        context.Mean(syntax.Label.Token, symbol);
        if (syntax.Title is { } title)
            texts.BindPlain(title);
        if (syntax.Superior is { } superior)
            clauses.BindOwner(superior);
    }

    public void Bind(AssignDeclarationSyntax syntax)
    {
        clauses.BindOwner(syntax.Label);
        clauses.BindOwners(syntax.Labels);
    }
}
