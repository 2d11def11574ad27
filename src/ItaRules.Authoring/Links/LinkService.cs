using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ItaRules.Authoring.Names;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Links;

/// <inheritdoc/>
public sealed partial class LinkService : ILinkService
{
    /// <inheritdoc/>
    public ImmutableArray<Link> GetLinks(AuthoringContext context) => [.. context.Tree.Declarations.SelectMany(declaration => LinksIn(context, declaration))];

    private static IEnumerable<Link> LinksIn(AuthoringContext context, DeclarationSyntax declaration) => declaration switch
    {
        UseDeclarationSyntax { Path.IsMissing: false } use => FileOf(UsedFiles.Of(context, use)),
        MeasureDeclarationSyntax measure => measure.Clauses.OfType<ReferenceClauseSyntax>().SelectMany(clause => AddressesIn(context.Tree, clause.Text.Token)),
        _ => [],
    };

    private static IEnumerable<Link> FileOf(UsedFiles used) =>
        used is { Files: [var file], Span.Length: > 2 } ? [new Link(TextSpan.FromBounds(used.Span.Start + 1, used.Span.End - 1), file.Tree, null)] : [];

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
