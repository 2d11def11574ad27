using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Words;

/// <summary>Doubles the braces in a text, so that they are shown and no value is put in.</summary>
internal sealed class ShowBraces : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [SyntaxDiagnostics.UnclosedHole, ValueDiagnostics.HoleNotAllowed];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        ImmutableArray<TextChange> changes = [Edits.Insert(context.Span.Start, "{")];
        if (context.Written.EndsWith('}'))
            changes = changes.Add(Edits.Insert(context.Span.End, "}"));
        yield return context.Offer(new LocalizedText("แสดงวงเล็บปีกกาเป็นตัวอักษร", "Show the brace itself"), changes);
    }
}
