using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Values;

/// <summary>Asks of a score what the condition asks of the one beside it: <c>o14 and o15 &lt; 50</c>.</summary>
internal sealed class RepeatTest : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [ValueDiagnostics.NumberForCondition, ValueDiagnostics.QuantifierWithoutTest];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        if (context.At<ExpressionSyntax>() is not { Parent: LogicalExpressionSyntax logical } operand)
            yield break;
        var operands = logical.Operands.ToList();
        var test = operands.Skip(operands.IndexOf(operand)).OfType<TestExpressionSyntax>().FirstOrDefault() ?? operands.OfType<TestExpressionSyntax>().FirstOrDefault();
        if (test is null)
            yield break;
        var text = $"{operand} {test.Predicate}";
        yield return context.Offer(new LocalizedText($"เขียนเป็น “{text}”", $"Write “{text}”"), Edits.Insert(context.Span.End, $" {test.Predicate}"));
    }
}
