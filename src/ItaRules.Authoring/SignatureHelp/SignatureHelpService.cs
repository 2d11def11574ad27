using System.Collections.Immutable;
using ItaRules.Syntax;

namespace ItaRules.Authoring.SignatureHelp;

/// <summary>Says how the declaration, action or clause is written that the cursor is in, and where in it the cursor is.</summary>
public static class SignatureHelpService
{
    /// <summary>The form; null in a comment, at the beginning of a line, and where nothing has begun.</summary>
    /// <param name="context">The file with its reader's language.</param>
    /// <param name="position">The cursor.</param>
    public static SignatureInfo? Find(AuthoringContext context, int position)
    {
        position = Math.Clamp(position, 0, context.Tree.Text.Length);
        var line = context.Tree.Text.GetLinePosition(position);
        if (line.Character == 0 || CommentFinder.Find(context.Tree, position) is not null)
            return null;

        // What follows the cursor belongs to the next thing as likely as to this one, so only what stands before it is read.
        var before = SyntaxTree.Parse(BlockBeginning.Before(context.Tree, position));
        var last = before.DescendantTokens().LastOrDefault(token => !token.IsMissing && token.Kind != SyntaxKind.EndOfFileToken);
        if (last?.Ancestors().Select(node => (Node: node, Found: FormTable.Find(node))).FirstOrDefault(pair => pair.Found is not null) is not { Node: { } written, Found: var (forms, active) })
            return null;
        var keywords = KeywordLanguage.At(context, position, "");
        ImmutableArray<SignatureForm> shown = [.. forms.Select(form => form.In(keywords, context.Language))];
        return new SignatureInfo(shown, active, forms[active].PartAt(written, last));
    }
}
