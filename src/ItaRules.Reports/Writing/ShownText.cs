using System.Collections.Immutable;
using System.Globalization;
using ItaRules.Explanation;
using ItaRules.Reports.Documents;
using ItaRules.Reports.Wording;

namespace ItaRules.Reports.Writing;

/// <summary>A document's values as its readers see them, in its language and its digits.</summary>
internal sealed class ShownText(Document document)
{
    /// <summary>The words that forms themselves add.</summary>
    public Words Words { get; } = new(document.Language);

    /// <summary>Words in the document's digits.</summary>
    public string Of(string words) => Digits.Of(words, document.Digits);

    /// <summary>A whole number in the document's digits.</summary>
    public string Of(int number) => Of(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A score with two decimals; a dash where there is none.</summary>
    public string Score(double score) => double.IsNaN(score) ? "–" : Of(score.ToString("0.00", CultureInfo.InvariantCulture));

    /// <summary>A day in the Buddhist era; a dash where there is none.</summary>
    public string Day(DateOnly? day) => day is { } one ? Of(PeriodText.Of(one, document.Language)) : "–";

    /// <summary>The paragraphs of a cell, in the document's digits.</summary>
    public ImmutableArray<Passage> Lines(Cell cell) => cell switch
    {
        WordsCell words => [.. words.Lines.Select(line => line with { Words = Of(line.Words) })],
        ScoreCell score => [new(Score(score.Value) + (double.IsNaN(score.Value) ? "" : score.Mark))],
        ChangeCell change => [new(double.IsNaN(change.Value) ? "–" : Of(change.Value.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture)))],
        CountCell count => [new(Of(count.Value))],
        DayCell day => [new(Day(day.Value))],
        PeriodCell period => [period.Words with { Words = Of(period.Words.Words) }],
        LinkCell links => [.. links.Lines.Select(line => line with { Words = Of(line.Words) }), .. links.Addresses.Select(address => new Passage(address))],
        _ => throw new ArgumentException($"A cell of an unknown kind: {cell.GetType().Name}", nameof(cell)),
    };

    /// <summary>The paragraphs of a cell as text, numbered ones with their numbers.</summary>
    public IEnumerable<string> PlainLines(Cell cell)
    {
        var number = 0;
        foreach (var line in Lines(cell))
            yield return IsNumbered(cell, line) ? $"{Of(++number)}. {line.Words}" : line.Words;
    }

    /// <summary>Whether a paragraph of a cell has a number. Additions in small print have none.</summary>
    public static bool IsNumbered(Cell cell, Passage line) => cell is WordsCell { IsNumbered: true } && line.Tone != Tone.Quiet;
}
