using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Words;

/// <summary>Recommends each of several measures that stand in a list: <c>recommend A, B</c>.</summary>
internal sealed class RecommendBoth : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [SyntaxDiagnostics.Unexpected];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        if (!context.Written.StartsWith(',') || context.Span.Start == 0 || context.Tree.FindToken(context.Span.Start - 1).Parent is not LabelSyntax { Parent: RecommendActionSyntax recommend })
            yield break;
        var join = $" {context.Word(SyntaxKind.AndKeyword)} {recommend.RecommendKeyword.Text} ";
        var text = string.Concat(context.Written.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name => join + name));
        yield return context.Offer(new LocalizedText($"เขียนเป็น “{text.Trim()}”", $"Write “{text.Trim()}”"), new TextChange(context.Span, text)) with { IsPreferred = true };
    }
}
