using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Values;

/// <summary>Compares the total with a number where the level is compared with one.</summary>
internal sealed class CompareTotal : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [ValueDiagnostics.LevelComparison];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        var level = context.Token.Ancestors().OfType<TestExpressionSyntax>().FirstOrDefault() is { Operand: LevelExpressionSyntax, Predicate: ComparisonPredicateSyntax { Right: not TextExpressionSyntax } } test
            ? test.Operand
            : null;
        if (level is null)
            yield break;
        var word = context.Word(SyntaxKind.TotalKeyword);
        yield return context.Offer(new LocalizedText($"เขียน “{word}” แทน “{level}”", $"Write “{word}” in place of “{level}”"), Edits.Replace(context.Tree, level, word));
    }
}
