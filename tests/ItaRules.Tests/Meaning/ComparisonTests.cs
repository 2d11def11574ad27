using ItaRules.Evaluation;
using ItaRules.Scores;
using ItaRules.Tests.Evaluation;
using Xunit;

namespace ItaRules.Tests.Meaning;

/// <summary>What a comparison says at the very scores where it turns, in both languages.</summary>
public class ComparisonTests
{
    [Theory]
    [InlineData("o14 below 50", "o14 ต่ำกว่า 50", "49.99", "50")]
    [InlineData("o14 < 50", "o14 น้อยกว่า ๕๐", "49.99", "50")]
    [InlineData("o14 above 50", "o14 สูงกว่า 50", "50.01", "50")]
    [InlineData("o14 > 50", "o14 มากกว่า 50", "50.01", "50")]
    [InlineData("o14 at least 50", "o14 ไม่น้อยกว่า 50", "50", "49.99")]
    [InlineData("o14 >= 50", "o14 มากกว่าหรือเท่ากับ 50", "50", "49.99")]
    [InlineData("o14 at most 50", "o14 ไม่เกิน 50", "50", "50.01")]
    [InlineData("o14 <= 50", "o14 น้อยกว่าหรือเท่ากับ 50", "50", "50.01")]
    [InlineData("o14 equals 50", "o14 เท่ากับ 50", "50", "49.99 50.01")]
    [InlineData("o14 = 50", "o14 = ๕๐", "50", "49.99 50.01")]
    [InlineData("o14 <> 50", "o14 ≠ 50", "49.99 50.01", "50")]
    [InlineData("o14 between 50 and 99", "o14 ระหว่าง 50 และ 99", "50 75 99", "49.99 99.01")]
    [InlineData("o14 between 50 and 50", "o14 อยู่ระหว่าง 50 และ 50", "50", "49.99 50.01")]
    [InlineData("o14 not between 50 and 99", "o14 ไม่อยู่ระหว่าง 50 และ 99", "49.99 99.01", "50 99")]
    [InlineData("not (o14 between 50 and 99)", "ไม่ใช่ (o14 ระหว่าง 50 และ 99)", "49.99 99.01", "50 99")]
    [InlineData("70 <= o14 < 85", "70 ไม่เกิน o14 ต่ำกว่า 85", "70 84.99", "69.99 85")]
    [InlineData("70 < o14 <= 85", "70 ต่ำกว่า o14 ไม่เกิน 85", "70.01 85", "70 85.01")]
    public void A_comparison_turns_at_its_limit(string english, string thai, string holds, string fails)
    {
        foreach (var condition in new[] { english, thai })
        {
            Assert.All(holds.Split(' '), score => Assert.Equal(Truth.True, Written.Truth(condition, Written.Sheet($"o14={score}"))));
            Assert.All(fails.Split(' '), score => Assert.Equal(Truth.False, Written.Truth(condition, Written.Sheet($"o14={score}"))));
        }
    }

    [Theory]
    [InlineData("o12 < 50 or o13 < 50 and o14 < 50", "o12 ต่ำกว่า 50 หรือ o13 ต่ำกว่า 50 และ o14 ต่ำกว่า 50", Truth.True)]
    [InlineData("(o12 < 50 or o13 < 50) and o14 < 50", "(o12 ต่ำกว่า 50 หรือ o13 ต่ำกว่า 50) และ o14 ต่ำกว่า 50", Truth.False)]
    [InlineData("not o12 < 50 and o14 < 50", "ไม่ใช่ o12 ต่ำกว่า 50 และ o14 ต่ำกว่า 50", Truth.False)]
    [InlineData("not o14 < 50 or o14 < 50", "ไม่ใช่ o14 ต่ำกว่า 50 หรือ o14 ต่ำกว่า 50", Truth.True)]
    [InlineData("not (o12 < 50 or o14 < 50)", "ไม่ใช่ (o12 ต่ำกว่า 50 หรือ o14 ต่ำกว่า 50)", Truth.False)]
    [InlineData("o14 between 50 and 100 and o12 < 50", "o14 ระหว่าง 50 และ 100 และ o12 ต่ำกว่า 50", Truth.True)]
    public void Not_binds_tighter_than_and_and_and_tighter_than_or(string english, string thai, Truth expected)
    {
        var sheet = Written.Sheet("o12=0, o13=0, o14=100");

        Assert.Equal(expected, Written.Truth(english, sheet));
        Assert.Equal(expected, Written.Truth(thai, sheet));
    }

    /// <summary>A mean of 84.995 is 85.00 before any rule reads it, and one of 84.9933 is 84.99.</summary>
    [Theory]
    [InlineData("OIT", "indicators of OIT", "indicator 9=84.99, indicator 10=85", "85")]
    [InlineData("indicator 1", "i1..i3", "i1=84.99, i2=84.99, i3=85", "84.99")]
    [InlineData("ตัวชี้วัดที่ 1", "ข้อของตัวชี้วัดที่ 1", "i1=85, i2=84.99, i3=85", "85")]
    public void What_is_computed_is_rounded_to_two_decimals_before_it_is_compared(string score, string parts, string scores, string expected)
    {
        var sheet = Written.Sheet(scores);

        Assert.Equal(Truth.True, Written.Truth($"{score} = {expected}", sheet));
        Assert.Equal(Truth.False, Written.Truth($"{score} < {expected}", sheet));
        Assert.Equal(Truth.False, Written.Truth($"average of {parts} = {expected}", sheet));
    }

