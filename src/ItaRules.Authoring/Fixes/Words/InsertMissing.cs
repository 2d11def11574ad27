using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Words;

/// <summary>Puts in a keyword or sign without which the sentence cannot go on.</summary>
internal sealed class InsertMissing : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [SyntaxDiagnostics.MissingKeyword];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        var kinds = ((KindNames)context.Diagnostic.Arguments[0]).Kinds;
        if (Place(context, kinds) is not { } place)
            yield break;
        foreach (var kind in kinds)
        {
            var word = context.Word(kind);
            var title = new LocalizedText($"เติม “{word}”", $"Put “{word}” in");
            var change = place.After is { } after ? Edits.Insert(after, kind == SyntaxKind.CloseParenthesisToken ? word : " " + word) : Edits.Insert(place.Before, word + " ");

            // The rest is read as if the word stood there; only where a parenthesis was to end nobody knows.
            yield return kinds.Length == 1 && kind != SyntaxKind.CloseParenthesisToken ? context.Safe(title, change) : context.Offer(title, change);
        }
    }

    // After the last word before the gap, or, at the beginning of a declaration, before the first one.
    private static (int? After, int Before)? Place(FixContext context, ImmutableArray<SyntaxKind> kinds)
    {
        var tree = context.Tree;
        SyntaxToken? last = null;
        foreach (var token in tree.FindBlock(context.Span.Start).DescendantTokens())
        {
            if (!token.IsMissing)
                last = token;
            else if (kinds.Contains(token.Kind) && IsHere(token, context))
                return (last is null ? null : tree.SpanOf(last).End, context.Span.Start);
        }

        return null;
    }

    // The message stands at the word after the gap, or at the one before it when that ends its line.
    private static bool IsHere(SyntaxToken missing, FixContext context)
    {
        var place = context.Tree.SpanOf(missing).Start;
        return place >= context.Span.End ? place == context.Tree.FullSpanOf(context.Tree.FindToken(context.Span.Start)).End : context.Tree.FullSpanOf(context.Tree.FindToken(context.Span.Start)).Start == place;
    }
}
