using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Explanation;

/// <summary>One comparison on one sheet in words. What is the same on every sheet is never the subject: <c>50 &gt; o14</c> is said of o14.</summary>
internal sealed class ComparisonText
{
    private readonly SumTrace subject;
    private readonly SumTrace other;
    private readonly ComparisonOperator comparison;
    private readonly SheetScores scores;
    private readonly Language language;

    public ComparisonText(ConditionTrace trace, Language language)
    {
        comparison = ((BoundComparison)trace.Condition).Operator;
        (subject, other) = (trace.Numbers[0], trace.Numbers[1]);
        if (subject.IsConstant && !other.IsConstant)
        {
            (subject, other) = (other, subject);
            comparison = comparison.Mirrored();
        }

        scores = trace.Scores;
        this.language = language;
    }

    /// <summary>What the rule asks: “o14 below 50”.</summary>
    public string Statement => Asked(comparison);

    /// <summary>The opposite of what the rule asks: “o14 at least 50”.</summary>
    public string OppositeStatement => Asked(comparison.Opposite());

    /// <summary>What the sheet says: “o14 is 0”.</summary>
    public string Actual => other.IsConstant ? Having(subject) : Phrases.And([Having(subject), Having(other)], language);

    /// <summary>What the sheet says, and how far that is from the limit, on whichever side: “o14 is 0, 50 away”.</summary>
    public string Standing
    {
        get
        {
            if (subject.IsMissing || other.IsMissing || IsLevel(subject) || IsLevel(other))
                return Actual;
            var size = NumberText.Of(Math.Abs(subject.Value - other.Value));
            return (size == "0" ? new LocalizedText($"{Actual} เท่ากันพอดี", $"{Actual}, exactly at the limit") : new LocalizedText($"{Actual} ห่างอยู่ {size}", $"{Actual}, {size} away")).In(language);
        }
    }

    /// <summary>What is so on this sheet: “o14 is 0, below 50”.</summary>
    /// <param name="holds">Whether the comparison holds; if it does not, its opposite does.</param>
    public string Fact(bool holds)
    {
        var known = holds ? comparison : comparison.Opposite();
        if (known == ComparisonOperator.Equal && other.IsConstant)
            return Having(subject);
        var (having, words, compared) = (Having(subject), Words(known, language), Compared);
        return language == Language.Thai ? Phrases.Thai(having, words, compared) : $"{having}, {words} {compared}";
    }

    /// <summary>The limit alone: “below 50”.</summary>
    /// <param name="holds">Whether the comparison holds; if it does not, its opposite does.</param>
    public string Bound(bool holds)
    {
        var words = Words(holds ? comparison : comparison.Opposite(), language);
        return new LocalizedText(Phrases.Thai(words, Compared), $"{words} {Compared}").In(language);
    }

    /// <summary>How far the sheet is from what is wanted: “12.5 above”; null where that is no number.</summary>
    /// <param name="holds">Whether the comparison is wanted to hold, or not to hold.</param>
    public string? Distance(bool holds)
    {
        if (subject.IsMissing || other.IsMissing || IsLevel(subject) || IsLevel(other))
            return null;
        var distance = subject.Value - other.Value;
        var size = NumberText.Of(Math.Abs(distance));
        var wanted = holds ? comparison : comparison.Opposite();
        var words = wanted switch
        {
            ComparisonOperator.NotEqual => new LocalizedText("", ""),
            _ when size == "0" => new("เท่ากันพอดี", "exactly at the limit"),
            ComparisonOperator.Equal => new($"ต่างกันอยู่ {size}", $"{size} away"),
            ComparisonOperator.Less or ComparisonOperator.LessOrEqual => new($"เกินอยู่ {size}", $"{size} above"),
            _ => new LocalizedText($"ขาดอยู่ {size}", $"{size} short"),
        };
        return words.In(language) is { Length: > 0 } text ? text : null;
    }

