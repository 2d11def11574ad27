using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Words;

/// <summary>Begins a rule before an action that has none around it.</summary>
internal sealed class BeginRule : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [SyntaxDiagnostics.ActionWithoutRule];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        var word = context.Word(SyntaxKind.AlwaysKeyword);
        yield return context.Offer(new LocalizedText($"เติม “{word}” ข้างหน้า", $"Put “{word}” before it"), Edits.Insert(context.Span.Start, word + " "));
    }
}
