using System.Collections.Immutable;
using ItaRules.Authoring.Names;
using ItaRules.Catalogs;
using ItaRules.Semantics;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Rename;

/// <summary>Gives something another name, everywhere in the project.</summary>
public static class RenameService
{
    /// <summary>What would be renamed at <paramref name="position"/>, or why it cannot be; null where nothing is named.</summary>
    public static RenameTarget? Prepare(AuthoringContext context, int position) => NamedPlace.Find(context, position) switch
    {
        { Score: { } score } place => new RenameTarget(place.Span, place.Token.Text, Refuse(score).In(context.Language)),
        { Symbol: { } symbol } place => new RenameTarget(place.Span, symbol.Name, Refuse(context.Compilation, symbol)?.In(context.Language)),
        _ => null,
    };

    /// <summary>
    /// The changes that rename what is named at <paramref name="position"/>, or why it cannot have that name; null where nothing is named.
    /// Texts and comments stay as they are; every name means the same as before.
    /// </summary>
    /// <param name="context">The file.</param>
    /// <param name="position">A place in it.</param>
    /// <param name="newName">The new name, with or without quotes.</param>
    public static RenameResult? Rename(AuthoringContext context, int position, string newName)
    {
        if (NamedPlace.Find(context, position) is not { } place)
            return null;
        if (place.Symbol is not { } symbol)
            return Refused(Refuse(place.Score!));
        var name = new NewName(symbol, newName);
        if ((Refuse(context.Compilation, symbol) ?? name.FindFault(context.Compilation)) is { } refusal)
            return Refused(refusal);

        var references = context.Compilation.FindReferences(symbol);
        ImmutableArray<FileChanges> changes = name.Name == symbol.Name ? [] : [.. references.GroupBy(reference => reference.Syntax.Tree).Select(file => ChangesOf(file.Key, file, name))];
        return RenamedProject.KeepsMeaning(context.Compilation, references, changes) ? new RenameResult(changes, null) : Refused(RenameRefusals.MeansSomethingElse(name.Name));

        RenameResult Refused(LocalizedText why) => new([], why.In(context.Language));
    }

    private static FileChanges ChangesOf(SyntaxTree tree, IEnumerable<SymbolReference> references, NewName name) =>
        new(tree, [.. references.Select(reference => new TextChange(tree.SpanOf(reference.Syntax.Element), name.InPlaceOf((SyntaxToken)reference.Syntax.Element)))]);

    private static LocalizedText Refuse(ScoreDefinition score) => RenameRefusals.Code(score.RuleCode);

    private static LocalizedText? Refuse(Compilation compilation, Symbol symbol)
    {
        if (DeclaredName.FileOf(compilation, symbol) is { IsUsed: true } declaring)
            return RenameRefusals.DeclaredElsewhere(symbol.Name, declaring);
        var naming = compilation.FindReferences(symbol).Select(reference => DeclaredName.FileOf(compilation, reference.Syntax.Tree));
        if (naming.FirstOrDefault(file => file.IsUsed) is { } other)
            return RenameRefusals.NamedElsewhere(symbol.Name, other);
        foreach (var file in compilation.Files)
        {
            if (file.IsUsed && file.Tree.Declarations.Any(declaration => Declares(declaration, symbol)))
                return RenameRefusals.StandsInPlace(symbol.Name, file);
            if (!file.IsUsed && compilation.GetSemanticModel(file.Tree).Edition is null && file.Tree.DescendantTokens().Any(token => IsNamed(token, symbol)))
                return RenameRefusals.FileNotRead(symbol.Name, file);
        }

        return null;
    }

    private static bool Declares(DeclarationSyntax declaration, Symbol symbol) =>
        IsOfKind(declaration, symbol.Kind) && DeclaredName.In(declaration) is { } name && IsNamed(name, symbol);

    // Lets and defines share one set of names.
    private static bool IsOfKind(DeclarationSyntax declaration, SymbolKind kind) => declaration switch
    {
        OwnerDeclarationSyntax => kind == SymbolKind.Owner,
        MeasureDeclarationSyntax => kind == SymbolKind.Measure,
        LetDeclarationSyntax or DefineDeclarationSyntax => kind is SymbolKind.Let or SymbolKind.Define,
        RuleDeclarationSyntax => kind == SymbolKind.Rule,
        _ => false,
    };

    private static bool IsNamed(SyntaxToken token, Symbol symbol) =>
        token.Kind is SyntaxKind.NameToken or SyntaxKind.TextToken && NameText.Same(token.ValueText, symbol.Name);
}
