using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Words;

/// <summary>Closes a text at the end of its line.</summary>
internal sealed class CloseText : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [SyntaxDiagnostics.UnclosedText];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        var quote = context.Diagnostic.Arguments[0].ToString()!;
        var end = context.Span.Start + context.Written.TrimEnd().Length;
        yield return context.Offer(new LocalizedText($"เติม {quote} ท้ายบรรทัด", $"Put {quote} at the end of the line"), Edits.Insert(end, quote));
    }
}
