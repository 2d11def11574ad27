using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Logic;

/// <summary>Compares a score with what it was last year, in place of with itself.</summary>
internal sealed class CompareWithLastYear : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [LogicDiagnostics.ComparedWithItself];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        if (context.At<TestExpressionSyntax>() is not { Predicate: ComparisonPredicateSyntax { SecondOperator: null, Right: var right } } test || test.Operand.ToString() != right.ToString())
            yield break;
        var text = $"{context.Word(SyntaxKind.PreviousKeyword)} {right}";
        yield return context.Offer(
            new LocalizedText($"เปรียบเทียบกับ “{text}”", $"Compare with “{text}”"), Edits.Replace(context.Tree, right, text)) with { IsPreferred = true };
    }
}
