using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Scores;
using ItaRules.Tests.Semantics;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Evaluation;

/// <summary>From the text of a promise to what became of it: what LANGUAGE.md says about <c>expect</c>.</summary>
public class ExpectationTests
{
    private const string Measures = "edition 2568\nmeasure HR-plan for o14\nmeasure Follow-up for o14\nmeasure No-Gift\n";

    [Theory]
    [InlineData("if o14 < 50 then expect HR-plan")]
    [InlineData("ถ้า o14 ต่ำกว่า 50 แล้วต้องเสนอ มาตรการ HR-plan")]
    [InlineData("rule people if o14 < 50 then expect HR-plan")]
    [InlineData("if o14 < 50 then expect measures for o14")]
    [InlineData("for each x in o14, o15 if x < 50 then expect measures for o14")]
    [InlineData("if o14 >= 50 then expect no No-Gift else expect HR-plan")]
    [InlineData("always expect HR-plan")]
    public void What_is_promised_and_not_recommended_is_told(string promise)
    {
        var result = Evaluate(Measures + promise, Sample.Sheet(("o14", 0), ("o15", 100)));

        var broken = Assert.Single(result.Expectations!.BrokenOn(0));
        Assert.Empty(broken.TooMuch);
        Assert.Empty(result[0].Recommendations);
    }

    [Theory]
    [InlineData("if o14 < 50 then expect HR-plan")]
    [InlineData("if o14 < 50 then expect measures for o14")]
    [InlineData("if o14 < 50 then expect HR-plan and expect no No-Gift")]
    [InlineData("if o14 < 50 then expect no No-Gift, Follow-up")]
    [InlineData("if o14 = 100 then expect No-Gift")]
    [InlineData("for each x in o14, o15 if x = 50 then expect measures for x")]
    public void What_is_kept_or_does_not_apply_says_nothing(string promise)
    {
        var result = Evaluate(Measures + "if o14 < 50 then recommend HR-plan\n" + promise, Sample.Sheet(("o14", 0), ("o15", 100)));

        Assert.Empty(result.Expectations!.BrokenOn(0));
        Assert.Empty(result.Expectations.UndecidedOn(0));
    }

    [Theory]
    [InlineData("if o14 < 50 then expect no HR-plan", "“HR-plan” is recommended by “a#1” although o14 is 0, below 50")]
    [InlineData("if o14 < 50 then expect no measures for o14", "“HR-plan” is recommended by “a#1” although o14 is 0, below 50")]
    [InlineData("if o14 < 50 then expect No-Gift because \"o14 has {o14}\"", "“No-Gift” is not recommended although o14 is 0, below 50 (o14 has 0)")]
    [InlineData("always expect No-Gift", "“No-Gift” is not recommended although it is always expected")]
    [InlineData("always expect no HR-plan", "“HR-plan” is recommended by “a#1” although it is never expected")]
    [InlineData("if o14 < 50 then expect measures for o15", "no measure for o15 is recommended although o14 is 0, below 50")]
    public void A_broken_promise_says_what_is_missing_or_too_much_and_why(string promise, string sentence)
    {
        var result = Evaluate(Measures + "if o14 < 50 then recommend HR-plan\n" + promise, Sample.Sheet(("o14", 0)));

        Assert.Equal(sentence, ExpectationText.Of(Assert.Single(result.Expectations!.BrokenOn(0)), result.ScoresOf(0), Language.English));
    }

    [Fact]
    public void A_broken_promise_is_said_in_thai_words()
    {
        const string rules = Measures + "ถ้า o14 ต่ำกว่า 50 แล้วเสนอ HR-plan\nถ้า o14 ต่ำกว่า 50 แล้วต้องเสนอ No-Gift และต้องไม่เสนอ HR-plan และต้องเสนอมาตรการสำหรับ o15";
        var result = Evaluate(rules, Sample.Sheet(("o14", 0)));

        Assert.Equal(
            ["ไม่ได้เสนอมาตรการ “No-Gift” ทั้งที่ o14 ได้ 0 ต่ำกว่า 50", "เสนอมาตรการ “HR-plan” ตามกฎ “a#1” ทั้งที่ o14 ได้ 0 ต่ำกว่า 50", "ไม่ได้เสนอมาตรการสำหรับ o15 เลย ทั้งที่ o14 ได้ 0 ต่ำกว่า 50"],
            result.Expectations!.BrokenOn(0).Select(broken => ExpectationText.Of(broken, result.ScoresOf(0), Language.Thai)));
    }

