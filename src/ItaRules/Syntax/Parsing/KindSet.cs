using System.Collections.Immutable;

namespace ItaRules.Syntax.Parsing;

/// <summary>Kinds of tokens: those that something can begin with, or those at which a search for it ends.</summary>
internal sealed class KindSet
{
    public static readonly KindSet Empty = Of();

    private readonly bool[] contains;

    private KindSet(ImmutableArray<SyntaxKind> kinds, bool[] contains)
    {
        Kinds = kinds;
        this.contains = contains;
    }

    public ImmutableArray<SyntaxKind> Kinds { get; }

    public static KindSet Of(params ReadOnlySpan<SyntaxKind> kinds)
    {
        var contains = new bool[(int)SyntaxKind.WhitespaceTrivia];
        foreach (SyntaxKind kind in kinds)
        {
            contains[(int)kind] = true;
        }

        return new KindSet([.. kinds], contains);
    }

    /// <summary>The kinds from <paramref name="first"/> to <paramref name="last"/>, which stand together in the list of kinds.</summary>
    public static KindSet FromTo(SyntaxKind first, SyntaxKind last)
    {
        var kinds = new SyntaxKind[(int)last - (int)first + 1];
        for (int kind = 0; kind < kinds.Length; kind++)
        {
            kinds[kind] = (SyntaxKind)((int)first + kind);
        }

        return Of(kinds);
    }

    public bool Contains(SyntaxKind kind) => contains[(int)kind];

    public KindSet And(params KindSet[] others)
    {
        var all = (bool[])contains.Clone();
        foreach (KindSet other in others)
        {
            for (int kind = 0; kind < all.Length; kind++)
            {
                all[kind] |= other.contains[kind];
            }
        }

        var kinds = ImmutableArray.CreateBuilder<SyntaxKind>();
        for (int kind = 0; kind < all.Length; kind++)
        {
            if (all[kind])
            {
                kinds.Add((SyntaxKind)kind);
            }
        }

        return new KindSet(kinds.ToImmutable(), all);
    }

    public KindSet And(SyntaxKind kind) => And(Of(kind));
}
