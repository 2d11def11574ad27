using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Semantics.Declarations;

/// <summary>A declaration that claims a name.</summary>
/// <param name="File">The file.</param>
/// <param name="Declaration">The declaration.</param>
/// <param name="Token">The name in it.</param>
internal sealed record NameClaim(FileScope File, DeclarationSyntax Declaration, SyntaxToken Token)
{
    /// <summary>The name as it is compared; empty where it is missing.</summary>
    public string Name { get; } = NameText.Normalize(Token.ValueText);

    /// <summary>The name as its author writes it.</summary>
    public string Written => WrittenAs(Token);

    /// <summary>A name without the quotes that it may stand in.</summary>
    public static string WrittenAs(SyntaxToken token) => token.Kind == SyntaxKind.TextToken ? token.ValueText : token.Text;

    public SyntaxReference Reference => new(File.Tree, Declaration);

    /// <summary>
    /// The claims that stand, in order: of those with one name the nearest to the project, and of several in the same place the first.
    /// A later one there is an error; one that is farther away gives way in silence.
    /// </summary>
    public static IEnumerable<NameClaim> Settle(IReadOnlyCollection<NameClaim> claims, DiagnosticBag diagnostics)
    {
        var nearest = new Dictionary<string, int>(claims.Count, StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            var depth = claim.File.File.UseDepth;
            nearest[claim.Name] = nearest.TryGetValue(claim.Name, out var other) ? Math.Min(depth, other) : depth;
        }

        var standing = new Dictionary<string, NameClaim>(nearest.Count, StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            if (claim.Name.Length == 0 || claim.File.File.UseDepth > nearest[claim.Name])
                continue;
            if (standing.TryAdd(claim.Name, claim))
                yield return claim;
            else
                diagnostics.Add(Messages.DeclaredTwice(claim.File.Tree, claim.Token, claim.Written, FirstLocation(standing[claim.Name])));
        }
    }

    private static SourceLocation FirstLocation(NameClaim first) => first.File.Tree.LocationOf(first.Token);
}