    [Fact]
    public void Every_measure_that_is_named_counts_and_of_a_score_one_measure_is_enough()
    {
        var result = Evaluate(Measures + "if o14 < 50 then recommend HR-plan\nalways expect HR-plan, Follow-up and No-Gift\nalways expect measures for o14", Sample.Sheet(("o14", 0)));

        Assert.Equal(["Follow-up", "No-Gift"], result.Expectations!.BrokenOn(0).Select(broken => broken.Expect.Measures.Single().Name));
    }

    [Fact]
    public void What_is_undetermined_is_neither_broken_nor_kept()
    {
        var result = Evaluate(Measures + "if o14 < 50 then expect HR-plan\nfor each x in o14, o15 if x < 50 then expect No-Gift", Sample.Sheet(("o15", 0)));

        Assert.Equal(["No-Gift"], result.Expectations!.BrokenOn(0).Select(broken => broken.Expect.Measures.Single().Name));
        Assert.Equal(["o14", "o14"], result.Expectations.UndecidedOn(0).SelectMany(open => open.Lacks.Scores).Select(score => score.Code));
        Assert.Empty(result[0].Undetermined);
    }

    [Fact]
    public void What_a_loop_lacks_is_said_once()
    {
        var result = Evaluate(Measures + "for each x in o14, o15, o16 if x < 50 then expect No-Gift", Sample.Sheet(("o16", 100)));

        Assert.Equal(["o14", "o15"], Assert.Single(result.Expectations!.UndecidedOn(0)).Lacks.Scores.Select(score => score.Code));
        Assert.Equal("This expectation cannot be decided for this sheet: there is no score for o14 and o15.", Assert.Single(ExpectationMessages.Of(result)).GetMessage(Language.English));
    }

    [Fact]
    public void A_promise_changes_no_result_and_no_name()
    {
        const string rules = Measures + "if o14 < 50 then recommend HR-plan\nif o15 < 50 then recommend No-Gift else maintain";
        const string promises = "\nif o15 < 50 then expect Follow-up else if o14 < 50 then expect no HR-plan\nalways expect No-Gift\nif o9 < 50 then expect HR-plan\n";
        var sheet = Sample.Sheet(("o14", 0), ("o15", 100));
        var plain = Evaluate(rules, sheet)[0];
        var promised = Evaluate(rules.Replace("\nif o15", promises + "if o15", StringComparison.Ordinal), sheet)[0];

        Assert.Equal(Names(plain), Names(promised));
        Assert.Equal(plain.Maintained.Length, promised.Maintained.Length);
        Assert.Empty(promised.Undetermined);
        Assert.Empty(promised.Elsewhere);

        static IEnumerable<string> Names(SheetResult result) => result.Recommendations.SelectMany(one => one.Reasons.Select(reason => $"{one.Measure.Measure.Name} by {reason.Rule.Rule.Name}"));
    }

    [Fact]
    public void A_rule_that_does_and_promises_is_decided_for_both()
    {
        var result = Evaluate(Measures + "rule mixed if o14 < 50 then recommend HR-plan and expect No-Gift else expect no HR-plan", Sample.Sheet(("o14", 0)), Sample.Sheet(("o14", 100)));

        Assert.Equal("HR-plan", Assert.Single(result[0].Recommendations).Measure.Measure.Name);
        Assert.Equal("No-Gift", Assert.Single(result.Expectations!.BrokenOn(0)).Expect.Measures.Single().Name);
        Assert.Empty(result.Expectations.BrokenOn(1));
    }

