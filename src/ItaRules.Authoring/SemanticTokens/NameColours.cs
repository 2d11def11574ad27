using ItaRules.Authoring.Names;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Authoring.SemanticTokens;

/// <summary>What each name of a file is: by the place where it stands, and where that does not tell by what it means.</summary>
internal sealed class NameColours
{
    private readonly Dictionary<SyntaxToken, Symbol> symbols = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Symbol> foreign;

    public NameColours(AuthoringContext context)
    {
        foreach (var (token, symbol) in context.Model.GetSymbols())
            symbols[token] = symbol;
        var used = context.Compilation.Files.Where(file => file.IsUsed).Select(file => file.Tree).ToHashSet();
        foreign = [.. symbols.Values.Where(symbol => symbol.Declaration is { } declaration && used.Contains(declaration.Tree))];
    }

    /// <summary>The type of a name with what is known of it; null when a name does not stand in its place.</summary>
    public (SemanticTokenType Type, SemanticTokenModifiers Modifiers)? Of(SyntaxToken token)
    {
        if (TypeOf(token) is not { } type)
            return null;
        var modifiers = SemanticTokenModifiers.None;
        if (token.Parent is { } parent && DeclaredName.In(parent is LabelSyntax label ? DeclarationAround(label) : parent) == token)
            modifiers |= SemanticTokenModifiers.Declaration;
        if (type == SemanticTokenType.Variable)
            modifiers |= SemanticTokenModifiers.Readonly;
        if (symbols.TryGetValue(token, out var symbol) && foreign.Contains(symbol))
            modifiers |= SemanticTokenModifiers.DefaultLibrary;
        return (type, modifiers);
    }

    private static SyntaxNode DeclarationAround(LabelSyntax label) => label.Parent is RuleHeaderSyntax header ? header.Parent! : label.Parent!;

    private SemanticTokenType? TypeOf(SyntaxToken token) => token.Parent switch
    {
        LabelSyntax { Parent: MeasureDeclarationSyntax or RecommendActionSyntax or LabelListSyntax { Parent: ExpectActionSyntax } } => SemanticTokenType.Type,
        LabelSyntax { Parent: RuleHeaderSyntax } => SemanticTokenType.Function,
        LabelSyntax => SemanticTokenType.Class,
        ForEachClauseSyntax loop when loop.Name == token => SemanticTokenType.Parameter,
        LetDeclarationSyntax let when let.Name == token => SemanticTokenType.Variable,
        DefineDeclarationSyntax define when define.Name == token => SemanticTokenType.Variable,
        BandPredicateSyntax band when band.Name == token => SemanticTokenType.Variable,
        NameExpressionSyntax or NamedScoresSyntax => symbols.GetValueOrDefault(token) is LoopNameSymbol ? SemanticTokenType.Parameter : SemanticTokenType.Variable,
        _ => token.Kind == SyntaxKind.NameToken ? SemanticTokenType.Variable : null,
    };
}
