namespace ItaRules.Authoring.Completion;

/// <summary>What a proposal is, for its icon.</summary>
public enum ProposalKind
{
    /// <summary>A word of the language, or several that are one.</summary>
    Keyword,

    /// <summary>A score of the catalogue: an item, an indicator, an instrument, the total or the level.</summary>
    Score,

    /// <summary>A unit that owns measures.</summary>
    Owner,

    /// <summary>A measure.</summary>
    Measure,

    /// <summary>A named number or list of scores.</summary>
    Let,

    /// <summary>A named condition or band.</summary>
    Define,

    /// <summary>The name that a <c>for each</c> gives to each score.</summary>
    LoopName,

    /// <summary>A name that is used elsewhere and not declared yet.</summary>
    Undeclared,

    /// <summary>A text or number that the language or the scores know: a level, a type of agency, a province, the number of an issue, a year.</summary>
    Value,

    /// <summary>Rule files that <c>use</c> can bring in.</summary>
    File,

    /// <summary>The id of a message.</summary>
    Diagnostic,

    /// <summary>A whole declaration with places to fill in.</summary>
    Snippet,
}
