using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Values;

/// <summary>Takes the quotes off a number.</summary>
internal sealed class UnquoteNumber : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [ValueDiagnostics.TextMisplaced];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        var number = context.Token.ValueText.Trim();
        if (number.Length > 0 && number.All(character => char.IsDigit(character) || character == '.') && char.IsDigit(number[0]) && char.IsDigit(number[^1]))
            yield return context.Safe(new LocalizedText($"เขียนเป็น “{number}”", $"Write “{number}”"), Edits.Replace(context.Tree, context.Span, number));
    }
}
