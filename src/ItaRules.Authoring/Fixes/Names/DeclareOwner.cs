using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Names;

/// <summary>Declares an owner that rules name.</summary>
internal sealed class DeclareOwner : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [NameDiagnostics.UndeclaredOwner];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        var name = context.Diagnostic.Arguments[0].ToString()!;
        yield return NewDeclaration.Of<OwnerDeclarationSyntax>(
            context.Authoring, context.Span.Start, SyntaxKind.OwnerKeyword, name, new LocalizedText($"ประกาศส่วนงาน “{name}”", $"Declare the owner “{name}”"));
    }
}
