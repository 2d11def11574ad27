using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Logic;

/// <summary>Joins parts by “or” that can never hold together.</summary>
internal sealed class OrInPlaceOfAnd : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [LogicDiagnostics.NeverHolds];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        if (context.At<LogicalExpressionSyntax>() is not { Operands: [TestExpressionSyntax, TestExpressionSyntax] operands } || operands.GetSeparator(0) is not { Kind: SyntaxKind.AndKeyword } and)
            yield break;
        var word = context.Word(SyntaxKind.OrKeyword);
        yield return context.Offer(new LocalizedText($"เขียน “{word}” แทน “{and.Text}”", $"Write “{word}” in place of “{and.Text}”"), Edits.Replace(context.Tree, and, word)) with { IsPreferred = true };
    }
}
