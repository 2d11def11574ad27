using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Values;

/// <summary>Looks back one year where a rule looks back twice.</summary>
internal sealed class LookBackOnce : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [ValueDiagnostics.PreviousTwice];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        yield return context.Offer(new LocalizedText($"ลบ “{context.Written}” ที่ซ้ำ", $"Delete the second “{context.Written}”"), Edits.Delete(context.Tree, context.Span));
    }
}
