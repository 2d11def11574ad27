using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Words;

/// <summary>Says how many of the scores are meant where a list stands in the place of one: <c>o14, o15 &lt; 50</c>.</summary>
internal sealed class CountListed : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [SyntaxDiagnostics.Unexpected];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        if (!context.Written.StartsWith(',') || context.Span.Start == 0 || context.Tree.FindToken(context.Span.Start - 1).Parent is not ExpressionSyntax first)
            yield break;
        foreach (var kind in new[] { SyntaxKind.AnyOfKeyword, SyntaxKind.AllOfKeyword })
        {
            var word = context.Word(kind);
            yield return context.Offer(new LocalizedText($"เติม “{word}” ข้างหน้า", $"Put “{word}” before it"), Edits.Insert(context.Tree.SpanOf(first).Start, word + " ")) with { IsPreferred = true };
        }
    }
}
