using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Names;

/// <summary>Takes out an <c>ita:ignore</c> that ignores nothing.</summary>
internal sealed class RemoveIgnore : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [NameDiagnostics.UnneededIgnore, NameDiagnostics.ErrorIgnored, NameDiagnostics.UnknownIgnore];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        var text = context.Tree.Text;
        var line = text.GetLineSpan(text.GetLinePosition(context.Span.Start).Line);
        var start = text.Content.LastIndexOf('#', context.Span.Start);
        var isAlone = string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, start)));
        var end = isAlone ? text.GetPosition(new LinePosition(text.GetLinePosition(context.Span.Start).Line + 1, 0)) : line.End;
        var change = isAlone ? new TextChange(TextSpan.FromBounds(line.Start, end), "") : Edits.Delete(context.Tree, TextSpan.FromBounds(start, end));
        var title = new LocalizedText($"ลบการละเว้น {context.Written}", $"Delete the ignore of {context.Written}");

        // An id that does not exist may be a slip for one that does.
        yield return context.Diagnostic.Descriptor == NameDiagnostics.UnknownIgnore ? context.Offer(title, change) : context.Safe(title, change);
    }
}
