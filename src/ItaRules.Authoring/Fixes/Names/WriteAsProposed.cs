using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Names;

/// <summary>Writes one of the names that a message proposes.</summary>
internal sealed class WriteAsProposed : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } =
    [
        NameDiagnostics.UnknownItem, NameDiagnostics.UnknownName, NameDiagnostics.UndeclaredMeasure, NameDiagnostics.UndeclaredOwner, NameDiagnostics.UnknownEdition,
        NameDiagnostics.UnknownIgnore, ValueDiagnostics.UnknownLevel, ValueDiagnostics.UnknownAgencyType, ValueDiagnostics.YearNotBuddhist,
    ];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        foreach (var text in context.Diagnostic.Arguments.OfType<Proposal>().SelectMany(proposal => proposal.Texts))
        {
            var written = Spelled(text, context);
            yield return context.Offer(new LocalizedText($"เปลี่ยนเป็น “{written}”", $"Change to “{written}”"), Edits.Replace(context.Tree, context.Span, written)) with { IsPreferred = true };
        }
    }

    // A name with spaces, or one that is a keyword, stands in quotes.
    private static string Spelled(string text, FixContext context) =>
        context.Token.Parent is LabelSyntax && !text.StartsWith('"') ? NameSpelling.ToLabel(text) : text;
}
