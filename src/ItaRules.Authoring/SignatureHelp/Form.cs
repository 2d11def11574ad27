using System.Collections.Immutable;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.SignatureHelp;

/// <summary>How one kind of node is written.</summary>
/// <param name="Keyword">The word that says what it is for.</param>
/// <param name="Parts">Its parts in order.</param>
internal sealed record Form(SyntaxKind Keyword, ImmutableArray<FormPart> Parts)
{
    /// <summary>The form in words.</summary>
    /// <param name="keywords">The language of the file.</param>
    /// <param name="reader">The reader's language.</param>
    public SignatureForm In(Language keywords, Language reader) => new([.. Parts.Select(part => part.In(keywords, reader))], SyntaxFacts.GetKeyword(Keyword)!.Meaning.In(reader));

    /// <summary>The part that the end of a node belongs to: that of the last keyword up to it.</summary>
    /// <param name="node">The node.</param>
    /// <param name="end">The last token that counts.</param>
    public int PartAt(SyntaxNode node, SyntaxToken end)
    {
        var active = 0;
        foreach (var token in node.DescendantTokens().Where(token => !token.IsMissing))
        {
            var isTitle = token.Parent is TextSyntax text && text.Parent == node;
            if (Parts.FirstOrDefault(part => part.Keywords.Contains(token.Kind) || (part.Keywords.Length == 0 && isTitle)) is { } part)
                active = Parts.IndexOf(part);
            if (token == end)
                break;
        }

        return active;
    }
}
