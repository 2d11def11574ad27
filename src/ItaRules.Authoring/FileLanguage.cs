using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring;

/// <summary>The language in which a file's author writes keywords, so that what a service puts in reads like the rest. A file may mix both.</summary>
public static class FileLanguage
{
    /// <summary>The language in which most declarations of a file begin.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="otherwise">The language of a file that shows none.</param>
    public static Language Of(SyntaxTree tree, Language otherwise)
    {
        int thai = 0, english = 0;
        foreach (var declaration in tree.Declarations)
        {
            if (declaration.DescendantTokens().FirstOrDefault(token => !token.IsMissing) is not { } keyword)
                continue;
            if (IsThai(keyword.Text))
                thai++;
            else
                english++;
        }

        return thai == english ? otherwise : thai > english ? Language.Thai : Language.English;
    }

    /// <summary>The language in which the declaration at a place begins; where none stands, that of the file.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="position">The place.</param>
    /// <param name="otherwise">The language of a file that shows none.</param>
    public static Language At(SyntaxTree tree, int position, Language otherwise) =>
        tree.FindToken(position, insideTexts: true).AncestorOrSelf<DeclarationSyntax>()?.DescendantTokens().FirstOrDefault(token => !token.IsMissing) is { } keyword
            ? IsThai(keyword.Text) ? Language.Thai : Language.English
            : Of(tree, otherwise);

    private static bool IsThai(string word) => word.AsSpan().IndexOfAnyInRange('\u0E01', '\u0E4E') >= 0;
}
