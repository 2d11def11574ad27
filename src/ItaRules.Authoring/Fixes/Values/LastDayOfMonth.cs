using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Values;

/// <summary>Writes the last day of the month for one that the month does not have.</summary>
internal sealed class LastDayOfMonth : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [ValueDiagnostics.NoSuchDay];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        var day = context.Diagnostic.Arguments[2].ToString()!;
        yield return context.Offer(new LocalizedText($"เปลี่ยนเป็นวันที่ {day}", $"Change to {day}"), Edits.Replace(context.Tree, context.Span, day));
    }
}