    [Theory]
    [InlineData("o12 + o13 = 0.3", "o12=0.1, o13=0.2")]
    [InlineData("average of o12..o14 = 0.1", "o12=0.1, o13=0.1, o14=0.1")]
    [InlineData("o12 / 3 = 33.333333", "o12=100")]
    [InlineData("o12 - o13 >= 0.1", "o12=0.3, o13=0.2")]
    public void Sums_are_compared_after_rounding_to_six_decimals(string condition, string scores) =>
        Assert.Equal(Truth.True, Written.Truth(condition, Written.Sheet(scores)));

    [Theory]
    [InlineData("o12 - o13 - o14 = -5", "o12 - o13 - o14 เท่ากับ -5")]
    [InlineData("o12 - o13 + o14 = 45", "o12 - o13 + o14 เท่ากับ 45")]
    [InlineData("o12 - (o13 + o14) = -5", "o12 - (o13 + o14) เท่ากับ -5")]
    [InlineData("o12 + o13 * 2 = 170", "o12 + o13 * 2 เท่ากับ 170")]
    [InlineData("(o12 + o13) * 2 = 240", "(o12 + o13) * 2 เท่ากับ 240")]
    [InlineData("o12 / 2 / 2 = 17.5", "o12 / 2 / 2 เท่ากับ 17.5")]
    [InlineData("o12 / 2 * 3 = 105", "o12 / 2 * 3 เท่ากับ 105")]
    [InlineData("-o13 + o12 = 20", "-o13 + o12 เท่ากับ 20")]
    [InlineData("average of o12..o14 = 48.333333", "ค่าเฉลี่ยของ o12..o14 เท่ากับ 48.333333")]
    [InlineData("lowest of o12..o14 = 25", "คะแนนต่ำสุดของ o12..o14 เท่ากับ 25")]
    [InlineData("highest of o12..o14 = 70", "คะแนนสูงสุดของ o12..o14 เท่ากับ 70")]
    [InlineData("sum of o12..o14 = 145", "ผลรวมของ o12..o14 เท่ากับ 145")]
    [InlineData("average of o12..o14 - o14 >= 23", "ค่าเฉลี่ยของ o12..o14 - o14 ไม่น้อยกว่า 23")]
    [InlineData("o14 = lowest of o12..o14", "o14 เท่ากับ คะแนนต่ำสุดของ o12..o14")]
    public void Sums_mean_what_they_mean_on_paper(string english, string thai)
    {
        var sheet = Written.Sheet("o12=70, o13=50, o14=25");

        Assert.Equal(Truth.True, Written.Truth(english, sheet));
        Assert.Equal(Truth.True, Written.Truth(thai, sheet));
    }

    /// <summary>The scores give a good pass; the sheet says a pass, and is believed.</summary>
    [Theory]
    [InlineData("level = \"ผ่าน\"", "ระดับ เท่ากับ \"Pass\"", Truth.True)]
    [InlineData("level below \"ผ่านดี\"", "ระดับ ต่ำกว่า \"ผ่านดี\"", Truth.True)]
    [InlineData("level at least \"ผ่าน\"", "ระดับ ไม่น้อยกว่า \"ผ่าน\"", Truth.True)]
    [InlineData("level above \"ผ่าน\"", "ระดับ สูงกว่า \"ผ่าน\"", Truth.False)]
    [InlineData("total = 90 and IIT = 91", "คะแนนรวม เท่ากับ 90 และ IIT = 91", Truth.True)]
    public void What_the_sheet_reports_is_read_as_it_reports_it(string english, string thai, Truth expected)
    {
        var scores = Written.Sheet("total=90, IIT=91, EIT=92, OIT=93");
        Assert.Equal("good", scores.Level!.Id);
        var sheet = new ScoreSheet(scores.Edition, scores.Agency, scores.ReportedValues(), new ScoreSheetDetails { ReportedLevel = scores.Edition.Levels.Find("pass") });

        Assert.Equal(expected, Written.Truth(english, sheet));
        Assert.Equal(expected, Written.Truth(thai, sheet));
    }

    [Theory]
    [InlineData("agency type = \"subdistrict\"", "ประเภทหน่วยงาน = \"องค์การบริหารส่วนตำบล\"", Truth.True)]
    [InlineData("agency type = \"subdistrict administration\"", "ประเภทหน่วยงาน เท่ากับ \"subdistrict\"", Truth.True)]
    [InlineData("agency type = \"municipality\"", "ประเภทหน่วยงาน = \"เทศบาล\"", Truth.False)]
    [InlineData("agency type <> \"municipality\"", "ประเภทหน่วยงาน <> \"เทศบาล\"", Truth.True)]
    [InlineData("agency province = \"บึงกาฬ\"", "จังหวัด = \"บึงกาฬ\"", Truth.True)]
    [InlineData("agency province <> \"บึงกาฬ\"", "จังหวัด <> \"บึงกาฬ\"", Truth.False)]
    [InlineData("agency district = \"เซกา\"", "อำเภอ = \"เซกา\"", Truth.True)]
    [InlineData("agency district = \"บึงกาฬ\"", "อำเภอ = \"บึงกาฬ\"", Truth.False)]
    [InlineData("agency name = \"อบต. ตัวอย่าง 1\"", "ชื่อหน่วยงาน = \"อบต. ตัวอย่าง ๑\"", Truth.True)]
    [InlineData("agency name = \"เซกา\"", "ชื่อหน่วยงาน = \"เซกา\"", Truth.False)]
    public void A_field_of_the_agency_is_compared_as_names_are(string english, string thai, Truth expected)
    {
        var sheet = Sample.Sheet(new Agency("อบต. ตัวอย่าง ๑", "subdistrict", "เซกา", "บึงกาฬ"));

        Assert.Equal(expected, Written.Truth(english, sheet));
        Assert.Equal(expected, Written.Truth(thai, sheet));
    }
}
