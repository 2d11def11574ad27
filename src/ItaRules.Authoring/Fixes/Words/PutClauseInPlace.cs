using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Words;

/// <summary>Moves a clause from a recommendation to the declaration of the measure, or takes it out.</summary>
internal sealed class PutClauseInPlace : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [SyntaxDiagnostics.MisplacedClause];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        if (context.Token.Ancestors().OfType<ClauseSyntax>().FirstOrDefault() is not { } clause)
            yield break;
        var text = clause.ToString();
        var removal = Edits.Delete(context.Tree, clause);
        if (clause.Parent is RecommendActionSyntax { Label: var label } && context.Authoring.Model.GetSymbol(label)?.Declaration is { Element: MeasureDeclarationSyntax measure } declaration)
        {
            var addition = Edits.Insert(declaration.Tree.SpanOf(measure).End, " " + text);
            yield return new CodeChange(
                new LocalizedText($"ย้ายไปไว้ที่มาตรการ “{NameSpelling.Unquote(label.Token.Text)}”", $"Move it to the measure “{NameSpelling.Unquote(label.Token.Text)}”"),
                declaration.Tree == context.Tree
                    ? [new FileChanges(context.Tree, [removal, addition])]
                    : [new FileChanges(context.Tree, [removal]), new FileChanges(declaration.Tree, [addition])]) { IsPreferred = true };
        }

        yield return context.Offer(new LocalizedText($"ลบ “{text}”", $"Delete “{text}”"), removal);
    }
}
