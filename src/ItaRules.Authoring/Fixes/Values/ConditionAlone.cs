using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Values;

/// <summary>Writes a named condition by itself: it needs no score before it.</summary>
internal sealed class ConditionAlone : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [ValueDiagnostics.NotABand];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        if (context.Token.Parent is not BandPredicateSyntax { Parent: TestExpressionSyntax test } band || context.Authoring.Model.GetSymbol(band.Name)?.Kind != Semantics.Symbols.SymbolKind.Define)
            yield break;
        var text = band.IsNegated ? $"{context.Word(SyntaxKind.NotKeyword)} {band.Name.Text}" : band.Name.Text;
        yield return context.Offer(new LocalizedText($"เขียนเพียง “{text}”", $"Write “{text}” alone"), Edits.Replace(context.Tree, test, text));
    }
}
