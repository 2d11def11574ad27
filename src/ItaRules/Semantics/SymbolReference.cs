namespace ItaRules.Semantics;

/// <summary>A place where a file names something.</summary>
/// <param name="Syntax">The name or code.</param>
/// <param name="IsDeclaration">Whether the place declares it.</param>
public readonly record struct SymbolReference(SyntaxReference Syntax, bool IsDeclaration);
