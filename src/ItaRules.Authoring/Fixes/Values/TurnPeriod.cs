using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Values;

/// <summary>Turns a period round that ends before it starts.</summary>
internal sealed class TurnPeriod : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [ValueDiagnostics.PeriodReversed];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        if (context.At<PeriodSyntax>() is not { To: { } to, From: var from })
            yield break;
        yield return context.Offer(
            new LocalizedText("สลับวันเริ่มต้นกับวันสิ้นสุด", "Swap beginning and end"), Edits.Replace(context.Tree, from, to.ToString()), Edits.Replace(context.Tree, to, from.ToString()));
    }
}
