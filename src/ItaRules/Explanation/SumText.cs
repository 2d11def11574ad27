using ItaRules.Evaluation;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Explanation;

/// <summary>Numbers of rules in words, without their values.</summary>
internal static class SumText
{
    public static string Of(BoundSum sum, Language language) => sum switch
    {
        BoundNumber { Level: { } level } => Phrases.Quoted(level.Title.In(language)),
        BoundNumber number => NumberText.Of(number.Value),
        BoundScore score => ScoreText.Code(score.Score, language),
        BoundPreviousScore score => ScoreText.Code(new ScoreReading(score.Score, IsPrevious: true), language),
        BoundLevel => new LocalizedText("ระดับ", "the level").In(language),
        BoundArithmetic change when ChangedScore(change) is { } changed => ChangeIn(ScoreText.Code(changed, language), language),
        BoundArithmetic arithmetic => $"{Operand(arithmetic.Left, language)} {Sign(arithmetic.Operator)} {Operand(arithmetic.Right, language)}",
        BoundNegation negation => $"-{Operand(negation.Operand, language)}",
        BoundAggregate aggregate => OfAggregate(aggregate, language),
        BoundLetUse use => Phrases.Quoted(use.Let.Name),
        _ => throw new ArgumentException($"A number of an unknown kind: {sum.GetType().Name}", nameof(sum)),
    };

    /// <summary>The score whose change since last year this is; null when it is something else.</summary>
    private static Catalogs.ScoreDefinition? ChangedScore(BoundArithmetic arithmetic) => arithmetic switch
    {
        { Operator: ArithmeticOperator.Subtract, Left: BoundScore now, Right: BoundPreviousScore before } when now.Score == before.Score => now.Score,
        _ => null,
    };

    private static string ChangeIn(string code, Language language) =>
        new LocalizedText(Phrases.Thai("ผลต่างจากปีก่อนของ", code), $"the change in {code} since last year").In(language);

    private static string OfAggregate(BoundAggregate aggregate, Language language)
    {
        var scores = aggregate.Operands.OfType<BoundScore>().Select(score => score.Score).ToList();
        var list = scores.Count == aggregate.Operands.Length
            ? ScoreText.List(scores, language)
            : Phrases.And(aggregate.Operands.Select(operand => Of(operand, language)), language);
        return (aggregate.Kind switch
        {
            AggregateKind.Average => new LocalizedText(Phrases.Thai("ค่าเฉลี่ยของ", list), $"the average of {list}"),
            AggregateKind.Lowest => new LocalizedText(Phrases.Thai("คะแนนต่ำสุดของ", list), $"the lowest of {list}"),
            AggregateKind.Highest => new LocalizedText(Phrases.Thai("คะแนนสูงสุดของ", list), $"the highest of {list}"),
            _ => new LocalizedText(Phrases.Thai("ผลรวมของ", list), $"the sum of {list}"),
        }).In(language);
    }

    private static string Operand(BoundSum sum, Language language) =>
        sum is BoundArithmetic or BoundNegation or BoundAggregate ? $"({Of(sum, language)})" : Of(sum, language);

    private static char Sign(ArithmeticOperator arithmetic) => arithmetic switch
    {
        ArithmeticOperator.Add => '+',
        ArithmeticOperator.Subtract => '-',
        ArithmeticOperator.Multiply => '×',
        _ => '÷',
    };
}
