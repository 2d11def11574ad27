namespace ItaRules.Formatting;

/// <summary>What stands between a token and the one before it, comments aside.</summary>
internal enum GapKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>One space.</summary>
    Space,

    /// <summary>A line end and the indentation of the new line.</summary>
    Line,
}

/// <summary>What stands between a token and the one before it.</summary>
/// <param name="Kind">Nothing, a space or a new line.</param>
/// <param name="Indent">How deep the line is indented that the token stands in; a line end that a comment forces goes one deeper.</param>
internal readonly record struct Gap(GapKind Kind, int Indent);
