using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Words;

/// <summary>Ends the place of a value in a text.</summary>
internal sealed class CloseHole : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [SyntaxDiagnostics.UnclosedHole];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        var value = context.Tree.FindToken(context.Span.Start + 1, insideTexts: true);
        if (context.Tree.SpanOf(value) is { IsEmpty: false } span && context.Span.Contains(span))
            yield return context.Offer(new LocalizedText($"ปิดวงเล็บ: {{{value.Text}}}", $"Close it: {{{value.Text}}}"), Edits.Insert(span.End, "}"));
    }
}
