using System.Collections.Immutable;

namespace ItaRules.Syntax.Parsing;

/// <summary>Kinds of tokens: those that something can begin with, or those at which a search for it ends.</summary>
internal sealed class KindSet
{
    public static readonly KindSet Empty = Of();

    private readonly bool[] contains = new bool[(int)SyntaxKind.WhitespaceTrivia];

    private KindSet(ImmutableArray<SyntaxKind> kinds)
    {
        Kinds = kinds;
        foreach (SyntaxKind kind in kinds)
        {
            contains[(int)kind] = true;
        }
    }

    public ImmutableArray<SyntaxKind> Kinds { get; }

    public static KindSet Of(params ReadOnlySpan<SyntaxKind> kinds) => new([.. kinds]);

    public bool Contains(SyntaxKind kind) => contains[(int)kind];

    public KindSet And(params ReadOnlySpan<KindSet> others)
    {
        HashSet<SyntaxKind> all = [.. Kinds];
        foreach (KindSet other in others)
        {
            all.UnionWith(other.Kinds);
        }

        return new KindSet([.. all.Order()]);
    }

    public KindSet And(SyntaxKind kind) => And(Of(kind));
}
