namespace ItaRules.Evaluation;

/// <summary>The three values of a condition.</summary>
public enum Truth
{
    /// <summary>It does not hold.</summary>
    False,

    /// <summary>It holds.</summary>
    True,

    /// <summary>A missing score leaves it open.</summary>
    Undetermined,
}
