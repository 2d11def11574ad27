namespace ItaRules.Interchange.Tables;

/// <summary>What a column of a table holds.</summary>
internal enum ColumnKind
{
    /// <summary>Something that is not read.</summary>
    Unknown,

    /// <summary>The agency's name.</summary>
    Agency,

    /// <summary>The agency's type.</summary>
    Type,

    /// <summary>The agency's district.</summary>
    District,

    /// <summary>The agency's province.</summary>
    Province,

    /// <summary>The year assessed.</summary>
    Year,

    /// <summary>The code of an item, indicator or instrument.</summary>
    Code,

    /// <summary>The name of an indicator or the question of an item, often with its code before it.</summary>
    Title,

    /// <summary>The number of an indicator or of the row.</summary>
    Number,

    /// <summary>A rank among the rows.</summary>
    Rank,

    /// <summary>The instrument that the row belongs to.</summary>
    Instrument,

    /// <summary>The score of what the row is about.</summary>
    Score,

    /// <summary>The part of an item that is surveyed separately.</summary>
    Part,

    /// <summary>The total.</summary>
    Total,

    /// <summary>The level.</summary>
    Level,

    /// <summary>One score, the same in every row: a column of a wide table.</summary>
    OneScore,
}
