using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Names;

/// <summary>Says for which year a file is.</summary>
internal sealed class AddEdition : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [NameDiagnostics.EditionFromSheet];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        var tree = context.Tree;
        var line = $"{context.Word(SyntaxKind.EditionKeyword)} {context.Diagnostic.Arguments[1]}";

        // Comments at the top are about the file, and those right above a declaration about it.
        var place = Edits.StartWithComments(tree, tree.Declarations[0]);
        yield return context.Offer(new LocalizedText($"เติม “{line}”", $"Add “{line}”"), Edits.Insert(place, line + Edits.LineEndOf(tree)));
    }
}
