using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Words;

/// <summary>Puts quotes around words that are a text.</summary>
internal sealed class QuoteText : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [SyntaxDiagnostics.UnquotedText];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        // Where the text was to end is a guess.
        yield return context.Offer(new LocalizedText("ใส่เครื่องหมายคำพูดให้ข้อความ", "Put the text in quotes"), Edits.Replace(context.Tree, context.Span, NameSpelling.Quote(context.Written)));
    }
}
