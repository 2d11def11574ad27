using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Values;

/// <summary>Lets the measures run in the year after the one assessed.</summary>
internal sealed class NextPlanYear : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [ValueDiagnostics.PlanBeforeEdition];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        var year = FormattableString.Invariant($"{(int)context.Diagnostic.Arguments[1] + 1}");
        yield return context.Offer(new LocalizedText($"เปลี่ยนเป็น {year}", $"Change to {year}"), Edits.Replace(context.Tree, context.Span, year));
    }
}
