using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Words;

/// <summary>Makes one name, a name and a title, or several names of words that follow a name.</summary>
internal sealed class NameOfSeveralWords : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [SyntaxDiagnostics.NameWithSpaces];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        var tree = context.Tree;
        var name = tree.FindToken(Math.Max(0, context.Span.Start - 1));
        var whole = TextSpan.FromBounds(tree.SpanOf(name).Start, context.Span.End);
        var quoted = NameSpelling.Quote(tree.Text.ToString(whole));
        yield return context.Offer(new LocalizedText($"เป็นชื่อเดียว: {quoted}", $"One name: {quoted}"), Edits.Replace(tree, whole, quoted));
        if (name.Parent is not LabelSyntax label)
            yield break;
        if (label.Parent is OwnerDeclarationSyntax or MeasureDeclarationSyntax or RuleHeaderSyntax)
        {
            var title = NameSpelling.Quote(context.Written);
            yield return context.Offer(new LocalizedText($"เป็นชื่อเต็ม: {title}", $"A title: {title}"), Edits.Replace(tree, context.Span, title));
        }
        else if (label.Parent is LabelListSyntax)
        {
            var list = string.Join(", ", tree.Text.ToString(whole).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
            yield return context.Offer(new LocalizedText($"เป็นหลายชื่อ: {list}", $"Several names: {list}"), Edits.Replace(tree, whole, list));
        }
    }
}
