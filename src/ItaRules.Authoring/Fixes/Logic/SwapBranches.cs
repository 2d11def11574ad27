using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Logic;

/// <summary>Puts the narrower of two conditions first.</summary>
internal sealed class SwapBranches : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [LogicDiagnostics.NeverReached];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        if (Branch.Of(context) is not { If: { } later, Else.Parent: IfClauseSyntax earlier })
            yield break;
        var (first, second) = (Content(context, earlier), Content(context, later));
        yield return context.Offer(
            new LocalizedText("สลับกับเงื่อนไขก่อนหน้า", "Swap with the condition before"),
            new TextChange(first, context.Tree.Text.ToString(second)),
            new TextChange(second, context.Tree.Text.ToString(first))) with { IsPreferred = true };
    }

    private static TextSpan Content(FixContext context, IfClauseSyntax clause) =>
        TextSpan.FromBounds(context.Tree.SpanOf(clause.Condition).Start, context.Tree.SpanOf(clause.Actions[^1]).End);
}
