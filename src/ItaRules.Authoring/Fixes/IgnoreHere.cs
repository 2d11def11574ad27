using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes;

/// <summary>Silences a message on the declaration where it stands. It mends nothing, so it is offered last and for every message that may be ignored.</summary>
internal static class IgnoreHere
{
    /// <summary>What stands for the reason until the author writes it.</summary>
    public static LocalizedText Reason { get; } = new("เหตุผล…", "reason…");

    /// <summary>The change; null where the message cannot be ignored: an error, or one that stands in no declaration.</summary>
    public static CodeChange? Of(FixContext context)
    {
        var id = context.Diagnostic.Id;
        if (context.Diagnostic.Descriptor.DefaultSeverity == Severity.Error || context.Tree.FindToken(context.Span.Start).AncestorOrSelf<DeclarationSyntax>() is not { } declaration)
            return null;
        var span = context.Tree.SpanOf(declaration);
        if (!span.Contains(context.Span))
            return null;
        var text = context.Tree.Text;
        var line = text.GetLineSpan(text.GetLinePosition(span.Start).Line);
        var before = text.ToString(TextSpan.FromBounds(line.Start, span.Start));
        var lineEnd = Edits.LineEndOf(context.Tree);
        var comment = $"# ita:ignore {id} {Reason.In(context.FileLanguage)}{lineEnd}";
        var insertion = string.IsNullOrWhiteSpace(before.Trim('\uFEFF')) ? comment : lineEnd + comment;
        return context.Offer(new LocalizedText($"ละเว้น {id} ตรงนี้", $"Ignore {id} here"), Edits.Insert(span.Start, insertion));
    }
}
