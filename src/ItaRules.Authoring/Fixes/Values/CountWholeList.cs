using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Values;

/// <summary>Counts no more scores than the list has.</summary>
internal sealed class CountWholeList : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [ValueDiagnostics.CountOutsideList];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        var number = context.Diagnostic.Arguments[1].ToString()!;
        yield return context.Offer(new LocalizedText($"เปลี่ยนเป็น “{number}”", $"Change to “{number}”"), Edits.Replace(context.Tree, context.Span, number));
    }
}
