using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Values;

/// <summary>Takes a clause out that stands a second time.</summary>
internal sealed class ClauseOnce : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [ValueDiagnostics.ClauseTwice];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        if (context.Token.Ancestors().OfType<ClauseSyntax>().FirstOrDefault() is { } clause)
            yield return context.Offer(new LocalizedText($"ลบ “{clause}”", $"Delete “{clause}”"), Edits.Delete(context.Tree, clause));
    }
}
