using ItaRules.Semantics;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Names;

/// <summary>Where a declaration says the name that it declares.</summary>
internal static class DeclaredName
{
    /// <summary>The name in a declaration; null in a bare rule, and in what declares nothing.</summary>
    public static SyntaxToken? In(SyntaxElement declaration) => declaration switch
    {
        OwnerDeclarationSyntax owner => owner.Label.Token,
        MeasureDeclarationSyntax measure => measure.Label.Token,
        LetDeclarationSyntax let => let.Name,
        DefineDeclarationSyntax define => define.Name,
        RuleDeclarationSyntax rule => rule.Header?.Label.Token,
        ForEachClauseSyntax loop => loop.Name,
        _ => null,
    };

    /// <summary>Where the name of a declared symbol stands; for a bare rule its first word.</summary>
    public static TextSpan SpanOf(SyntaxReference declaration) =>
        declaration.Tree.SpanOf(In(declaration.Element) ?? ((SyntaxNode)declaration.Element).GetFirstToken()!);

    /// <summary>The file that declares a symbol; null for one that is not declared.</summary>
    public static RuleFile? FileOf(Compilation compilation, Symbol symbol) =>
        symbol.Declaration is { } declaration ? FileOf(compilation, declaration.Tree) : null;

    /// <summary>The file of a tree.</summary>
    public static RuleFile FileOf(Compilation compilation, SyntaxTree tree) => compilation.Files.First(file => file.Tree == tree);
}
