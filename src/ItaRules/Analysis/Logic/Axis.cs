using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis.Logic;

/// <summary>
/// The values of one quantity, cut at every constant that it is compared with: between two neighbouring constants all values are alike.
/// Cell 0 is missing; then points and the open stretches between them follow in rising order.
/// </summary>
internal sealed class Axis
{
    // Rules compare at six decimals: between two constants that are nearer to each other no value lies.
    private const double Finest = 1.5e-6;

    private readonly List<(double Low, double High)> cells = [(double.NaN, double.NaN)];

    /// <summary>Cuts the range of a quantity.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="constants">The constants that it is compared with.</param>
    public Axis(Quantity quantity, IEnumerable<double> constants)
    {
        Quantity = quantity;
        var (least, greatest) = quantity.Range;
        var points = constants.Concat(quantity.Listed).Append(least).Append(greatest).Where(point => point >= least && point <= greatest).Distinct().Order().ToList();
        for (var i = 0; i < points.Count; i++)
        {
            if (i > 0 && points[i] - points[i - 1] > Finest)
                cells.Add((points[i - 1], points[i]));
            cells.Add((points[i], points[i]));
        }

        IsTooFine = cells.Count > CellSet.Capacity;
        if (IsTooFine)
            return;
        Known = CellsWhere(_ => true);
        var listed = quantity.Listed.ToHashSet();
        Listed = listed.Count == 0 ? Known : CellsWhere(cell => cell.Low == cell.High && listed.Contains(cell.Low));
    }

    public Quantity Quantity { get; }

    /// <summary>Whether there are more constants than a set of cells can tell apart.</summary>
    public bool IsTooFine { get; }

    /// <summary>Every cell but the missing one.</summary>
    public CellSet Known { get; }

    /// <summary>The cells of listed values; all known cells where nothing is listed.</summary>
    public CellSet Listed { get; }

    /// <summary>How many cells there are, the missing one too.</summary>
    public int CellCount => cells.Count;

    /// <summary>The lower and upper end of a cell; equal for a point.</summary>
    public (double Low, double High) Bounds(int cell) => cells[cell];

    /// <summary>The cells whose values compare so with a constant of this axis.</summary>
    public CellSet Where(ComparisonOperator comparison, double constant) => comparison switch
    {
        ComparisonOperator.Less => CellsWhere(cell => cell.High <= constant && cell.Low < constant),
        ComparisonOperator.LessOrEqual => CellsWhere(cell => cell.High <= constant),
        ComparisonOperator.Greater => CellsWhere(cell => cell.Low >= constant && cell.High > constant),
        ComparisonOperator.GreaterOrEqual => CellsWhere(cell => cell.Low >= constant),
        ComparisonOperator.Equal => CellsWhere(cell => cell.Low == constant && cell.High == constant),
        _ => CellsWhere(cell => cell.Low != constant || cell.High != constant),
    };

    /// <summary>A value of a cell that reads well: the point itself, else a whole number, else two decimals, else the middle.</summary>
    public double Sample(int cell)
    {
        var (low, high) = cells[cell];
        if (low == high)
            return low;
        var middle = low + ((high - low) / 2);
        foreach (var decimals in (ReadOnlySpan<int>)[0, 2, 6])
        {
            if (Math.Round(middle, decimals) is var round && round > low && round < high)
                return round;
        }

        return middle;
    }

    /// <summary>The lowest value of a cell that a published score can have: two decimals where the cell is wide enough.</summary>
    public double Lowest(int cell)
    {
        var (low, high) = cells[cell];
        return low < high && Math.Round(low + 0.01, 2) is var next && next > low && next < high ? next : Sample(cell);
    }

    private CellSet CellsWhere(Func<(double Low, double High), bool> isIn)
    {
        var bits = UInt128.Zero;
        for (var cell = 1; cell < cells.Count; cell++)
        {
            if (isIn(cells[cell]))
                bits |= UInt128.One << cell;
        }

        return new CellSet(bits);
    }
}
