using System.Numerics;

namespace ItaRules.Analysis.Logic;

/// <summary>A set of cells of one <see cref="Axis"/>. Cell 0 stands for a missing value.</summary>
/// <param name="Bits">One bit a cell.</param>
internal readonly record struct CellSet(UInt128 Bits)
{
    /// <summary>The most cells that an axis can have.</summary>
    public const int Capacity = 128;

    /// <summary>The set of the missing value alone.</summary>
    public static CellSet Missing { get; } = new(UInt128.One);

    public bool IsEmpty => Bits == UInt128.Zero;

    /// <summary>The lowest cell of the set, which is not empty.</summary>
    public int First => (ulong)Bits != 0 ? BitOperations.TrailingZeroCount((ulong)Bits) : 64 + BitOperations.TrailingZeroCount((ulong)(Bits >> 64));

    public static CellSet Of(int cell) => new(UInt128.One << cell);

    public static CellSet operator &(CellSet left, CellSet right) => new(left.Bits & right.Bits);

    public static CellSet operator |(CellSet left, CellSet right) => new(left.Bits | right.Bits);

    public bool Contains(int cell) => (Bits >> cell & UInt128.One) != UInt128.Zero;

    /// <summary>The cells that are in this set and not in <paramref name="other"/>.</summary>
    public CellSet Without(CellSet other) => new(Bits & ~other.Bits);
}
