namespace ItaRules.Authoring.Completion;

/// <summary>What a name at a place would stand for.</summary>
internal enum NameRole
{
    /// <summary>No name that is known can stand there.</summary>
    None,

    /// <summary>A unit that owns measures.</summary>
    Owner,

    /// <summary>A measure.</summary>
    Measure,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number, or a condition.</summary>
    NumberOrCondition,

    /// <summary>A band.</summary>
    Band,

    /// <summary>A list of scores, or one score.</summary>
    Scores,

    /// <summary>A unit that is being declared.</summary>
    NewOwner,

    /// <summary>A measure that is being declared.</summary>
    NewMeasure,
}

/// <summary>What a text at a place would be.</summary>
internal enum TextRole
{
    /// <summary>No text, or one in the author's own words.</summary>
    None,

    /// <summary>A label: a name in quotes.</summary>
    Label,

    /// <summary>The name of a level.</summary>
    Level,

    /// <summary>A type of agency.</summary>
    AgencyType,

    /// <summary>A province.</summary>
    Province,

    /// <summary>A district.</summary>
    District,

    /// <summary>The name of an agency.</summary>
    AgencyName,

    /// <summary>What <c>use</c> brings in.</summary>
    Use,
}

/// <summary>What a number at a place would be.</summary>
internal enum NumberRole
{
    /// <summary>No number, or one that the author chooses freely.</summary>
    None,

    /// <summary>The number of an issue.</summary>
    Issue,

    /// <summary>The number of an indicator.</summary>
    Indicator,

    /// <summary>The fiscal year (BE) assessed.</summary>
    Edition,

    /// <summary>The fiscal year (BE) in which measures run.</summary>
    Plan,
}
