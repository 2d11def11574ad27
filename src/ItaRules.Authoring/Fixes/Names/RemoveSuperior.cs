using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Names;

/// <summary>Takes out what an owner is under.</summary>
internal sealed class RemoveSuperior : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [NameDiagnostics.OwnerCycle];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        if (context.Token.AncestorOrSelf<OwnerDeclarationSyntax>() is { UnderKeyword: { } under, Superior: { } superior })
            yield return context.Offer(
                new LocalizedText($"ลบ “{under.Text} {superior.Token.Text}”", $"Delete “{under.Text} {superior.Token.Text}”"), Edits.Delete(context.Tree, under, superior));
    }
}
