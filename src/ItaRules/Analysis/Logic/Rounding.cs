namespace ItaRules.Analysis.Logic;

/// <summary>
/// How far a sum may lie from the number that it is rounded to before it is compared (six decimals, half away from zero). Scores are multiples of a millionth,
/// and so are their whole multiples: only other weights are rounded.
/// </summary>
/// <param name="Below">How far below.</param>
/// <param name="Above">How far above.</param>
internal readonly record struct Rounding(double Below, double Above)
{
    private const double Half = 5e-7;

    // Means of up to this many scores are multiples of a part of a millionth, so that the half that is rounded away lies that much nearer.
    private const int MostParts = 100;
    private const double Part = 1e-6 / MostParts;

    /// <summary>The rounding of a sum that is one side of a comparison.</summary>
    public static Rounding Of(LinearForm form)
    {
        if (form.Weights.Values.All(double.IsInteger))
            return default;
        var roundsUp = form.Constant >= 0 && form.Weights.Values.All(weight => weight > 0) && IsOfParts(form.Weights.Values);
        return new Rounding(Half, roundsUp ? Half - Part : Half);
    }

    /// <summary>Of the number with the other sign.</summary>
    public Rounding Mirrored() => new(Above, Below);

    /// <summary>Of the difference of two sides.</summary>
    public Rounding Minus(Rounding other) => new(Below + other.Above, Above + other.Below);

    /// <summary>What holds for both.</summary>
    public Rounding Or(Rounding other) => new(Math.Max(Below, other.Below), Math.Max(Above, other.Above));

    private static bool IsOfParts(IEnumerable<double> weights) =>
        Enumerable.Range(2, MostParts - 1).Any(parts => weights.All(weight => Math.Abs((weight * parts) - Math.Round(weight * parts)) < 1e-9));
}
