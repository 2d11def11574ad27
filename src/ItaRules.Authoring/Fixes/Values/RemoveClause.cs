using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Values;

/// <summary>Takes a clause out that stands a second time, or that cannot be.</summary>
internal sealed class RemoveClause : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [ValueDiagnostics.ClauseTwice, ValueDiagnostics.PublishedAsQuestion];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        if (context.Token.Ancestors().OfType<ClauseSyntax>().FirstOrDefault() is { } clause)
            yield return context.Offer(new LocalizedText($"ลบ “{clause}”", $"Delete “{clause}”"), Edits.Delete(context.Tree, clause));
    }
}
