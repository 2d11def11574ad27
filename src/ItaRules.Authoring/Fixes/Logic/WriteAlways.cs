using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Logic;

/// <summary>Writes <c>always</c>, or <c>else</c>, for a condition that always holds.</summary>
internal sealed class WriteAlways : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [LogicDiagnostics.AlwaysHolds];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        if (Branch.Of(context) is not { If: { Else: null } clause } branch)
            yield break;
        var then = context.Tree.SpanOf(clause.ThenKeyword).End;
        if (branch.Else is { } otherwise)
        {
            yield return context.Offer(
                new LocalizedText($"เขียนเพียง “{otherwise.ElseKeyword.Text}”", $"Write “{otherwise.ElseKeyword.Text}” alone"),
                new TextChange(TextSpan.FromBounds(context.Tree.SpanOf(otherwise.ElseKeyword).End, then), ""));
        }
        else if (branch.Rule.ForEach is null)
        {
            var word = context.Word(SyntaxKind.AlwaysKeyword);
            yield return context.Offer(
                new LocalizedText($"เขียน “{word}” แทนเงื่อนไข", $"Write “{word}” in place of the condition"), new TextChange(TextSpan.FromBounds(context.Tree.SpanOf(clause).Start, then), word));
        }
    }
}
