using ItaRules.Catalogs;

namespace ItaRules.Interchange.Tables;

/// <summary>Reads the cell that says what a row is about: a code, the name of an indicator, or its bare number; the whole has its own word.</summary>
internal sealed class CodeCell(TableNames names, KnownCodes codes)
{
    private readonly Dictionary<string, Subject?> known = new(StringComparer.Ordinal);

    /// <summary>What a code cell names; null when it names nothing.</summary>
    public Subject? Read(ReadOnlySpan<char> text)
    {
        if (!known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var subject))
        {
            var cell = text.ToString();
            subject = Parse(cell);

            // A table has some hundred codes; a file that has more of them is not one.
            if (known.Count < 1000)
                known.Add(cell, subject);
        }

        return subject;
    }

    private Subject? Parse(string cell)
    {
        if (SubjectText.Read(cell).Subjects is [var subject] && codes.Knows(subject))
            return subject;
        if (codes.IsInstrumentOnly(cell))
            return new(ScoreKind.Instrument, codes.InstrumentIn(cell)!);
        if (names.ColumnOf(cell) == ColumnKind.Total)
            return new(ScoreKind.Total, "total");
        if (codes.Indicators.Find(IndicatorNames.SplitNumber(cell).Name) is { } indicator)
            return new(ScoreKind.Indicator, indicator.Code);
        return CellScore.Read(cell, names) is { Kind: CellScoreKind.Score, Value: >= 1 and <= 99 } number && number.Value == Math.Floor(number.Value)
            ? new Subject(ScoreKind.Indicator, FormattableString.Invariant($"{number.Value}"))
            : null;
    }
}
