using ItaRules.Syntax;

namespace ItaRules.Semantics.Declarations;

/// <summary>
/// Declarations in which a syntax error was reported. What names and kinds mean there cannot be told, so nothing more is said about them:
/// one cause, one message.
/// </summary>
internal static class BrokenSyntax
{
    /// <summary>Whether <paramref name="element"/> is part of a broken declaration.</summary>
    public static bool Holds(SyntaxElement element) => element.AncestorOrSelfDeclaration() is { } declaration && IsBroken(declaration);

    /// <summary>Whether a syntax error lies in the declaration, or in words that were passed over right after it.</summary>
    public static bool IsBroken(DeclarationSyntax declaration)
    {
        if (declaration.ContainsErrors)
            return true;
        var block = declaration.Block;
        if (block.Diagnostics.IsEmpty)
            return false;
        var index = block.Members.IndexOf(declaration);
        return index + 1 < block.Members.Length && block.Members[index + 1] is SkippedTokensSyntax;
    }

    private static DeclarationSyntax? AncestorOrSelfDeclaration(this SyntaxElement element)
    {
        for (var current = element; current is not null; current = current.Parent)
        {
            if (current is DeclarationSyntax declaration)
                return declaration;
        }

        return null;
    }
}
