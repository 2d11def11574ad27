using System.Collections.Immutable;

namespace ItaRules.Reports.Documents;

/// <summary>A table. Its heading row is repeated on every page.</summary>
/// <param name="Title">What the table shows; unique inside a document.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows, each with a cell a column.</param>
public sealed record Table(string Title, ImmutableArray<Column> Columns, ImmutableArray<TableRow> Rows) : Block
{
    /// <summary>What the groups of rows are; null where rows have none. For a reader a group is a row of its own, for a program a column.</summary>
    public string? GroupHeader { get; init; }

    /// <summary>What the whole table is about, a name and a value: a reader sees it in the heading above, a program gets it as a column; null where there is no such thing.</summary>
    public (string Name, string Value)? Subject { get; init; }

    /// <summary>Whether the heading above says what the table shows, so that a reader needs no caption.</summary>
    public bool IsUnderItsHeading { get; init; }

    /// <summary>
    /// Whether the table is what a program wants of the document. Such tables of one document have the same columns, so that a form without text can join them.
    /// </summary>
    public bool IsData { get; init; }
}

/// <summary>A column.</summary>
/// <param name="Header">Its heading.</param>
/// <param name="Width">Its share of the width, compared with the other columns'.</param>
/// <param name="Kind">What it holds.</param>
public sealed record Column(string Header, double Width, ColumnKind Kind = ColumnKind.Words);

/// <summary>What a column holds.</summary>
public enum ColumnKind
{
    /// <summary>Words.</summary>
    Words,

    /// <summary>Short signs such as a number in order or a code, centred.</summary>
    Sign,

    /// <summary>Scores and counts.</summary>
    Number,

    /// <summary>Days.</summary>
    Day,

    /// <summary>Periods: for a reader in words, for a program a first and a last day.</summary>
    Period,
}

/// <summary>A row.</summary>
/// <param name="Cells">The cells.</param>
/// <param name="Group">The group that the row belongs to; rows of one group stand together.</param>
public sealed record TableRow(ImmutableArray<Cell> Cells, string? Group = null);
