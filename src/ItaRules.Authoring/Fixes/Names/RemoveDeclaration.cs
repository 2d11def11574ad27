using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Names;

/// <summary>Takes out a declaration that does nothing, or that stands a second time.</summary>
internal sealed class RemoveDeclaration : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } =
    [
        NameDiagnostics.DeclaredTwice, NameDiagnostics.UnusedOwner, NameDiagnostics.UnusedMeasure, NameDiagnostics.UnusedName, NameDiagnostics.UseCircular, NameDiagnostics.UseEmpty,
        NameDiagnostics.AssignCycle,
    ];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        // Without its loop a rule says something else.
        if (context.Token.AncestorOrSelf<DeclarationSyntax>() is not { } declaration || context.Token.Parent is ForEachClauseSyntax)
            yield break;
        var first = declaration.GetFirstToken()!.Text;
        var title = new LocalizedText($"ลบ “{first} {context.Written}”", $"Delete “{first} {context.Written}”");
        var change = Edits.DeleteDeclaration(context.Tree, declaration);
        yield return IsCopy(context, declaration) ? context.Safe(title, change) : context.Offer(title, change);
    }

    // Of two that are written alike one has no effect.
    private static bool IsCopy(FixContext context, DeclarationSyntax declaration)
    {
        if (context.Diagnostic.Descriptor != NameDiagnostics.DeclaredTwice || context.Diagnostic.Related is not [{ Location: SourceLocation first }]
            || context.Authoring.Compilation.Files.FirstOrDefault(file => file.Tree.Text == first.Source) is not { } file)
            return false;
        return Words(file.Tree.FindToken(first.Span.Start).AncestorOrSelf<DeclarationSyntax>()) == Words(declaration);
    }

    private static string Words(DeclarationSyntax? declaration) => string.Join(' ', declaration?.DescendantTokens().Select(token => token.Text) ?? []);
}
