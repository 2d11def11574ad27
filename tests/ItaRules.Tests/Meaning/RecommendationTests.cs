using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Semantics.Bound;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Meaning;

/// <summary>What rules do, and how what several say of one measure becomes one recommendation.</summary>
public class RecommendationTests
{
    [Theory]
    [InlineData("recommend M priority low", "recommend M priority normal", Priority.Normal)]
    [InlineData("recommend M priority high", "recommend M priority normal", Priority.High)]
    [InlineData("recommend M priority high", "recommend M priority urgent", Priority.Urgent)]
    [InlineData("recommend M priority low", "recommend M", Priority.Low)]
    [InlineData("เสนอ M ความเร่งด่วน ต่ำ", "เสนอ M ความเร่งด่วน ปกติ", Priority.Normal)]
    [InlineData("เสนอ M ความเร่งด่วน สูง", "เสนอ M ความเร่งด่วน ปกติ", Priority.High)]
    [InlineData("เสนอ M ความเร่งด่วน ด่วน", "เสนอ M ความเร่งด่วน สูง", Priority.Urgent)]
    [InlineData("เสนอ M", "เสนอ M", Priority.Normal)]
    public void The_highest_priority_wins(string one, string other, Priority expected)
    {
        Assert.Equal(expected, Single($"always {one}\nalways {other}", "").Priority);
        Assert.Equal(expected, Single($"ทุกกรณี {other}\nทุกกรณี {one}", "").Priority);
    }

    [Theory]
    [InlineData("Q2", "Q1 to Q3", "Q2")]
    [InlineData("Q1 to Q2", "Q2", "Q1 to Q2")]
    [InlineData("all year", "within 90 days", "within 90 days")]
    [InlineData("Q4", "all year", "all year")]
    [InlineData("ไตรมาส 2", "ไตรมาส 1 ถึง ไตรมาส 3", "Q2")]
    public void The_period_that_ends_first_wins_and_of_these_the_one_that_starts_first(string one, string other, string expected)
    {
        var wanted = Single($"always recommend M due {expected}", "").Due;

        Assert.Equal(wanted, Single($"always recommend M due {one}\nalways recommend M due {other}", "").Due);
        Assert.Equal(wanted, Single($"ทุกกรณี เสนอ M ระยะเวลาดำเนินการ {other}\nทุกกรณี เสนอ M ระยะเวลาดำเนินการ {one}", "").Due);
    }

    [Theory]
    [InlineData("measure M owned by clerk due Q1 report at 6 months", "if o14 < 50 then recommend M owned by finance", "if o15 < 50 then recommend M due Q3")]
    [InlineData("มาตรการ M ผู้รับผิดชอบ clerk ระยะเวลาดำเนินการ ไตรมาส 1 รายงานรอบ 6 เดือน", "ถ้า o14 < 50 แล้วเสนอ M ผู้รับผิดชอบ finance", "ถ้า o15 < 50 แล้วเสนอ M ระยะเวลาดำเนินการ ไตรมาส 3")]
    public void The_measures_own_clauses_fill_only_what_no_rule_said(string measure, string first, string second)
    {
        var both = Single($"owner clerk\nowner finance\n{measure}\n{first}\n{second}", "o14=0, o15=0");
        var alone = Single($"owner clerk\nowner finance\n{measure}\n{first}\n{second}", "o14=0, o15=100");

        Assert.Equal(["finance"], both.Owners.Select(owner => owner.Name));
        Assert.Equal(new DateOnly(2026, 6, 30), both.Due!.Value.To);
        Assert.Equal(["finance"], alone.Owners.Select(owner => owner.Name));
        Assert.Equal(new DateOnly(2025, 12, 31), alone.Due!.Value.To);
        Assert.All([both, alone], one => Assert.Equal([6], one.Measure.ReportMonths.AsEnumerable()));
    }

