using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Words;

/// <summary>Puts a text that stands in other quotes into double ones.</summary>
internal sealed class DoubleQuotes : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [SyntaxDiagnostics.ForeignQuotes];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        var text = NameSpelling.Quote(context.Tree.FindToken(context.Span.Start).ValueText);
        yield return context.Safe(new LocalizedText($"เขียนเป็น {text}", $"Write {text}"), Edits.Replace(context.Tree, context.Span, text));
    }
}
