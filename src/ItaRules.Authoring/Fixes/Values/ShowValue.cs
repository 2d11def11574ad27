using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Values;

/// <summary>Puts the value into a text where no code or title can be.</summary>
internal sealed class ShowValue : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [ValueDiagnostics.NotAScore];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        if (context.Token.Ancestors().OfType<InterpolationSyntax>().FirstOrDefault() is not { PartKeyword: { } part } hole)
            yield break;
        var text = $"{{{hole.Expression}}}";
        yield return context.Offer(
            new LocalizedText($"แสดงค่า: {text}", $"Show the value: {text}"),
            new TextChange(TextSpan.FromBounds(context.Tree.SpanOf(hole.Expression).End, context.Tree.SpanOf(part).End), ""));
    }
}