    [Fact]
    public void Promises_are_counted_over_all_sheets()
    {
        var sheets = Enumerable.Range(0, 130).Select(i => Sample.Sheet(("o14", i % 2 == 0 ? 0 : 100), ("o15", i == 3 ? double.NaN : 0)));
        var result = Evaluate(Measures + "if o14 < 50 then recommend HR-plan\nrule p if o15 < 50 then expect HR-plan", [.. sheets]);

        Assert.Equal(new ExpectationCounts(130, 65, 64, 1), result.Expectations!.CountsOf(result.Rules.Expectations!.Rules.Single()));
        Assert.Equal("holds for 65 of 130 agencies, broken for 64, undecided for 1", ExpectationText.Of(new ExpectationCounts(130, 65, 64, 1), Language.English));
        var messages = ExpectationMessages.Of(result);
        Assert.Equal(["ITA8001", "ITA8002"], messages.Select(message => message.Id));
        Assert.Contains("and 63 other agencies: “HR-plan” is not recommended although o15 is 0, below 50", messages[0].GetMessage(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Promises_of_another_edition_do_not_apply()
    {
        var result = Evaluate("edition 2565\nmeasure Old\nif o1 < 50 then recommend Old\nrule kept if o1 < 50 then expect Old", Sample.Sheet(("o1", 0)));

        Assert.Single(result[0].Elsewhere);
        Assert.Empty(result.Expectations!.BrokenOn(0));
        Assert.Equal("kept", Assert.Single(result.Rules.Expectations!.Elsewhere).Name);
    }

    [Fact]
    public void Without_promises_nothing_is_evaluated_twice() =>
        Assert.Null(Evaluate(Measures + "if o14 < 50 then recommend HR-plan", Sample.Sheet(("o14", 0))).Expectations);

    [Fact]
    public void A_broken_promise_of_a_shared_file_is_told_unless_it_is_ignored()
    {
        const string promise = "always expect No-Gift";
        Assert.Equal(["ITA8001"], Told(promise));
        Assert.Empty(Told("# ita:ignore ITA8001 known\n" + promise));

        static IEnumerable<string> Told(string used)
        {
            var compilation = Rules.Compile(Rules.Project("own.ita", Measures + "if o14 < 50 then recommend HR-plan"), Rules.Used("shared.ita", used));
            var result = Evaluator.Evaluate(compilation.Bind(Sample.Edition), Sample.Table(Sample.Sheet(("o14", 0))));
            return compilation.SettleAboutSheets(ExpectationMessages.Of(result)).Select(message => message.Id);
        }
    }

    /// <summary>The help pages of ITA8xxx show promises on a sheet whose o14 is 0 and whose o15 is not there.</summary>
    [Theory]
    [InlineData("ITA8001", "en")]
    [InlineData("ITA8001", "th")]
    [InlineData("ITA8002", "en")]
    [InlineData("ITA8002", "th")]
    public void The_wrong_example_of_a_help_page_gives_its_message_and_the_right_one_none(string id, string language)
    {
        var page = File.ReadAllText(Path.Combine(Rules.Repository, "src", "ItaRules", "Diagnostics", "Help", language, id + ".md"));
        var sections = page.Split("\n## ");

        Assert.StartsWith($"# {id}: ", page, StringComparison.Ordinal);
        Assert.Equal(4, sections.Length);
        Assert.Equal([id], Ids(sections[1]));
        Assert.Empty(Ids(sections[2]));

        static IEnumerable<string> Ids(string section)
        {
            const string fence = "```ita\n";
            var start = section.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
            var rules = section[start..section.IndexOf("```", start, StringComparison.Ordinal)];
            return ExpectationMessages.Of(Evaluate(rules, Sample.Sheet(("o14", 0)))).Select(message => message.Id);
        }
    }

    private static EvaluationResult Evaluate(string rules, params ScoreSheet[] sheets) => Evaluator.Evaluate(Rules.Bind(rules), Sample.Table(sheets));
}
