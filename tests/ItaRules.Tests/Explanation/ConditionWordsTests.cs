using System.Collections.Immutable;
using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;
using ItaRules.Tests.Evaluation;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Explanation;

public class ConditionWordsTests
{
    private static readonly SheetScores scores = new(Sample.Sheet(
        new Agency("อบต. ตัวอย่าง", "municipality"),
        ("i1", 99.35), ("i2", 100), ("i3", 100), ("i4", 100), ("i5", 97.52), ("i6", 100),
        ("o12", 62.5), ("o13", 50), ("o14", 0), ("o15", 0), ("o16", 100),
        ("IIT", 93.2), ("EIT", 91.94), ("OIT", 86.75)));

    public static TheoryData<string, BoundCondition, string, string> Facts => new()
    {
        { "plain", Sample.Below("o14", 50), "o14 ได้ 0 ต่ำกว่า 50", "o14 is 0, below 50" },
        { "false", Sample.Below("o16", 50), "o16 ได้ 100 ไม่น้อยกว่า 50", "o16 is 100, at least 50" },
        { "mirrored", new BoundComparison(default, Number(50), ComparisonOperator.Greater, Sample.Read("o14")), "o14 ได้ 0 ต่ำกว่า 50", "o14 is 0, below 50" },
        { "total", Sample.Below("total", 95), "คะแนนรวมได้ 90.24 ต่ำกว่า 95", "the total is 90.24, below 95" },
        { "instruments", new BoundComparison(default, Sample.Read("OIT"), ComparisonOperator.Less, Sample.Read("EIT")), "OIT ได้ 86.75 ต่ำกว่า EIT (91.94)", "OIT is 86.75, below EIT (91.94)" },
        { "level", Level(ComparisonOperator.Less, "excellent"), "ได้ระดับ “ผ่านดี” ต่ำกว่า “ผ่านดีเยี่ยม”", "the level is “Good pass”, below “Excellent pass”" },
        { "missing", new BoundMissingTest(default, Sample.Read("o9")), "o9 ไม่มีคะแนน", "o9 has no score" },
        { "not missing", Not(new BoundMissingTest(default, Sample.Read("o14"))), "o14 มีคะแนน", "o14 has a score" },
        { "type", new BoundAgencyTest(default, AgencyField.Type, true, "municipality"), "ประเภทหน่วยงานคือ เทศบาล", "the agency's type is municipality" },
        { "other type", new BoundAgencyTest(default, AgencyField.Type, true, "school"), "ประเภทหน่วยงานไม่ใช่ สถานศึกษา", "the agency's type is not school" },
        { "two of one limit", And(Sample.Below("o14", 50), Sample.Below("o15", 50)), "o14 (0) และ o15 (0) ต่ำกว่า 50", "o14 (0) and o15 (0) below 50" },
        { "many of one limit", And([.. Enumerable.Range(1, 6).Select(i => AtLeast($"i{i}", 85))]), "i1–i6 ได้ 97.52 ถึง 100 ไม่น้อยกว่า 85", "i1–i6 are 97.52 to 100, at least 85" },
        { "different limits", And(Sample.Below("o14", 50), AtLeast("o16", 85)), "o14 ได้ 0 ต่ำกว่า 50 และ o16 ได้ 100 ไม่น้อยกว่า 85", "o14 is 0, below 50; o16 is 100, at least 85" },
        { "lowest", new BoundComparison(default, Aggregate(AggregateKind.Lowest, "o12", "o13", "o14", "o15", "o16"), ComparisonOperator.Less, Number(50)), "คะแนนต่ำสุดของ o12–o16 เป็น 0 (o14, o15) ต่ำกว่า 50", "the lowest of o12–o16 is 0 (o14, o15), below 50" },
        { "is lowest", new BoundComparison(default, Sample.Read("o14"), ComparisonOperator.Equal, Aggregate(AggregateKind.Lowest, "o12", "o14")), "o14 ได้ 0 เท่ากับคะแนนต่ำสุดของ o12 และ o14 (0)", "o14 is 0, equal to the lowest of o12 and o14 (0)" },
        { "arithmetic", new BoundComparison(default, new BoundArithmetic(default, Sample.Read("o12"), ArithmeticOperator.Subtract, Sample.Read("o13")), ComparisonOperator.Greater, Number(10)), "o12 - o13 เป็น 12.5 สูงกว่า 10", "o12 - o13 is 12.5, above 10" },
        { "let", new BoundComparison(default, new BoundLetUse(default, new LetSymbol("คะแนนบุคคล", default), Aggregate(AggregateKind.Average, "o14", "o16")), ComparisonOperator.LessOrEqual, Number(50)), "“คะแนนบุคคล” เป็น 50 ไม่เกิน 50", "“คะแนนบุคคล” is 50, at most 50" },
        { "named limit", new BoundComparison(default, Sample.Read("o14"), ComparisonOperator.Less, Named("เกณฑ์ผ่าน", 85)), "o14 ได้ 0 ต่ำกว่า “เกณฑ์ผ่าน” (85)", "o14 is 0, below “เกณฑ์ผ่าน” (85)" },
        { "two of a named limit", And(NotPassed("o14"), NotPassed("o15")), "o14 (0) และ o15 (0) ต่ำกว่า “เกณฑ์ผ่าน” (85)", "o14 (0) and o15 (0) below “เกณฑ์ผ่าน” (85)" },
        { "only the strongest", And(Sample.Below("o14", 85), Sample.Below("o14", 50), AtLeast("o16", 70), Not(Sample.Compare("o16", ComparisonOperator.LessOrEqual, 70))), "o14 ได้ 0 ต่ำกว่า 50 และ o16 ได้ 100 สูงกว่า 70", "o14 is 0, below 50; o16 is 100, above 70" },
        { "exactly", Sample.Compare("o13", ComparisonOperator.Equal, 50), "o13 ได้ 50", "o13 is 50" },
        { "indicators", new BoundComparison(default, Aggregate(AggregateKind.Sum, "IIT", "EIT", "OIT"), ComparisonOperator.Less, Number(300)), "ผลรวมของ IIT, EIT และ OIT เป็น 271.89 ต่ำกว่า 300", "the sum of IIT, EIT and OIT is 271.89, below 300" },
        { "mean less one", new BoundComparison(default, new BoundArithmetic(default, Aggregate(AggregateKind.Average, "o12", "o13"), ArithmeticOperator.Subtract, Sample.Read("o14")), ComparisonOperator.GreaterOrEqual, Number(30)), "(ค่าเฉลี่ยของ o12 และ o13) - o14 เป็น 56.25 ไม่น้อยกว่า 30", "(the average of o12 and o13) - o14 is 56.25, at least 30" },
        { "define", new BoundDefineUse(default, new DefineSymbol("อ่อน", true, default), Sample.Below("o14", 50)), "o14 ได้ 0 ต่ำกว่า 50", "o14 is 0, below 50" },
    };

