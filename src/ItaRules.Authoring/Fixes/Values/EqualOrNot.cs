using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Values;

/// <summary>Compares a field of the agency by being equal or not: there is nothing else to ask of it.</summary>
internal sealed class EqualOrNot : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [ValueDiagnostics.FieldComparison];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        if (context.Token.Ancestors().OfType<TestExpressionSyntax>().FirstOrDefault()?.Predicate is not ComparisonPredicateSyntax { Right: TextExpressionSyntax, Operator: var sign, SecondOperator: null })
            yield break;
        foreach (var word in new[] { "=", "<>" })
            yield return context.Offer(new LocalizedText($"เขียน “{word}” แทน “{sign.Text}”", $"Write “{word}” in place of “{sign.Text}”"), Edits.Replace(context.Tree, sign, word));
    }
}
