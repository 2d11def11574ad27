using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Words;

/// <summary>Writes a year with its era as the year of the Buddhist Era alone.</summary>
internal sealed class YearAlone : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [SyntaxDiagnostics.EraBeforeYear];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        var year = context.Tree.FindToken(context.Tree.FullSpanOf(context.Token).End);
        var span = TextSpan.FromBounds(context.Span.Start, context.Tree.SpanOf(year).End);
        if (year.Kind != SyntaxKind.NumberToken)
            yield break;
        var isBuddhist = context.Written[0] == 'พ';
        var text = isBuddhist ? year.Text : FormattableString.Invariant($"{year.NumberValue + FiscalYear.EraOffset}");
        yield return context.Safe(new LocalizedText($"เขียนเป็น “{text}”", $"Write “{text}”"), Edits.Replace(context.Tree, span, text));
    }
}
