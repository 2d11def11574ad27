using System.Text.Json;
using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;
using ItaRules.Tests.Evaluation;
using ItaRules.Tests.Semantics;
using Xunit;

namespace ItaRules.Tests.Meaning;

/// <summary>Last year's scores are those of the same matter in last year's sheet, or none.</summary>
public class PreviousYearTests
{
    /// <summary>Each pair of a year and an item, with the codes that the catalogue's own data give it in the year before.</summary>
    public static TheoryData<int, string, string> Successors()
    {
        var successors = new TheoryData<int, string, string>();
        for (var year = 2563; year <= 2568; year++)
        {
            using var data = JsonDocument.Parse(File.ReadAllText(Path.Combine(Rules.Repository, "src", "ItaRules.Interchange", "Catalogs", $"nacc-{year}.json")));
            var map = data.RootElement.GetProperty("continues").EnumerateArray().Single(map => map.GetProperty("year").GetInt32() == year - 1).GetProperty("codes").EnumerateArray()
                .ToDictionary(code => code.GetProperty("code").GetString()!, code => string.Join(' ', code.GetProperty("earlier").EnumerateArray().Select(earlier => earlier.GetString())));
            foreach (var item in data.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("code").GetString()!))
                successors.Add(year, item, map.GetValueOrDefault(item, ""));
        }