    /// <summary>
    /// At the limit, where no distance says how much it takes, the nearest of the scores an item is known to take that would do: “the nearest it can be is 0”.
    /// Null elsewhere, and where any score may occur.
    /// </summary>
    /// <param name="holds">Whether the comparison is wanted to hold, or not to hold.</param>
    public string? Nearest(bool holds)
    {
        if (subject.IsMissing || !other.IsConstant || !RuleArithmetic.Compare(subject.Value, ComparisonOperator.Equal, other.Value) || subject.Unnamed.Sum is not BoundScore { Score: Item { Domain: { IsListed: true } domain } })
            return null;
        var wanted = holds ? comparison : comparison.Opposite();
        double[] possible = [.. domain.Values.Where(value => RuleArithmetic.Compare(value, wanted, other.Value)).OrderBy(value => Math.Abs(value - subject.Value))];
        if (possible is [])
            return new LocalizedText($"{Words(subject)} เป็นเช่นนั้นไม่ได้", $"{Words(subject)} is never that").In(language);
        var nearest = NumberText.Of(possible[0]);
        return new LocalizedText($"คะแนนใกล้ที่สุดที่เป็นได้คือ {nearest}", $"the nearest it can be is {nearest}").In(language);
    }

    /// <summary>The words of a comparison, to stand between its sides.</summary>
    public static string Words(ComparisonOperator comparison, Language language) => (comparison switch
    {
        ComparisonOperator.Less => new LocalizedText("ต่ำกว่า", "below"),
        ComparisonOperator.LessOrEqual => new LocalizedText("ไม่เกิน", "at most"),
        ComparisonOperator.Greater => new LocalizedText("สูงกว่า", "above"),
        ComparisonOperator.GreaterOrEqual => new LocalizedText("ไม่น้อยกว่า", "at least"),
        ComparisonOperator.Equal => new LocalizedText("เท่ากับ", "equal to"),
        _ => new LocalizedText("ไม่เท่ากับ", "not equal to"),
    }).In(language);

    private string Compared => other.Sum is BoundNumber ? Words(other) : $"{Words(other)} ({Value(other)})";

    private string Asked(ComparisonOperator asked)
    {
        var (left, words, right) = (Words(subject), Words(asked, language), other.IsConstant ? Compared : Words(other));
        return new LocalizedText(Phrases.Thai(left, words, right), $"{left} {words} {right}").In(language);
    }

    private string Words(SumTrace number) => SumText.Of(number.Sum, language);

    private string Having(SumTrace number)
    {
        var (words, value) = (Words(number), Value(number));
        if (number is { IsMissing: true, Range: { } range })
        {
            var (lowest, highest) = (LevelName(range.Lowest), LevelName(range.Highest));
            return new LocalizedText($"ได้ระดับ {lowest} ถึง {highest}", $"the level is from {lowest} to {highest}").In(language);
        }

        if (number.IsMissing)
            return new LocalizedText(Phrases.Thai(words, "ไม่มีคะแนน"), $"{words} has no score").In(language);
        return (number.Unnamed.Sum switch
        {
            BoundLevel => new LocalizedText($"ได้ระดับ {value}", $"the level is {value}"),
            BoundScore => new LocalizedText(Phrases.Thai(words, "ได้", value), $"{words} is {value}"),
            _ => new LocalizedText(Phrases.Thai(words, "เป็น", value) + Ties(number), $"{words} is {value}{Ties(number)}"),
        }).In(language);
    }

    // Which of a list are the lowest or highest.
    private string Ties(SumTrace number) => number.Unnamed.Sum is BoundAggregate { Kind: AggregateKind.Lowest or AggregateKind.Highest }
        ? $" ({ScoreText.ShortList(number.Deciding.Select(reading => reading.Score), language)})"
        : "";

    private string Value(SumTrace number) => IsLevel(number) && !number.IsMissing
        ? LevelName(number.Value)
        : NumberText.Of(number.Value, language);

    private string LevelName(double rank) => Phrases.Quoted(scores.Sheet.Edition.Levels.WithRank((int)rank).Title.In(language));

    private static bool IsLevel(SumTrace number) => number.Unnamed.Sum is BoundLevel or BoundNumber { Level: not null };
}
