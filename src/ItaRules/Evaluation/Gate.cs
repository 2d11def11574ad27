namespace ItaRules.Evaluation;

/// <summary>What one bit a sheet says.</summary>
internal enum GateKind
{
    /// <summary>Always 1; the first gate of every plan.</summary>
    True,

    /// <summary>The number in slot <see cref="Gate.A"/> is not missing and at least <see cref="Gate.Value"/>.</summary>
    AtLeast,

    /// <summary>The number in slot A is missing.</summary>
    Missing,

    /// <summary>The number in slot A is less than the one in slot B; 0 when one is missing.</summary>
    Less,

    /// <summary>The numbers in slots A and B are equal; 0 when one is missing.</summary>
    Equal,

    /// <summary>The agency's field A is the plan's text B.</summary>
    AgencyIs,

    /// <summary>The sheet does not give the agency's field A.</summary>
    AgencyMissing,

    /// <summary>Both literals A and B.</summary>
    And,

    /// <summary>At least <see cref="Gate.Value"/> of the B literals that stand in the plan's operands from A on.</summary>
    CountAtLeast,
}

/// <summary>
/// One bit a sheet, for 64 sheets at a time. A gate reads only earlier gates, as literals: twice the gate's place, plus 1 for its opposite.
/// </summary>
/// <param name="Kind">What the bit says.</param>
/// <param name="A">The first slot, literal or place that it reads.</param>
/// <param name="B">The second.</param>
/// <param name="Value">The threshold or count.</param>
internal readonly record struct Gate(GateKind Kind, int A = 0, int B = 0, double Value = 0);
