using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Names;

/// <summary>A declaration that is put where the project keeps its like: after the last one of the file that has most of them, else before the declaration at hand.</summary>
internal static class NewDeclaration
{
    /// <summary>The declaration of a name.</summary>
    /// <typeparam name="T">What is declared.</typeparam>
    /// <param name="context">The file at hand.</param>
    /// <param name="position">Where the name is used.</param>
    /// <param name="keyword">The word that begins the declaration.</param>
    /// <param name="name">The name.</param>
    /// <param name="title">What the change is called.</param>
    public static CodeChange Of<T>(AuthoringContext context, int position, SyntaxKind keyword, string name, LocalizedText title)
        where T : DeclarationSyntax
    {
        var home = context.Compilation.Files.Where(file => !file.IsUsed).Select(file => (file.Tree, Like: file.Tree.Declarations.OfType<T>().ToList()))
            .Where(file => file.Like.Count > 0).OrderByDescending(file => file.Like.Count).ThenByDescending(file => file.Tree == context.Tree).FirstOrDefault();
        var tree = home.Tree ?? context.Tree;
        var lineEnd = Edits.LineEndOf(tree);
        var text = $"{SyntaxFacts.GetText(keyword, FileLanguage.Of(tree, context.FileLanguage))} {NameSpelling.ToLabel(name)}";
        if (home.Like is [.., var last])
        {
            // As far apart as the others are.
            var gap = home.Like.Count > 1 ? BlankLinesBefore(tree, last) : 0;
            return new CodeChange(title, [new FileChanges(tree, [Edits.Insert(tree.SpanOf(last).End, string.Concat(Enumerable.Repeat(lineEnd, gap + 1)) + text)])]);
        }

        var user = tree.Declarations.First(declaration => tree.FullSpanOf(declaration).End > position);
        return new CodeChange(title, [new FileChanges(tree, [Edits.Insert(Edits.StartWithComments(tree, user), text + lineEnd)])]);
    }

    private static int BlankLinesBefore(SyntaxTree tree, DeclarationSyntax declaration)
    {
        var line = tree.Text.GetLinePosition(tree.SpanOf(declaration).Start).Line;
        return line > 0 && string.IsNullOrWhiteSpace(tree.Text.ToString(tree.Text.GetLineSpan(line - 1))) ? 1 : 0;
    }
}