    [Theory]
    [InlineData("rule a if o14 < 50 then recommend M because \"first\"\nrule b for issue 2 if o15 < 50 then recommend M because \"second\"")]
    [InlineData("กฎ a ถ้า o14 ต่ำกว่า 50 แล้วเสนอ M เนื่องจาก \"first\"\nกฎ b สำหรับประเด็นที่ 2 ถ้า o15 ต่ำกว่า 50 แล้วเสนอ M เพราะ \"second\"")]
    public void Every_recommendation_carries_all_its_reasons(string rules)
    {
        var result = Written.Result(rules, "o14=0, o15=0");

        var recommendation = Assert.Single(result.Recommendations);
        Assert.Equal("o14 o15", Written.Codes(recommendation.Scores));
        Assert.Equal([2, 6], recommendation.Issues.AsEnumerable());
        Assert.Equal(
            ["a rules.ita:2:1 o14 first", "b rules.ita:3:1 o15 second"],
            recommendation.Reasons.Select(reason => $"{reason.Rule.Rule.Name} {reason.Rule.Rule.Declaration!.Value.Location} {Written.Codes(reason.Scores)} {ReasonText.Of(reason, result.Scores, Language.English)}"));
    }

    [Theory]
    [InlineData("if o14 < 50 then recommend measures for o14 priority high")]
    [InlineData("ถ้า o14 ต่ำกว่า 50 แล้วเสนอมาตรการสำหรับ o14 ความเร่งด่วน สูง")]
    [InlineData("สำหรับแต่ละ ข้อใด ใน o14, o15 ถ้า ข้อใด ต่ำกว่า 50 แล้วเสนอมาตรการสำหรับ ข้อใด ความเร่งด่วน สูง")]
    public void Measures_for_a_score_are_all_those_that_name_exactly_it(string rule)
    {
        var result = Written.Result($"measure A for o14\nmeasure B for o13..o15\nmeasure C for OIT, indicator 9\nmeasure D for o15\nมาตรการ E สำหรับ ข้อของประเด็นที่ 6\n{rule}", "o14=0, o15=100");

        Assert.Equal("A B E", Written.Measures(result));
        Assert.All(result.Recommendations, one => Assert.Equal(Priority.High, one.Priority));
        Assert.Empty(result.Unanswered);
    }

    [Theory]
    [InlineData("if o14 < 50 then recommend measures for o14, o15 and recommend measures for indicator 9")]
    [InlineData("ถ้า o14 ต่ำกว่า 50 แล้วเสนอมาตรการสำหรับ o14, o15 และ เสนอมาตรการสำหรับ ตัวชี้วัดที่ 9")]
    public void A_score_that_no_measure_names_is_in_the_result_and_no_other_measure_stands_in(string rule)
    {
        var result = Written.Result($"measure C for OIT, indicator 9\nmeasure D for o15\n{rule}", "o14=0");

        Assert.Equal("C D", Written.Measures(result));
        Assert.Equal("o14", Written.Codes(result.Unanswered.Select(one => one.Score)));
    }

    [Theory]
    [InlineData("if o14 < 50 then recommend A and recommend B and note \"n\"")]
    [InlineData("if o14 < 50 then recommend A recommend B note \"n\"")]
    [InlineData("ถ้า o14 ต่ำกว่า 50 แล้วเสนอ A และ เสนอ B และ หมายเหตุ \"n\"")]
    [InlineData("ถ้า o14 ต่ำกว่า 50 แล้วเสนอ A เสนอ B หมายเหตุ \"n\"")]
    public void Several_actions_stand_one_after_the_other(string rule)
    {
        var result = Written.Result(rule, "o14=0");

        Assert.Equal("A B", Written.Measures(result));
        Assert.Equal(["n"], Written.Notes(result));
    }

    [Theory]
    [InlineData("0", "A")]
    [InlineData("49.99", "A")]
    [InlineData("50", "B")]
    [InlineData("99.99", "B")]
    [InlineData("100", "C")]
    public void One_branch_runs(string score, string expected)
    {
        const string english = "if o14 < 50 then recommend A else if o14 < 100 then recommend B else recommend C";
        const string thai = "ถ้า o14 ต่ำกว่า 50 แล้วเสนอ A มิฉะนั้น ถ้า o14 ต่ำกว่า 100 แล้วเสนอ B มิฉะนั้น เสนอ C";

        Assert.Equal(expected, Written.Measures(Written.Result(english, $"o14={score}")));
        Assert.Equal(expected, Written.Measures(Written.Result(thai, $"o14={score}")));
    }

