using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Values;

/// <summary>Takes scores out of a list in which they stand before already.</summary>
internal sealed class ListOnce : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [ValueDiagnostics.ListedTwice];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        // A range with other scores in it is left to the author.
        if (context.At<ScoreRangeSyntax>() is not SingleScoreSyntax { Parent: ScoreListSyntax list } range)
            yield break;
        var index = list.Ranges.ToList().IndexOf(range);
        if (index > 0)
            yield return context.Safe(
                new LocalizedText($"ลบ “{context.Written}” ที่ซ้ำ", $"Delete the second “{context.Written}”"), Edits.Delete(context.Tree, list.Ranges.GetSeparator(index - 1), range));
    }
}
