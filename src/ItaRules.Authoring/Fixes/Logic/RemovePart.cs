using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Logic;

/// <summary>Takes a part out of a condition.</summary>
internal sealed class RemovePart : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [LogicDiagnostics.PartWithoutEffect, LogicDiagnostics.QuantifierDecided, LogicDiagnostics.ComparedWithItself, LogicDiagnostics.PartLeavesOpen];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        SyntaxNode? part = context.At<ExpressionSyntax>();
        while (part?.Parent is ParenthesizedExpressionSyntax)
            part = part.Parent;
        if (part?.Parent is not LogicalExpressionSyntax { Operands: var operands })
            yield break;
        var index = operands.ToList().IndexOf((ExpressionSyntax)part);
        var change = index > 0
            ? Edits.Delete(context.Tree, operands.GetSeparator(index - 1), part)
            : new TextChange(TextSpan.FromBounds(context.Tree.SpanOf(part).Start, context.Tree.SpanOf(operands[1]).Start), "");
        yield return context.Offer(new LocalizedText($"ลบ “{part}”", $"Delete “{part}”"), change);
    }
}