    [Theory]
    [InlineData("if o14 >= 85 and i1 >= 85 then maintain", "1: i1 | 6: o14")]
    [InlineData("ถ้า o14 ไม่น้อยกว่า 85 และ i1 ไม่น้อยกว่า 85 แล้วรักษาระดับ", "1: i1 | 6: o14")]
    [InlineData("if o14 < 85 or i1 < 85 then note \"\" else maintain", "1: i1 | 6: o14")]
    [InlineData("if o14 < 85 or i1 >= 85 then maintain", "1: i1")]
    [InlineData("if total > 0 then maintain o14, o15", "6: o14 o15")]
    [InlineData("for each x in o14, o15 if x >= 85 and i1 >= 85 then maintain", "6: o14 o15")]
    [InlineData("rule r for issue 3 if o14 >= 85 then maintain", "3: o14")]
    [InlineData("always maintain o14", "6: o14")]
    [InlineData("if o14 >= 85 and i1 >= 85 then maintain\nif o14 > 90 then recommend M", "1: i1")]
    [InlineData("always maintain o14, o15\nif o14 > 90 and total > 0 then recommend M", "6: o15")]
    [InlineData("ทุกกรณี รักษาระดับ o14, o15\nถ้า o14 สูงกว่า 90 แล้วเสนอ M", "6: o15")]
    [InlineData("always maintain o14\nalways recommend M", "6: o14")]
    public void What_is_kept_is_what_decided_or_what_is_listed_without_what_a_recommendation_rests_on(string rules, string expected) =>
        Assert.Equal(expected, string.Join(" | ", Written.Result(rules, "i1=100, o14=100, o15=100, total=90").Maintained.Select(kept => $"{kept.Issue}: {Written.Codes(kept.Scores)}")));

    [Theory]
    [InlineData("{o14}", "62.5")]
    [InlineData("{o14 - 50} {100 - o14}", "12.5 37.5")]
    [InlineData("{o14 code} {o14 รหัส} {indicator 9 code}", "o14 o14 9")]
    [InlineData("{o14 title}|{o14 ชื่อ}", "Personnel plan|Personnel plan")]
    [InlineData("{{o14}} \"\"x\"\"", "{o14} \"x\"")]
    [InlineData("{limit} {average of o14, o15}", "50 81.25")]
    [InlineData("{total} {คะแนนรวม}", "90 90")]
    public void A_text_is_filled_from_the_sheet(string text, string expected)
    {
        var title = ItaRules.Tests.Evaluation.Sample.Score("o14").Title.English;

        Assert.Equal([expected.Replace("Personnel plan", title, StringComparison.Ordinal)], Written.Notes(Written.Result($"let limit = 50\nif o14 > limit then note \"{text}\"", "o14=62.5, o15=100, total=90")));
    }

    [Theory]
    [InlineData("let pass = 85\ndefine weak as below pass\nif EIT is weak then note \"weak\"\nif EIT is not weak then note \"passed\"")]
    [InlineData("กำหนดให้ pass = 85\nนิยาม weak คือ ต่ำกว่า pass\nถ้า EIT อยู่ในเกณฑ์ weak แล้วหมายเหตุ \"weak\"\nถ้า EIT ไม่อยู่ในเกณฑ์ weak แล้วหมายเหตุ \"passed\"")]
    public void A_band_and_its_opposite_share_every_score_between_them(string rules)
    {
        Assert.Equal(["weak"], Written.Notes(Written.Result(rules, "EIT=84.99")));
        Assert.Equal(["passed"], Written.Notes(Written.Result(rules, "EIT=85")));
        Assert.Equal(2, Written.Result(rules, "IIT=85").Undetermined.Length);
    }

    [Theory]
    [InlineData("if indicator 1 < 85 then recommend M", "i1=100, i2=100, i3=100, indicator 1=80")]
    [InlineData("ถ้า IIT ต่ำกว่า 85 แล้วเสนอ M", "indicator 1=100, indicator 2=100, indicator 3=100, indicator 4=100, indicator 5=100, IIT=84.99")]
    [InlineData("if indicator 1 < 85 then recommend M", "i1=80, i2=80, i3=80")]
    public void What_is_reported_is_read_as_it_is_and_the_rest_is_computed(string rule, string scores) =>
        Assert.Equal("M", Written.Measures(Written.Result(rule, scores)));

    private static Recommendation Single(string rules, string scores) => Assert.Single(Written.Result(rules, scores).Recommendations);
}
