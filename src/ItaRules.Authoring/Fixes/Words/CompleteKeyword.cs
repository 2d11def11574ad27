using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Words;

/// <summary>Completes a keyword of several words.</summary>
internal sealed class CompleteKeyword : ICodeFix
{
    public ImmutableArray<DiagnosticDescriptor> Mends { get; } = [SyntaxDiagnostics.UnfinishedKeyword];

    public IEnumerable<CodeChange> Propose(FixContext context)
    {
        // A beginning that only one keyword has is plain.
        var whole = ((KindNames)context.Diagnostic.Arguments[1]).Kinds.Select(kind => Spelled(kind, context.Written)).Distinct().ToList();
        foreach (var word in whole)
        {
            var title = new LocalizedText($"เขียนเป็น “{word}”", $"Write “{word}”");
            var change = Edits.Replace(context.Tree, context.Span, word);
            yield return whole.Count == 1 ? context.Safe(title, change) : context.Offer(title, change);
        }
    }

    private static string Spelled(SyntaxKind kind, string written)
    {
        var keyword = SyntaxFacts.GetKeyword(kind)!;
        return keyword.EnglishSpellings.Concat(keyword.ThaiSpellings).FirstOrDefault(spelling => spelling.StartsWith(written, StringComparison.OrdinalIgnoreCase))
            ?? keyword.GetText(written[0] >= '\u0E00' ? Language.Thai : Language.English);
    }
}
