using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Words;

/// <summary>Takes out what has no place where it stands: characters, braces, units, words.</summary>
internal sealed class DeleteNeedless : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } =
    [
        SyntaxDiagnostics.UnexpectedCharacter, SyntaxDiagnostics.BraceOrSemicolon, SyntaxDiagnostics.Unexpected, SyntaxDiagnostics.UnitAfterNumber, SyntaxDiagnostics.SuperfluousIs,
    ];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        var title = new LocalizedText($"ลบ “{context.Diagnostic.Arguments[0]}”", $"Delete “{context.Diagnostic.Arguments[0]}”");
        var change = Edits.Delete(context.Tree, context.Span);
        yield return IsCertain(context) ? context.Safe(title, change) : context.Offer(title, change);
    }

    // Of words that do not fit, and of signs that can be seen, nobody knows whether something else was meant.
    private static bool IsCertain(FixContext context) =>
        context.Diagnostic.Descriptor != SyntaxDiagnostics.Unexpected
        && (context.Diagnostic.Descriptor != SyntaxDiagnostics.UnexpectedCharacter || context.Written.All(character => char.IsControl(character) || NameText.IsZeroWidth(character)));
}
