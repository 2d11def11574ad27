using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Logic;

/// <summary>Leaves the period or the priority of a measure to the other rule that recommends it.</summary>
internal sealed class LeaveTermsToOther : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [LogicDiagnostics.DifferentTerms];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        ImmutableArray<ClauseSyntax> clauses = context.At<ActionSyntax>() switch
        {
            RecommendActionSyntax recommend => recommend.Clauses,
            RecommendForActionSyntax recommend => recommend.Clauses,
            _ => [],
        };
        foreach (var clause in clauses.Where(clause => clause is DueClauseSyntax or PriorityClauseSyntax))
            yield return context.Offer(new LocalizedText($"ลบ “{clause}” ใช้ของอีกกฎ", $"Delete “{clause}” and use the other rule's"), Edits.Delete(context.Tree, clause));
    }
}
