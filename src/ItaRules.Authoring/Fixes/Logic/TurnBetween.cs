using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Logic;

/// <summary>Turns the ends of a <c>between</c> round whose lower end is above its upper one.</summary>
internal sealed class TurnBetween : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [LogicDiagnostics.NeverHolds];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        if (context.At<TestExpressionSyntax>() is not { Predicate: BetweenPredicateSyntax { IsNegated: false } between }
            || context.Authoring.Model.GetConstant(between.Low) is not { } low || context.Authoring.Model.GetConstant(between.High) is not { } high || low <= high)
            yield break;
        yield return context.Offer(
            new LocalizedText($"เขียนเป็น “{between.High} {between.AndKeyword.Text} {between.Low}”", $"Write “{between.High} {between.AndKeyword.Text} {between.Low}”"),
            Edits.Replace(context.Tree, between.Low, between.High.ToString()),
            Edits.Replace(context.Tree, between.High, between.Low.ToString())) with { IsPreferred = true };
    }
}
