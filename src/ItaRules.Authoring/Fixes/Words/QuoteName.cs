using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Words;

/// <summary>Puts quotes around a word that has a meaning of its own, so that it is a name.</summary>
internal sealed class QuoteName : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [SyntaxDiagnostics.KeywordAsName];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        var text = NameSpelling.Quote(context.Written);
        yield return context.Safe(new LocalizedText($"ใส่เครื่องหมายคำพูด: {text}", $"Put it in quotes: {text}"), Edits.Replace(context.Tree, context.Span, text));
    }
}
