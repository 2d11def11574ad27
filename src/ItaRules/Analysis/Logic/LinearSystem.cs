namespace ItaRules.Analysis.Logic;

/// <summary>What is known of a system of linear bounds.</summary>
internal enum Feasibility
{
    /// <summary>No values meet all bounds.</summary>
    Infeasible,

    /// <summary>The values that were found meet all bounds.</summary>
    Feasible,

    /// <summary>The search was stopped at its limit.</summary>
    Unknown,
}

/// <summary>
/// Numbers within bounds whose weighted sums have bounds too. Decided by the simplex method for bounded sums (Dutertre and de Moura, "A fast linear-arithmetic
/// solver for DPLL(T)", 2006), always taking the first candidate so that it ends. Bounds are told apart at a millionth and more; the arithmetic is exact to a
/// thousandth of that.
/// </summary>
internal sealed class LinearSystem
{
    private const double Tolerance = 1e-9;
    private const int MostPivots = 400;

    private readonly int numbers;
    private readonly double[,] rows;
    private readonly int[] basic;
    private readonly int[] free;
    private readonly (double Low, double High)[] bounds;
    private readonly double[] values;

    /// <summary>Sets a system up.</summary>
    /// <param name="numbers">The bounds of each number, both finite.</param>
    /// <param name="sums">The weights of each sum, by number.</param>
    /// <param name="sumBounds">The bounds of each sum.</param>
    public LinearSystem(ReadOnlySpan<(double Low, double High)> numbers, double[,] sums, ReadOnlySpan<(double Low, double High)> sumBounds)
    {
        this.numbers = numbers.Length;
        rows = (double[,])sums.Clone();
        bounds = [.. numbers, .. sumBounds];
        values = new double[bounds.Length];
        free = [.. Enumerable.Range(0, numbers.Length)];
        basic = [.. Enumerable.Range(numbers.Length, sumBounds.Length)];
        for (var j = 0; j < numbers.Length; j++)
            values[j] = numbers[j].Low;
        for (var i = 0; i < basic.Length; i++)
        {
            for (var j = 0; j < free.Length; j++)
                values[basic[i]] += rows[i, j] * values[j];
        }
    }

    /// <summary>The values of the numbers, after <see cref="Solve"/> found them.</summary>
    public ReadOnlySpan<double> Values => values.AsSpan(0, numbers);

    /// <summary>Looks for values within all bounds.</summary>
    public Feasibility Solve()
    {
        if (bounds.Any(bound => bound.Low > bound.High))
            return Feasibility.Infeasible;
        for (var pivots = 0; pivots < MostPivots; pivots++)
        {
            var row = FirstOutOfBounds();
            if (row < 0)
                return Feasibility.Feasible;
            var number = basic[row];
            var mustRise = values[number] < bounds[number].Low;
            var column = FirstThatHelps(row, mustRise);
            if (column < 0)
                return Feasibility.Infeasible;
            MoveTo(row, column, mustRise ? bounds[number].Low : bounds[number].High);
            Swap(row, column);
        }

        return Feasibility.Unknown;
    }

    private int FirstOutOfBounds()
    {
        var first = -1;
        for (var i = 0; i < basic.Length; i++)
        {
            var (low, high) = bounds[basic[i]];
            if ((values[basic[i]] < low - Tolerance || values[basic[i]] > high + Tolerance) && (first < 0 || basic[i] < basic[first]))
                first = i;
        }

        return first;
    }

    private int FirstThatHelps(int row, bool mustRise)
    {
        var first = -1;
        for (var j = 0; j < free.Length; j++)
        {
            var weight = mustRise ? rows[row, j] : -rows[row, j];
            var (low, high) = bounds[free[j]];
            var canMove = (weight > Tolerance && values[free[j]] < high - Tolerance) || (weight < -Tolerance && values[free[j]] > low + Tolerance);
            if (canMove && (first < 0 || free[j] < free[first]))
                first = j;
        }

        return first;
    }

    private void MoveTo(int row, int column, double target)
    {
        var step = (target - values[basic[row]]) / rows[row, column];
        values[free[column]] += step;
        for (var i = 0; i < basic.Length; i++)
            values[basic[i]] = i == row ? target : values[basic[i]] + (rows[i, column] * step);
    }

    // The sum becomes a number and the number a sum.
    private void Swap(int row, int column)
    {
        var pivot = rows[row, column];
        for (var j = 0; j < free.Length; j++)
            rows[row, j] = j == column ? 1 / pivot : -rows[row, j] / pivot;
        for (var i = 0; i < basic.Length; i++)
        {
            if (i == row || rows[i, column] is var weight && weight == 0)
                continue;
            for (var j = 0; j < free.Length; j++)
                rows[i, j] = j == column ? weight * rows[row, j] : rows[i, j] + (weight * rows[row, j]);
        }

        (basic[row], free[column]) = (free[column], basic[row]);
    }
}
