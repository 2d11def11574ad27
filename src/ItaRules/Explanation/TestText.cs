using ItaRules.Evaluation;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Explanation;

/// <summary>A single test of a rule in words: a comparison, a field of the agency, or whether a score is missing.</summary>
internal static class TestText
{
    /// <summary>What the rule asks, or its opposite: “o14 below 50”.</summary>
    public static string Statement(ConditionTrace trace, bool holds, Language language)
    {
        switch (trace.Condition)
        {
            case BoundMissingTest test:
                var words = SumText.Of(test.Operand, language);
                return (holds ? new LocalizedText(Phrases.Thai(words, "ไม่มีคะแนน"), $"{words} has no score") : new LocalizedText(Phrases.Thai(words, "มีคะแนน"), $"{words} has a score")).In(language);
            case BoundAgencyTest test:
                var (field, text) = (FieldName.Of(test.Field, language), FieldName.Value(test.Field, test.Text, language));
                return (holds == test.IsEqual ? new LocalizedText($"{field}คือ {text}", $"{field} is {text}") : new LocalizedText($"{field}ไม่ใช่ {text}", $"{field} is not {text}")).In(language);
            default:
                var comparison = new ComparisonText(trace, language);
                return holds ? comparison.Statement : comparison.OppositeStatement;
        }
    }

    /// <summary>What the sheet says about it: “o14 is 0”.</summary>
    public static string Actual(ConditionTrace trace, Language language)
    {
        switch (trace.Condition)
        {
            case BoundMissingTest:
                return Statement(trace, trace.Truth == Truth.True, language);
            case BoundAgencyTest test:
                var field = FieldName.Of(test.Field, language);
                var text = trace.Scores.Field(test.Field) is { } given ? FieldName.Value(test.Field, given, language) : null;
                return (text is null ? new LocalizedText($"ไม่ได้ระบุ{field}", $"{field} is not given") : new LocalizedText($"{field}คือ {text}", $"{field} is {text}")).In(language);
            default:
                return new ComparisonText(trace, language).Actual;
        }
    }

    /// <summary>What is so on this sheet, test and value in one: “o14 is 0, below 50”. Not for an undetermined test.</summary>
    public static string Fact(ConditionTrace trace, Language language) => trace.Condition is BoundComparison
        ? new ComparisonText(trace, language).Fact(trace.Truth == Truth.True)
        : Statement(trace, trace.Truth == Truth.True, language);

    /// <summary>What would have to be so, and how far the sheet is from it: “o14 below 50 (o14 is 62.5, 12.5 above)”.</summary>
    public static string Need(ConditionTrace trace, bool holds, Language language)
    {
        var nearest = trace.Condition is BoundComparison ? new ComparisonText(trace, language).Nearest(holds) : null;
        return $"{Statement(trace, holds, language)} ({ActualWithDistance(trace, holds, language)}{(nearest is null ? "" : $"; {nearest}")})";
    }

    /// <summary>What the sheet says, and how far that is from what is wanted: “o14 is 62.5, 12.5 above”.</summary>
    public static string ActualWithDistance(ConditionTrace trace, bool holds, Language language)
    {
        var actual = Actual(trace, language);
        var distance = trace.Condition is BoundComparison ? new ComparisonText(trace, language).Distance(holds) : null;
        return distance is null ? actual : new LocalizedText($"{actual} {distance}", $"{actual}, {distance}").In(language);
    }
}
