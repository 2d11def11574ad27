namespace ItaRules.Interchange.Tables;

/// <summary>Gives one string for cells that are the same in many rows: a country's agencies stand in 77 provinces.</summary>
internal sealed class RepeatedTexts
{
    /// <summary>What repeats itself has fewer texts; the others are not kept.</summary>
    private const int Maximum = 10_000;

    private readonly HashSet<string> texts = new(StringComparer.Ordinal);

    /// <summary>The text as a string.</summary>
    public string Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return "";
        if (texts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known))
            return known;
        var made = text.ToString();
        if (texts.Count < Maximum)
            texts.Add(made);
        return made;
    }
}
