using System.Collections.Immutable;
using ItaRules.Semantics.Bound;

namespace ItaRules.Reports.Documents;

/// <summary>A cell of a table, with its value: only a writer makes text of it.</summary>
public abstract record Cell
{
    /// <summary>Whether the cell says the same as the one above because both belong together: for a reader they are one cell, for a program each has the value.</summary>
    public bool ContinuesAbove { get; init; }

    /// <summary>The footnotes.</summary>
    public ImmutableArray<Footnote> Notes { get; init; } = [];
}

/// <summary>Words, a paragraph each.</summary>
/// <param name="Lines">The paragraphs.</param>
/// <param name="IsNumbered">Whether they are numbered.</param>
public sealed record WordsCell(ImmutableArray<Passage> Lines, bool IsNumbered = false) : Cell
{
    /// <summary>A cell with plain words.</summary>
    public WordsCell(string words)
        : this([words])
    {
    }
}

/// <summary>A score.</summary>
/// <param name="Value">The score (0–100), NaN where there is none.</param>
/// <param name="Mark">A sign behind it, such as that of a computed score; empty for none.</param>
public sealed record ScoreCell(double Value, string Mark = "") : Cell;

/// <summary>A difference between two scores, with its sign.</summary>
/// <param name="Value">The difference, NaN where there is none.</param>
public sealed record ChangeCell(double Value) : Cell;

/// <summary>A count.</summary>
/// <param name="Value">The count.</param>
public sealed record CountCell(int Value) : Cell;

/// <summary>A day.</summary>
/// <param name="Value">The day (Gregorian calendar; shown in the Buddhist era), null where there is none.</param>
public sealed record DayCell(DateOnly? Value) : Cell;

/// <summary>A period.</summary>
/// <param name="Value">The period, null where there is none.</param>
/// <param name="Words">The period in words, or what stands in its place.</param>
public sealed record PeriodCell(DuePeriod? Value, Passage Words) : Cell;

/// <summary>Words with links below them. Only addresses of the web become links; other words stay words.</summary>
/// <param name="Lines">The words, a paragraph each.</param>
/// <param name="Addresses">The addresses, as they were given.</param>
public sealed record LinkCell(ImmutableArray<Passage> Lines, ImmutableArray<string> Addresses) : Cell;
