using ItaRules.Syntax;

namespace ItaRules.Semantics.Declarations;

/// <summary>
/// Declarations in which a syntax error was reported. What kinds mean there cannot be told, and of names only slips in words that stand
/// apart from the error; nothing more is said about them: one cause, one message.
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

    /// <summary>Whether a word is read as its author wrote it, wherever the error in its declaration lies: neither it nor a word beside it is missing, mended or passed over.</summary>
    public static bool IsUnharmed(SyntaxToken word)
    {
        var isBehindHarm = false;
        var isFound = false;
        foreach (var token in word.Block.DescendantTokens())
        {
            var isHarmed = token.ContainsErrors || token.Parent is SkippedTokensSyntax;
            if (isFound)
                return !isHarmed;
            if (token == word)
            {
                if (isHarmed || isBehindHarm)
                    return false;
                isFound = true;
            }

            isBehindHarm = isHarmed;
        }

        return isFound;
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
