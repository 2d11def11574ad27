namespace ItaRules.Syntax.Lexing;

/// <summary>What is known of a token besides its kind.</summary>
[Flags]
internal enum TokenFlags : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is the first on its line.</summary>
    FirstOnLine = 1,

    /// <summary>It is a contextual keyword that is also a well-formed name.</summary>
    UsableAsName = 2,

    /// <summary>It is the first words of a keyword of several, such as <c>owned</c>.</summary>
    Unfinished = 4,

    /// <summary>It is a sign written in a way that other languages have, such as <c>=&gt;</c>.</summary>
    ForeignSign = 8,

    /// <summary>It is a text whose closing quote is missing.</summary>
    Unclosed = 16,

    /// <summary>It is a text in quotes that the language does not use.</summary>
    ForeignQuotes = 32,

    /// <summary>It was repaired, and the error is reported already.</summary>
    HasError = 64,
}
