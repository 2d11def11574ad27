namespace ItaRules.Evaluation;

/// <summary>How one number of a plan comes about.</summary>
internal enum NumberKind
{
    /// <summary>This year's score with ordinal <see cref="NumberStep.A"/>.</summary>
    Score,

    /// <summary>Last year's value of this year's score with ordinal <see cref="NumberStep.A"/>.</summary>
    PreviousScore,

    /// <summary>The rank of the level.</summary>
    Level,

    /// <summary>The rank of the lowest level that there can be.</summary>
    LowestLevel,

    /// <summary>The rank of the highest level that there can be.</summary>
    HighestLevel,

    /// <summary><see cref="NumberStep.Value"/> on every sheet.</summary>
    Constant,

    /// <summary>The numbers A and B added.</summary>
    Add,

    /// <summary>B taken from A.</summary>
    Subtract,

    /// <summary>A times B.</summary>
    Multiply,

    /// <summary>A by B, see <see cref="RuleArithmetic.Divide"/>.</summary>
    Divide,

    /// <summary>A with the other sign.</summary>
    Negate,

    /// <summary>The lower of A and B.</summary>
    Lower,

    /// <summary>The higher of A and B.</summary>
    Higher,

    /// <summary>A rounded to six decimals.</summary>
    Round,
}

/// <summary>One number that a plan computes for 64 sheets at a time; its place in the plan is its slot, and it reads only earlier slots.</summary>
/// <param name="Kind">How it comes about.</param>
/// <param name="A">The first slot that it reads, or an ordinal.</param>
/// <param name="B">The second slot that it reads.</param>
/// <param name="Value">The value of a constant.</param>
internal readonly record struct NumberStep(NumberKind Kind, int A = 0, int B = 0, double Value = 0);
