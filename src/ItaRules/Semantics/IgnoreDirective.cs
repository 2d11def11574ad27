using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Semantics;

/// <summary>A comment <c># ita:ignore ITA3002 reason</c>: it silences one message in the next declaration.</summary>
/// <param name="Id">The id as written.</param>
/// <param name="IdSpan">Where the id stands in the file.</param>
/// <param name="Reason">The reason, empty where none is given.</param>
/// <param name="Target">Where the next declaration stands; empty at the end of the file.</param>
internal sealed partial record IgnoreDirective(string Id, TextSpan IdSpan, string Reason, TextSpan Target)
{
    private const string Marker = "ita:ignore";

    /// <summary>The directives of a file, in order.</summary>
    public static ImmutableArray<IgnoreDirective> Read(SyntaxTree tree)
    {
        // Most files have none, and then no token need be looked at.
        if (!tree.Text.Content.Contains(Marker, StringComparison.OrdinalIgnoreCase))
            return [];
        var found = ImmutableArray.CreateBuilder<IgnoreDirective>();
        foreach (var token in tree.DescendantTokens())
        {
            var offset = tree.SpanOf(token).Start - token.SpanInBlock.Start;
            foreach (var trivia in token.LeadingTrivia.Concat(token.TrailingTrivia).Where(trivia => trivia.Kind == SyntaxKind.CommentTrivia))
            {
                if (Directive().Match(trivia.Text) is not { Success: true } match)
                    continue;
                var start = trivia.SpanInBlock.Start + offset;
                var id = match.Groups["id"];
                found.Add(new IgnoreDirective(id.Value, new TextSpan(start + id.Index, id.Length), match.Groups["reason"].Value.Trim(), NextDeclaration(tree, start)));
            }
        }

        return found.ToImmutable();
    }

    private static TextSpan NextDeclaration(SyntaxTree tree, int position)
    {
        foreach (var declaration in tree.Declarations)
        {
            var span = tree.SpanOf(declaration);
            if (span.Start >= position)
                return span;
        }

        return new TextSpan(tree.Text.Length, 0);
    }

    [GeneratedRegex(@"^#\s*ita:ignore\s+(?<id>\S+)(?<reason>.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Directive();
}
