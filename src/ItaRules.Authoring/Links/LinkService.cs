using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ItaRules.Authoring.Hover;
using ItaRules.Authoring.Names;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Links;

/// <summary>Finds texts that lead somewhere.</summary>
public static partial class LinkService
{
    /// <summary>The files that <c>use</c> lines name (where one leads to several, as to a folder or to the shipped library, the first of them), and the web addresses in <c>reference</c> texts, in order.</summary>
    public static ImmutableArray<Link> GetLinks(AuthoringContext context) => [.. context.Tree.Declarations.SelectMany(declaration => LinksIn(context, declaration))];

    private static IEnumerable<Link> LinksIn(AuthoringContext context, DeclarationSyntax declaration) => declaration switch
    {
        UseDeclarationSyntax { Path.IsMissing: false } use => FileOf(UsedFiles.Of(context, use), context.Language),
        MeasureDeclarationSyntax measure => measure.Clauses.OfType<ReferenceClauseSyntax>().SelectMany(clause => AddressesIn(context.Tree, clause.Text.Token)),
        _ => [],
    };

    // No editor opens a folder beside its files; all of them are where the first one is.
    private static IEnumerable<Link> FileOf(UsedFiles used, Language language)
    {
        if (used is not { Files: [var first, ..], Span.Length: > 2 })
            return [];
        var files = UseDescription.Files(used.Files.Length);
        var hint = used.Files.Length == 1 ? null : new LocalizedText($"{files.Thai} เปิดไฟล์แรก", $"{files.English}, opens the first").In(language);
        return [new Link(TextSpan.FromBounds(used.Span.Start + 1, used.Span.End - 1), first.Tree, null, hint)];
    }

    private static IEnumerable<Link> AddressesIn(SyntaxTree tree, SyntaxToken text)
    {
        var start = tree.SpanOf(text).Start;
        foreach (Match match in WebAddress().Matches(text.Text))
        {
            var written = match.Value.TrimEnd('.', ',', ';', ':', '!', '?', ')', '\'');
            var address = written.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? written : "https://" + written;
            if (Uri.TryCreate(address, UriKind.Absolute, out var uri))
                yield return new Link(new TextSpan(start + match.Index, written.Length), null, uri);
        }
    }

    // Thai follows an address without a space, so only the characters of an address count.
    [GeneratedRegex(@"(?<![A-Za-z0-9.])(?:https?://|www\.)[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WebAddress();
}
