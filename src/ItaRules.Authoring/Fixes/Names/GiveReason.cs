using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Names;

/// <summary>Leaves room for the reason of an <c>ita:ignore</c>.</summary>
internal sealed class GiveReason : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [NameDiagnostics.IgnoreWithoutReason];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        yield return context.Offer(new LocalizedText("เขียนเหตุผล", "Write a reason"), Edits.Insert(context.Span.End, " " + IgnoreHere.Reason.In(context.FileLanguage)));
    }
}