        return successors;
    }

    /// <summary>Every item of last year has a score of its own here, so that reading a wrong one shows.</summary>
    [Theory]
    [MemberData(nameof(Successors))]
    public void Previous_follows_the_matter_and_not_the_number(int year, string code, string earlier)
    {
        var now = Sheet(year, "");
        var last = Numbered(year - 1);
        var rules = Rules.Compile($"edition {year}\nif previous {code} >= 0 then note \"{{previous {code}}}\"\nถ้า คะแนนปีก่อนของ {code} ไม่น้อยกว่า 0 แล้วหมายเหตุ \"{{คะแนนปีก่อนของ {code}}}\"").Bind(now.Edition);
        var table = new ScoreTable(now.Edition, [now]);

        var result = Evaluator.Evaluate(rules, table, new PreviousScores(table, [last], Sample.Catalogs))[0];

        if (earlier.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var single])
        {
            var expected = NumberText.Of(last.Value(last.Edition.FindItem(single)!));
            Assert.Equal([expected, expected], Written.Notes(result));
            return;
        }

        Assert.Empty(result.Notes);
        Assert.Equal([code, code], result.Undetermined.Select(open => Written.Codes(open.MissingPrevious)));
        Assert.NotNull(result.Scores.WhyPreviousMissing(now.Edition.FindItem(code)!));
    }

    [Theory]
    [InlineData("IIT")]
    [InlineData("OIT")]
    [InlineData("total")]
    [InlineData("indicator 4")]
    public void Indicators_instruments_and_the_total_mean_the_same_every_year(string code)
    {
        var last = Numbered(2567);

        Assert.Equal(last.Value(last.Edition.Scores.Single(score => score.RuleCode == code)), Column(code, Sheet(2568, ""), last));
    }

    [Fact]
    public void Last_years_sheet_is_read_with_its_own_formulas()
    {
        var last = Sheet(2567, "i1=80, i2=90, i3=100");

        Assert.Equal(90, Column("indicator 1", Sheet(2568, ""), last));
    }

    [Theory]
    [InlineData("change in o14 <= -5", "ผลต่างจากปีก่อนของ o14 ไม่เกิน -5", 95, Truth.True)]
    [InlineData("change in o14 <= -5", "ผลต่างจากปีก่อนของ o14 ไม่เกิน -5", 95.01, Truth.False)]
    [InlineData("change in o14 = 0", "ผลต่างจากปีก่อนของ o14 เท่ากับ 0", 100, Truth.True)]
    [InlineData("-change in o14 = 40", "-ผลต่างจากปีก่อนของ o14 เท่ากับ 40", 60, Truth.True)]
    [InlineData("change in average of o14, o15 = -30", "ผลต่างจากปีก่อนของ ค่าเฉลี่ยของ o14, o15 เท่ากับ -30", 90, Truth.True)]
    [InlineData("change in lowest of o14, o15 = -50", "ผลต่างจากปีก่อนของ คะแนนต่ำสุดของ o14, o15 เท่ากับ -50", 90, Truth.True)]
    [InlineData("change in gap = 40", "ผลต่างจากปีก่อนของ gap เท่ากับ 40", 90, Truth.True)]
    [InlineData("previous gap = 50", "คะแนนปีก่อนของ gap เท่ากับ 50", 90, Truth.True)]
    [InlineData("previous (o14 - o15) = 50", "คะแนนปีก่อนของ (o14 - o15) เท่ากับ 50", 90, Truth.True)]
    [InlineData("o14 < previous o14", "o14 ต่ำกว่า คะแนนปีก่อนของ o14", 99.99, Truth.True)]
    [InlineData("o14 < previous o14", "o14 ต่ำกว่า คะแนนปีก่อนของ o14", 100, Truth.False)]
    public void Change_is_this_years_score_less_last_years(string english, string thai, double now, Truth expected)
    {
        // Last year o14 was o18 and o15 was o19; this year o15 is 0.
        var sheet = Sample.Sheet(("o14", now), ("o15", 0));
        var last = Sheet(2567, "o18=100, o19=50, o14=1, o15=2");

        foreach (var condition in new[] { english, thai })
        {
            var rules = Sample.Deciding([Rules.Condition(condition, "let gap = o14 - o15")]);
            Assert.Equal(expected, Evaluate(rules, sheet, last).OutcomeOf(rules.Rules[0], 0));
        }
    }

    [Fact]
    public void A_sheet_of_an_earlier_year_does_not_do_and_does_not_hide_last_years()
    {
        var older = Sheet(2566, "o1=40, i1=30, IIT=20");
        var last = Sheet(2567, "IIT=90");

        Assert.Equal(double.NaN, Column("IIT", Sheet(2568, ""), older));
        Assert.Equal(90, Column("IIT", Sheet(2568, ""), older, last));
        Assert.Equal(90, Column("IIT", Sheet(2568, ""), last, older));
        Assert.Equal(double.NaN, Column("IIT", Sheet(2568, ""), Sheet(2568, "IIT=50")));
    }

    [Fact]
    public void Each_agency_has_its_own_last_year()
    {
        var table = Sample.Table(Sample.Sheet(Agency("ก/ตรัง/")), Sample.Sheet(Agency("ก/ระนอง/")), Sample.Sheet(Agency("ข/ตรัง/")));
        var previous = new PreviousScores(
            table, [Sheet(2567, "IIT=2", Agency("ก/ระนอง/")), Sheet(2567, "IIT=1", Agency(" ก /ตรัง/")), Sheet(2567, "IIT=4", Agency("ค/ตรัง/"))], Sample.Catalogs);

        Assert.Equal([1, 2, double.NaN], previous.Column(Sample.Score("IIT")).ToArray());
    }

    [Theory]
    [InlineData("ก//", "ก/ตรัง/", true)]
    [InlineData("ก/ตรัง/", "ก//", true)]
    [InlineData("//", "ก/ตรัง/", true)]
    [InlineData("ก/ตรัง/", "//", true)]
    [InlineData("ก/ตรัง/", "ก/ตรัง/เมือง", true)]
    [InlineData("ก/จังหวัดตรัง/อำเภอเมือง", "ก/ตรัง/เมือง", true)]
    [InlineData("ก/ตรัง/", "ก/ระนอง/", false)]
    [InlineData("ก/ตรัง/เมือง", "ก/ตรัง/กันตัง", false)]
    [InlineData("ก//", "ข//", false)]
    public void One_agency_against_one_is_the_same_unless_both_name_different_ones(string now, string earlier, bool isSame) =>
        Assert.Equal(isSame ? 90 : double.NaN, Column("IIT", Sample.Sheet(Agency(now)), Sheet(2567, "IIT=90", Agency(earlier))));

    [Fact]
    public void Agencies_of_one_name_in_a_province_are_told_apart_by_their_districts()
    {
        var table = Sample.Table(Sample.Sheet(Agency("ก/ตรัง/เมือง")), Sample.Sheet(Agency("ก/ตรัง/กันตัง")), Sample.Sheet(Agency("ข/ตรัง/เมือง")), Sample.Sheet(Agency("ก/ตรัง/")));
        var previous = new PreviousScores(
            table, [Sheet(2567, "IIT=2", Agency("ก/ตรัง/กันตัง")), Sheet(2567, "IIT=1", Agency("ก/ตรัง/อำเภอเมือง")), Sheet(2567, "IIT=3", Agency("ข/ตรัง/"))], Sample.Catalogs);

        // The last of the table may be either of two, so it has none.
        Assert.Equal([1, 2, 3, double.NaN], previous.Column(Sample.Score("IIT")).ToArray());
    }

    [Fact]
    public void Of_many_earlier_sheets_none_is_taken_that_leaves_open_whose_it_is()
    {
        var table = Sample.Table(Sample.Sheet(Agency("ก//")));
        var previous = new PreviousScores(table, [Sheet(2567, "IIT=1", Agency("ก/ตรัง/")), Sheet(2567, "IIT=2", Agency("ก/ระนอง/"))], Sample.Catalogs);

        Assert.Equal(double.NaN, previous.Column(Sample.Score("IIT"))[0]);
        Assert.NotNull(previous.WhyMissing(Sample.Score("IIT"), 0));
    }

    /// <summary>The guide's example: an indicator without a score of last year is passed over, the others are told of.</summary>
    [Fact]
    public void A_rule_that_asks_first_is_decided_without_last_year()
    {
        const string rule = "for each x in indicators if previous x is not missing and change in x at most -5 then note \"{x code}: {previous x} to {x}\"";
        var rules = Rules.Bind("edition 2568\n" + rule);

        var result = Evaluate(rules, Written.Sheet("indicator 1=80, indicator 2=80, indicator 3=80"), Sheet(2567, "indicator 1=85, indicator 2=84.99"))[0];

        Assert.Equal(["1: 85 to 80"], Written.Notes(result));
        Assert.Empty(result.Undetermined);
    }

    /// <summary>Of the matter that got worse the plan speaks, and under this year's issue.</summary>
    [Fact]
    public void What_rests_on_last_year_rests_on_this_years_item()
    {
        var result = Evaluate(Rules.Bind("edition 2568\nif previous o14 > 50 then recommend A"), Written.Sheet(""), Sheet(2567, "o18=100"))[0];

        var recommendation = Assert.Single(result.Recommendations);
        Assert.Equal("o14", Written.Codes(recommendation.Scores));
        Assert.Equal([6], recommendation.Issues.AsEnumerable());
    }

    private static EvaluationResult Evaluate(BoundRuleSet rules, ScoreSheet now, params ScoreSheet[] earlier)
    {
        var table = Sample.Table(now);
        return Evaluator.Evaluate(rules, table, new PreviousScores(table, earlier, Sample.Catalogs));
    }

    private static double Column(string code, ScoreSheet now, params ScoreSheet[] earlier)
    {
        var table = new ScoreTable(now.Edition, [now]);
        return new PreviousScores(table, earlier, Sample.Catalogs).Column(now.Edition.Scores.Single(score => score.RuleCode == code))[0];
    }

    // Name, province and district; what stands for nothing is not given.
    private static Agency Agency(string text) =>
        text.Split('/') is [var name, var province, var district] ? new(name, null, district.Length > 0 ? district : null, province.Length > 0 ? province : null) : throw new FormatException(text);

    private static ScoreSheet Numbered(int year)
    {
        var edition = Sample.Catalogs.Find(year)!;
        return new ScoreSheet(edition, ItaRules.Scores.Agency.Unnamed, [.. edition.Scores.Select(score => score.Ordinal / 2.0)]);
    }

    private static ScoreSheet Sheet(int year, string scores, Agency? agency = null)
    {
        var edition = Sample.Catalogs.Find(year)!;
        var reported = Enumerable.Repeat(double.NaN, edition.Scores.Length).ToArray();
        foreach (var (code, value) in Written.Scores(scores))
            reported[edition.Scores.Single(score => score.RuleCode == code).Ordinal] = value;
        return new ScoreSheet(edition, agency ?? ItaRules.Scores.Agency.Unnamed, reported);
    }
}
