using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Words;

/// <summary>Says again what a second test is of: <c>o14 &gt;= 50 and &lt;= 80</c>.</summary>
internal sealed class RepeatSubject : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [SyntaxDiagnostics.MissingPart];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        if (context.Token.Ancestors().OfType<TestExpressionSyntax>().FirstOrDefault() is not { Operand: NameExpressionSyntax { IsMissing: true }, Parent: LogicalExpressionSyntax { Operands: var operands } } test
            || context.Token != test.Predicate.GetFirstToken())
            yield break;
        var index = operands.ToList().IndexOf(test);
        if (index == 0 || operands.Take(index).OfType<TestExpressionSyntax>().LastOrDefault(before => !before.Operand.IsMissing) is not { } earlier)
            yield break;
        var text = $"{earlier.Operand} {test.Predicate}";
        yield return context.Offer(new LocalizedText($"เขียนเป็น “{text}”", $"Write “{text}”"), Edits.Insert(context.Span.Start, $"{earlier.Operand} "));
    }
}
