using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Semantics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Logic;

/// <summary>Closes a gap between two rules by letting one of them begin where the other one ends: <c>&lt; 50</c> and <c>&gt;= 50</c>, or <c>&lt;= 50</c> and <c>&gt; 50</c>.</summary>
internal sealed class CloseGap : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [LogicDiagnostics.Gap];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        var item = context.Diagnostic.Arguments[0].ToString()!;
        if (context.Diagnostic.Related is not [{ Location: SourceLocation other }] || FindFile(context, other) is not { } otherTree)
            yield break;
        var lower = Limit.In(context.Authoring.Model, context.Span, item, isUpper: true);
        var higher = Limit.In(context.Authoring.Compilation.GetSemanticModel(otherTree), other.Span, item, isUpper: false);
        if (lower is null || higher is null)
            yield break;
        yield return Change(higher, lower);
        yield return Change(lower, higher);
    }

    private static SyntaxTree? FindFile(FixContext context, SourceLocation location) =>
        context.Authoring.Compilation.Files.Select(file => file.Tree).FirstOrDefault(tree => tree.Text == location.Source);

    private static CodeChange Change(Limit changed, Limit kept)
    {
        var text = changed.Opposite(kept);
        return new CodeChange(
            new LocalizedText($"เขียน “{text}” แทน “{changed.Predicate}”", $"Write “{text}” in place of “{changed.Predicate}”"),
            [new FileChanges(changed.Tree, [Edits.Replace(changed.Tree, changed.Predicate, text)])]);
    }

    /// <summary>The comparison with which a rule's answer ends or begins.</summary>
    private sealed record Limit(SyntaxTree Tree, ComparisonPredicateSyntax Predicate)
    {
        private SyntaxToken Sign => Predicate.Operator;

        /// <summary>The only such comparison of an item in a stretch; null when there is none, or several.</summary>
        public static Limit? In(SemanticModel model, TextSpan span, string item, bool isUpper)
        {
            var found = model.Tree.FindToken(span.Start).Ancestors().OfType<RuleDeclarationSyntax>().SelectMany(rule => rule.DescendantNodesAndSelf()).OfType<TestExpressionSyntax>()
                .Where(test => span.Contains(model.Tree.SpanOf(test)) && model.GetScore(test.Operand)?.RuleCode == item)
                .Select(test => test.Predicate).OfType<ComparisonPredicateSyntax>()
                .Where(predicate => predicate.SecondOperator is null && (isUpper ? IsUpper(predicate.Operator) : IsLower(predicate.Operator))).ToList();
            return found is [var one] ? new Limit(model.Tree, one) : null;
        }

        /// <summary>This side written so that it begins where <paramref name="other"/> ends, in the manner of its author.</summary>
        public string Opposite(Limit other)
        {
            var kind = other.Sign.Kind switch
            {
                SyntaxKind.LessToken or SyntaxKind.BelowKeyword => Choose(SyntaxKind.GreaterOrEqualToken, SyntaxKind.AtLeastKeyword),
                SyntaxKind.LessOrEqualToken or SyntaxKind.AtMostKeyword => Choose(SyntaxKind.GreaterToken, SyntaxKind.AboveKeyword),
                SyntaxKind.GreaterToken or SyntaxKind.AboveKeyword => Choose(SyntaxKind.LessOrEqualToken, SyntaxKind.AtMostKeyword),
                _ => Choose(SyntaxKind.LessToken, SyntaxKind.BelowKeyword),
            };
            return $"{SyntaxFacts.GetText(kind, char.IsAscii(Sign.Text[0]) ? Language.English : Language.Thai)} {other.Predicate.Right}";
        }

        private SyntaxKind Choose(SyntaxKind sign, SyntaxKind word) => SyntaxFacts.IsKeyword(Sign.Kind) ? word : sign;

        private static bool IsUpper(SyntaxToken sign) => sign.Kind is SyntaxKind.LessToken or SyntaxKind.LessOrEqualToken or SyntaxKind.BelowKeyword or SyntaxKind.AtMostKeyword;

        private static bool IsLower(SyntaxToken sign) => sign.Kind is SyntaxKind.GreaterToken or SyntaxKind.GreaterOrEqualToken or SyntaxKind.AboveKeyword or SyntaxKind.AtLeastKeyword;
    }
}
