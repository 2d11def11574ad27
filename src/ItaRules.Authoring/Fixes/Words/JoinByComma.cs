using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Words;

/// <summary>Joins scores by a comma.</summary>
internal sealed class JoinByComma : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [SyntaxDiagnostics.AndBetweenScores, ValueDiagnostics.ScoresJoinedByAnd];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        var title = new LocalizedText("คั่นด้วยจุลภาค", "Join by a comma");
        var before = context.Tree.Text.Content.AsSpan(0, context.Span.Start).TrimEnd(" \t").Length;
        var change = new TextChange(TextSpan.FromBounds(before, context.Span.End), ",");

        // In a condition “and” may also have been meant to begin a test of its own.
        yield return context.Diagnostic.Descriptor == SyntaxDiagnostics.AndBetweenScores ? context.Safe(title, change) : context.Offer(title, change);
    }
}
