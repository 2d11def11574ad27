using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Logic;

/// <summary>Takes out an action that another rule contradicts.</summary>
internal sealed class RemoveAction : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [LogicDiagnostics.Contradiction];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        if (context.At<ActionSyntax>() is not { } action || Branch.Of(context) is not { } branch)
            yield break;
        var actions = branch.If?.Actions ?? branch.Else?.Actions ?? branch.Rule.Actions;
        var change = actions.Length == 1 ? branch.Removal(neverActs: false) : Removal(context, actions, actions.IndexOf(action));
        if (change is { } removal)
            yield return context.Offer(new LocalizedText($"ลบ “{action}”", $"Delete “{action}”"), removal);
    }

    // The action that becomes the first one needs no "and" before it.
    private static TextChange Removal(FixContext context, ImmutableArray<ActionSyntax> actions, int index)
    {
        if (index > 0)
            return Edits.Delete(context.Tree, actions[index]);
        var next = actions[1];
        var start = next.GetFirstToken() is { Kind: SyntaxKind.AndKeyword } and ? next.DescendantTokens().SkipWhile(token => token == and).First() : next.GetFirstToken()!;
        return new TextChange(TextSpan.FromBounds(context.Tree.SpanOf(actions[0]).Start, context.Tree.SpanOf(start).Start), "");
    }
}
