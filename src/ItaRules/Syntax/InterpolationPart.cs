namespace ItaRules.Syntax;

/// <summary>What of a score is put into a text.</summary>
public enum InterpolationPart
{
    /// <summary>Its value.</summary>
    Value,

    /// <summary>Its code, such as o14.</summary>
    Code,

    /// <summary>Its title.</summary>
    Title,
}
