using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Logic;

/// <summary>Takes out a branch, or the whole rule when it is its only one.</summary>
internal sealed class RemoveBranch : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } =
        [LogicDiagnostics.NeverHolds, LogicDiagnostics.NeverReached, LogicDiagnostics.SameRule, LogicDiagnostics.Swallowed];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        var neverActs = context.Diagnostic.Descriptor == LogicDiagnostics.NeverHolds || context.Diagnostic.Descriptor == LogicDiagnostics.NeverReached;
        if (Branch.Of(context) is not { } branch || branch.Removal(neverActs) is not { } change)
            yield break;
        var isWhole = branch.Else is null && branch.Next is null;
        yield return context.Offer(isWhole ? new LocalizedText("ลบกฎนี้", "Delete this rule") : new LocalizedText("ลบทางเลือกนี้", "Delete this branch"), change);
    }
}
