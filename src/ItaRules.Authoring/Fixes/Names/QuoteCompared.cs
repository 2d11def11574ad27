using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Names;

/// <summary>Puts a word that the level or a field of the agency is compared with in quotes.</summary>
internal sealed class QuoteCompared : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [NameDiagnostics.UnknownName];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        // Where the message proposes a text in quotes, that is another fix.
        if (context.Token.Ancestors().OfType<TestExpressionSyntax>().FirstOrDefault() is not { Operand: LevelExpressionSyntax or AgencyFieldExpressionSyntax }
            || context.Diagnostic.Arguments.OfType<Proposal>().Any(proposal => !proposal.Texts.IsEmpty))
            yield break;
        var text = NameSpelling.Quote(context.Written);
        yield return context.Offer(new LocalizedText($"ใส่เครื่องหมายคำพูด: {text}", $"Put it in quotes: {text}"), Edits.Replace(context.Tree, context.Span, text));
    }
}
