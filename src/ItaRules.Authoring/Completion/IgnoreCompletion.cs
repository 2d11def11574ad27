using System.Text.RegularExpressions;
using ItaRules.Authoring.Hover;
using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Authoring.Completion;

/// <summary>Proposes the ids of messages after <c># ita:ignore</c>.</summary>
internal static partial class IgnoreCompletion
{
    /// <summary>The ids; none in any other comment.</summary>
    public static IEnumerable<CompletionProposal> Propose(AuthoringContext context, TextSpan comment, int position)
    {
        var match = BeforeCursor().Match(context.Tree.Text.ToString(TextSpan.FromBounds(comment.Start, position)));
        if (!match.Success)
            return [];
        var end = position;
        while (end < comment.End && char.IsLetterOrDigit(context.Tree.Text.Content[end]))
            end++;
        var span = TextSpan.FromBounds(comment.Start + match.Groups["id"].Index, end);
        return DiagnosticDescriptors.All.Where(IsIgnorable).Select(descriptor => new CompletionProposal(ProposalKind.Diagnostic, descriptor.Id, span, descriptor.Id)
        {
            Detail = DiagnosticDescription.Wording(descriptor, context.Language),
            FilterText = descriptor.Id,
            SortText = descriptor.Id,
            Subject = new DescribedSubject(SubjectKind.Diagnostic, descriptor.Id),
        });
    }

    // Errors stay, whatever a comment says; what is wrong with score sheets is not said in rule files.
    private static bool IsIgnorable(DiagnosticDescriptor descriptor) =>
        descriptor.DefaultSeverity != Severity.Error && (string.CompareOrdinal(descriptor.Id, "ITA5") < 0 || descriptor == ExpectationDiagnostics.Broken || descriptor == ExpectationDiagnostics.Undecided);

    [GeneratedRegex(@"^#\s*ita:ignore\s+(?<id>\w*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BeforeCursor();

}
