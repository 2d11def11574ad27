using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Logic;

/// <summary>Uses the first of two defines that say the same, and takes the second out.</summary>
internal sealed class MergeDefines : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [LogicDiagnostics.SameDefine];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        if (context.At<DefineDeclarationSyntax>() is not { } define || context.Authoring.Model.GetDeclaredSymbol(define) is not { } symbol)
            yield break;
        var other = context.Diagnostic.Arguments[0].ToString()!;
        var uses = context.Authoring.Compilation.FindReferences(symbol).Where(reference => !reference.IsDeclaration).GroupBy(reference => reference.Syntax.Tree)
            .ToDictionary(group => group.Key, group => group.Select(use => Edits.Replace(group.Key, use.Syntax.Element, other)).ToImmutableArray());
        var removal = Edits.DeleteDeclaration(context.Tree, define);
        uses[context.Tree] = [.. uses.GetValueOrDefault(context.Tree, []), removal];
        yield return new CodeChange(
            new LocalizedText($"ใช้ “{other}” แทนและลบนิยามนี้", $"Use “{other}” and delete this define"), [.. uses.Select(file => new FileChanges(file.Key, file.Value))]);
    }
}
