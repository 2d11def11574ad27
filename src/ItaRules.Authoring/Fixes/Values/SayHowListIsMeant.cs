using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Values;

/// <summary>Says how a list of scores is meant.</summary>
internal sealed class SayHowListIsMeant : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [ValueDiagnostics.ListForNumber];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        foreach (var kind in new[] { SyntaxKind.AnyOfKeyword, SyntaxKind.AllOfKeyword, SyntaxKind.AverageOfKeyword })
        {
            var text = $"{context.Word(kind)} {context.Written}";
            yield return context.Offer(new LocalizedText($"เขียนเป็น “{text}”", $"Write “{text}”"), Edits.Replace(context.Tree, context.Span, text));
        }
    }
}