    public static TheoryData<string, BoundCondition, string, string> Needs => new()
    {
        { "below", Sample.Below("o12", 50), "o12 ต่ำกว่า 50 (o12 ได้ 62.5 เกินอยู่ 12.5)", "o12 below 50 (o12 is 62.5, 12.5 above)" },
        { "no more than all", new BoundComparison(default, Sample.Read("o16"), ComparisonOperator.Greater, new BoundNumber(default, 100)), "o16 สูงกว่า 100 (o16 ได้ 100 เท่ากันพอดี; o16 เป็นเช่นนั้นไม่ได้)", "o16 above 100 (o16 is 100, exactly at the limit; o16 is never that)" },
        { "at the limit", Sample.Below("o13", 50), "o13 ต่ำกว่า 50 (o13 ได้ 50 เท่ากันพอดี; คะแนนใกล้ที่สุดที่เป็นได้คือ 0)", "o13 below 50 (o13 is 50, exactly at the limit; the nearest it can be is 0)" },
        { "at least", AtLeast("o13", 85), "o13 ไม่น้อยกว่า 85 (o13 ได้ 50 ขาดอยู่ 35)", "o13 at least 85 (o13 is 50, 35 short)" },
        { "missing", Sample.Below("o9", 50), "o9 ต่ำกว่า 50 (o9 ไม่มีคะแนน)", "o9 below 50 (o9 has no score)" },
        { "named limit", new BoundComparison(default, Sample.Read("o12"), ComparisonOperator.Less, Named("เกณฑ์ต่ำ", 40)), "o12 ต่ำกว่า “เกณฑ์ต่ำ” (40) (o12 ได้ 62.5 เกินอยู่ 22.5)", "o12 below “เกณฑ์ต่ำ” (40) (o12 is 62.5, 22.5 above)" },
        { "level", Level(ComparisonOperator.GreaterOrEqual, "excellent"), "ระดับไม่น้อยกว่า “ผ่านดีเยี่ยม” (ได้ระดับ “ผ่านดี”)", "the level at least “Excellent pass” (the level is “Good pass”)" },
        { "only what is not so", And(Sample.Below("o14", 50), Sample.Below("o16", 50)), "o16 ต่ำกว่า 50 (o16 ได้ 100 เกินอยู่ 50)", "o16 below 50 (o16 is 100, 50 above)" },
        { "one of", Or(Sample.Below("o12", 50), Sample.Below("o16", 50)), "o12 ต่ำกว่า 50 (o12 ได้ 62.5 เกินอยู่ 12.5) หรือ o16 ต่ำกว่า 50 (o16 ได้ 100 เกินอยู่ 50)", "o12 below 50 (o12 is 62.5, 12.5 above) or o16 below 50 (o16 is 100, 50 above)" },
        { "not", Not(Sample.Below("o14", 50)), "o14 ไม่น้อยกว่า 50 (o14 ได้ 0 ขาดอยู่ 50)", "o14 at least 50 (o14 is 0, 50 short)" },
        { "one more", Quantifier(QuantifierKind.AtLeast, 3, "o12", "o13", "o14", "o15"), "o12 ต่ำกว่า 50 (o12 ได้ 62.5 เกินอยู่ 12.5) หรือ o13 ต่ำกว่า 50 (o13 ได้ 50 เท่ากันพอดี; คะแนนใกล้ที่สุดที่เป็นได้คือ 0)", "o12 below 50 (o12 is 62.5, 12.5 above) or o13 below 50 (o13 is 50, exactly at the limit; the nearest it can be is 0)" },
        { "two fewer", Quantifier(QuantifierKind.AtMost, 0, "o12", "o14", "o15"), "o14 ไม่น้อยกว่า 50 (o14 ได้ 0 ขาดอยู่ 50) และ o15 ไม่น้อยกว่า 50 (o15 ได้ 0 ขาดอยู่ 50)", "o14 at least 50 (o14 is 0, 50 short) and o15 at least 50 (o15 is 0, 50 short)" },
        { "two of three", Quantifier(QuantifierKind.AtLeast, 2, "o12", "o13", "o16"), "2 ข้อในนี้: o12 ต่ำกว่า 50 (o12 ได้ 62.5 เกินอยู่ 12.5); o13 ต่ำกว่า 50 (o13 ได้ 50 เท่ากันพอดี; คะแนนใกล้ที่สุดที่เป็นได้คือ 0); o16 ต่ำกว่า 50 (o16 ได้ 100 เกินอยู่ 50)", "2 of these: o12 below 50 (o12 is 62.5, 12.5 above); o13 below 50 (o13 is 50, exactly at the limit; the nearest it can be is 0); o16 below 50 (o16 is 100, 50 above)" },
        { "impossible", Quantifier(QuantifierKind.AtLeast, 5, "o12", "o13"), "เป็นไปไม่ได้", "impossible" },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void Facts_are_said_with_value_and_limit(string name, BoundCondition condition, string thai, string english)
    {
        Assert.NotEmpty(name);
        var trace = ConditionTrace.Of(condition, scores);
        Assert.Equal(thai, FactText.Of([trace], Language.Thai));
        Assert.Equal(english, FactText.Of([trace], Language.English));
    }

    [Theory]
    [MemberData(nameof(Needs))]
    public void What_would_have_to_be_otherwise_is_said_with_the_distance(string name, BoundCondition condition, string thai, string english)
    {
        Assert.NotEmpty(name);
        var trace = ConditionTrace.Of(condition, scores);
        Assert.Equal(thai, NeedText.Of(trace, true, Language.Thai));
        Assert.Equal(english, NeedText.Of(trace, true, Language.English));
    }

    [Fact]
    public void What_is_so_already_needs_nothing()
    {
        Assert.Null(NeedText.Of(ConditionTrace.Of(Sample.Below("o14", 50), scores), true, Language.Thai));
        Assert.Equal("o14 at least 50 (o14 is 0, 50 short)", NeedText.Of(ConditionTrace.Of(Sample.Below("o14", 50), scores), false, Language.English));
    }

    // Names and codes apart, each language keeps to its own words.
    [Theory]
    [InlineData(61)]
    [InlineData(62)]
    public void Every_explanation_is_in_the_readers_language(int seed)
    {
        var random = new RandomConditions(seed);
        string[] codes = ["IIT", "EIT", "OIT", "D1", "L1"];
        for (var i = 0; i < 400; i++)
        {
            var rule = Sample.Rule(0, Sample.Decision(new BoundBranch(default, random.Condition(3), []), new BoundBranch(default, null, [])));
            var sheet = new SheetScores(random.Sheet(0.2));
            foreach (var text in Texts(RuleExplainer.Explain(rule, sheet, Language.Thai)))
            {
                var words = codes.Aggregate(text, (left, code) => left.Replace(code, ""));
                Assert.DoesNotMatch("[A-Za-df-hj-np-z]|[A-Za-z]{2}", words);
                Assert.DoesNotMatch("  |^ | $", text);
            }

            foreach (var text in Texts(RuleExplainer.Explain(rule, sheet, Language.English)))
            {
                Assert.DoesNotMatch("[ก-๛]", text.Replace("ระนอง", "").Replace("ตรัง", ""));
                Assert.DoesNotMatch("  |^ | $", text);
            }
        }
    }

    private static IEnumerable<string> Texts(RuleExplanation explanation) => explanation.Decisions.SelectMany(decision => decision.Branches
        .SelectMany(branch => Texts(branch.Condition).Append(branch.Needs))
        .Append(decision.Summary)).OfType<string>();

    private static IEnumerable<string> Texts(ConditionExplanation? explanation) => explanation is null ? [] : explanation.Parts.SelectMany(Texts).Prepend(explanation.Text);

    private static BoundLetUse Named(string name, double value) => new(default, new LetSymbol(name, default), Number(value));

    private static BoundComparison NotPassed(string code) => new(default, Sample.Read(code), ComparisonOperator.Less, Named("เกณฑ์ผ่าน", 85));

    private static BoundNumber Number(double value) => new(default, value);

    private static BoundCondition AtLeast(string code, double limit) => Sample.Compare(code, ComparisonOperator.GreaterOrEqual, limit);

    private static BoundNot Not(BoundCondition condition) => new(default, condition);

    private static BoundAnd And(params ImmutableArray<BoundCondition> conditions) => new(default, conditions);

    private static BoundOr Or(params ImmutableArray<BoundCondition> conditions) => new(default, conditions);

    private static BoundQuantifier Quantifier(QuantifierKind kind, int count, params string[] codes) => new(default, kind, count, [.. codes.Select(code => Sample.Below(code, 50))]);

    private static BoundAggregate Aggregate(AggregateKind kind, params string[] codes) => new(default, kind, [.. codes.Select(Sample.Read)]);

    private static BoundComparison Level(ComparisonOperator comparison, string id)
    {
        var level = Sample.Edition.Levels.Find(id)!;
        return new(default, new BoundLevel(default), comparison, new BoundNumber(default, level.Rank, level));
    }
}
