namespace ItaRules.Semantics;

/// <summary>What an expression turns out to be.</summary>
public enum ExpressionKind
{
    /// <summary>It cannot be told, because of an error.</summary>
    Unknown,

    /// <summary>A number, or missing.</summary>
    Number,

    /// <summary>Something that holds, does not hold or is undetermined.</summary>
    Condition,

    /// <summary>The level, or the name of one.</summary>
    Level,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A field of the agency.</summary>
    AgencyField,

    /// <summary>A list of scores.</summary>
    Scores,

    /// <summary>A band, to be used after <c>is</c>.</summary>
    Band,

    /// <summary>A count of scores, to be followed by a test.</summary>
    Quantifier,
}
