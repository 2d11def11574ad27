using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Names;

/// <summary>Declares a measure that rules name.</summary>
internal sealed class DeclareMeasure : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [NameDiagnostics.UndeclaredMeasure];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        var name = context.Diagnostic.Arguments[0].ToString()!;
        yield return NewDeclaration.Of<MeasureDeclarationSyntax>(
            context.Authoring, context.Span.Start, SyntaxKind.MeasureKeyword, name, new LocalizedText($"ประกาศมาตรการ “{name}”", $"Declare the measure “{name}”"));
    }
}
