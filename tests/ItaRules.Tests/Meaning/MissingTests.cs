using ItaRules.Evaluation;
using Xunit;

namespace ItaRules.Tests.Meaning;

/// <summary>Nothing is silently false: what a missing score leaves open is open, and what it cannot turn is decided.</summary>
public class MissingTests
{
    // There is no score for o9; o14 and o15 are 0, o16 is 100.
    private const string Scores = "o14=0, o15=0, o16=100";

    [Theory]
    [InlineData("o9 < 50", "o9 ต่ำกว่า 50", Truth.Undetermined)]
    [InlineData("o9 >= 0", "o9 ไม่น้อยกว่า 0", Truth.Undetermined)]
    [InlineData("not o9 < 50", "ไม่ใช่ o9 ต่ำกว่า 50", Truth.Undetermined)]
    [InlineData("o9 <> 50", "o9 <> 50", Truth.Undetermined)]
    [InlineData("o9 = o9", "o9 เท่ากับ o9", Truth.Undetermined)]
    [InlineData("o9 between 0 and 100", "o9 ระหว่าง 0 และ 100", Truth.Undetermined)]
    [InlineData("o9 not between 0 and 100", "o9 ไม่อยู่ระหว่าง 0 และ 100", Truth.Undetermined)]
    [InlineData("o9 < 50 or o14 < 50", "o9 ต่ำกว่า 50 หรือ o14 ต่ำกว่า 50", Truth.True)]
    [InlineData("o14 < 50 or o9 < 50", "o14 ต่ำกว่า 50 หรือ o9 ต่ำกว่า 50", Truth.True)]
    [InlineData("o9 < 50 or o16 < 50", "o9 ต่ำกว่า 50 หรือ o16 ต่ำกว่า 50", Truth.Undetermined)]
    [InlineData("o9 < 50 or o9 >= 50", "o9 ต่ำกว่า 50 หรือ o9 ไม่น้อยกว่า 50", Truth.Undetermined)]
    [InlineData("o9 < 50 and o16 < 50", "o9 ต่ำกว่า 50 และ o16 ต่ำกว่า 50", Truth.False)]
    [InlineData("o9 < 50 and o14 < 50", "o9 ต่ำกว่า 50 และ o14 ต่ำกว่า 50", Truth.Undetermined)]
    [InlineData("not (o9 < 50 and o16 < 50)", "ไม่ใช่ (o9 ต่ำกว่า 50 และ o16 ต่ำกว่า 50)", Truth.True)]
    public void And_or_and_not_are_decided_where_what_is_known_settles_them(string english, string thai, Truth expected)
    {
        Assert.Equal(expected, Written.Truth(english, Written.Sheet(Scores)));
        Assert.Equal(expected, Written.Truth(thai, Written.Sheet(Scores)));
    }

    [Theory]
    [InlineData("any of o9, o14 < 50", "ข้อใดข้อหนึ่งใน o9, o14 ต่ำกว่า 50", Truth.True)]
    [InlineData("any of o9, o16 < 50", "ข้อใดข้อหนึ่งใน o9, o16 ต่ำกว่า 50", Truth.Undetermined)]
    [InlineData("all of o9, o16 < 50", "ทุกข้อใน o9, o16 ต่ำกว่า 50", Truth.False)]
    [InlineData("all of o9, o14 < 50", "ทุกข้อใน o9, o14 ต่ำกว่า 50", Truth.Undetermined)]
    [InlineData("none of o9, o14 < 50", "ไม่มีข้อใดใน o9, o14 ต่ำกว่า 50", Truth.False)]
    [InlineData("none of o9, o16 < 50", "ไม่มีข้อใดใน o9, o16 ต่ำกว่า 50", Truth.Undetermined)]
    [InlineData("at least 2 of o9, o14, o15 < 50", "อย่างน้อย 2 ข้อใน o9, o14, o15 ต่ำกว่า 50", Truth.True)]
    [InlineData("at least 2 of o9, o14, o16 < 50", "อย่างน้อย 2 ข้อใน o9, o14, o16 ต่ำกว่า 50", Truth.Undetermined)]
    [InlineData("at least 3 of o9, o14, o16 < 50", "อย่างน้อย 3 ข้อใน o9, o14, o16 ต่ำกว่า 50", Truth.False)]
    [InlineData("at most 2 of o9, o14, o16 < 50", "อย่างมาก 2 ข้อใน o9, o14, o16 ต่ำกว่า 50", Truth.True)]
    [InlineData("at most 1 of o9, o14, o16 < 50", "อย่างมาก 1 ข้อใน o9, o14, o16 ต่ำกว่า 50", Truth.Undetermined)]
    [InlineData("at most 1 of o9, o14, o15 < 50", "อย่างมาก 1 ข้อใน o9, o14, o15 ต่ำกว่า 50", Truth.False)]
    [InlineData("exactly 1 of o9, o14, o16 < 50", "พอดี 1 ข้อใน o9, o14, o16 ต่ำกว่า 50", Truth.Undetermined)]
    [InlineData("exactly 1 of o9, o14, o15 < 50", "พอดี 1 ข้อใน o9, o14, o15 ต่ำกว่า 50", Truth.False)]
    [InlineData("exactly 3 of o9, o14, o16 < 50", "พอดี 3 ข้อใน o9, o14, o16 ต่ำกว่า 50", Truth.False)]
    public void Counting_is_decided_where_the_missing_cannot_turn_it(string english, string thai, Truth expected)
    {
        Assert.Equal(expected, Written.Truth(english, Written.Sheet(Scores)));
        Assert.Equal(expected, Written.Truth(thai, Written.Sheet(Scores)));
    }

    /// <summary>Also where every value of the missing score would give the same: who means the single scores writes <c>any of</c>.</summary>
    [Theory]
    [InlineData("lowest of o9, o14 < 50", "คะแนนต่ำสุดของ o9, o14 ต่ำกว่า 50")]
    [InlineData("lowest of o14, o9 < 50", "คะแนนต่ำสุดของ o14, o9 ต่ำกว่า 50")]
    [InlineData("highest of o9, o16 >= 100", "คะแนนสูงสุดของ o9, o16 ไม่น้อยกว่า 100")]
    [InlineData("average of o9, o14 < 100", "ค่าเฉลี่ยของ o9, o14 ต่ำกว่า 100")]
    [InlineData("sum of o9, o14 >= 0", "ผลรวมของ o9, o14 ไม่น้อยกว่า 0")]
    [InlineData("o9 - o9 = 0", "o9 - o9 เท่ากับ 0")]
    [InlineData("o9 * 0 = 0", "o9 * 0 เท่ากับ 0")]
    [InlineData("o16 > lowest of o9, o14", "o16 สูงกว่า คะแนนต่ำสุดของ o9, o14")]
    public void A_number_made_of_a_missing_score_is_missing(string english, string thai)
    {
        Assert.Equal(Truth.Undetermined, Written.Truth(english, Written.Sheet(Scores)));
        Assert.Equal(Truth.Undetermined, Written.Truth(thai, Written.Sheet(Scores)));
    }

    [Theory]
    [InlineData("o9 is missing", "o9 ไม่มีคะแนน", Truth.True)]
    [InlineData("o9 is not missing", "o9 มีคะแนน", Truth.False)]
    [InlineData("o14 is missing", "o14 ไม่มีคะแนน", Truth.False)]
    [InlineData("o14 is not missing", "o14 มีคะแนน", Truth.True)]
    [InlineData("average of o9, o14 is missing", "ค่าเฉลี่ยของ o9, o14 ไม่มีคะแนน", Truth.True)]
    [InlineData("any of o9, o14 is missing", "ข้อใดข้อหนึ่งใน o9, o14 ไม่มีคะแนน", Truth.True)]
    [InlineData("total is missing", "คะแนนรวม ไม่มีคะแนน", Truth.True)]
    [InlineData("previous o14 is missing", "คะแนนปีก่อนของ o14 ไม่มีคะแนน", Truth.True)]
    public void Whether_there_is_a_score_is_always_decided(string english, string thai, Truth expected)
    {
        Assert.Equal(expected, Written.Truth(english, Written.Sheet(Scores)));
        Assert.Equal(expected, Written.Truth(thai, Written.Sheet(Scores)));
    }

    [Theory]
    [InlineData("agency type = \"school\"", "ประเภทหน่วยงาน = \"สถานศึกษา\"")]
    [InlineData("agency type <> \"school\"", "ประเภทหน่วยงาน <> \"สถานศึกษา\"")]
    [InlineData("agency province <> \"ตรัง\"", "จังหวัด <> \"ตรัง\"")]
    [InlineData("agency district = \"เมือง\"", "อำเภอ = \"เมือง\"")]
    [InlineData("agency name = \"ก\"", "ชื่อหน่วยงาน = \"ก\"")]
    public void A_field_that_the_sheet_does_not_give_is_neither_the_same_nor_another(string english, string thai)
    {
        Assert.Equal(Truth.Undetermined, Written.Truth(english, Written.Sheet(Scores)));
        Assert.Equal(Truth.Undetermined, Written.Truth(thai, Written.Sheet(Scores)));
    }

    [Theory]
    [InlineData("level below \"ผ่าน\"", "ระดับ ต่ำกว่า \"ผ่าน\"", Truth.False)]
    [InlineData("level below \"ผ่านดี\"", "ระดับ ต่ำกว่า \"ผ่านดี\"", Truth.Undetermined)]
    [InlineData("level at least \"Pass\"", "ระดับ ไม่น้อยกว่า \"ผ่าน\"", Truth.True)]
    [InlineData("level = \"ผ่านดีเยี่ยม\"", "ระดับ เท่ากับ \"ผ่านดีเยี่ยม\"", Truth.False)]
    [InlineData("level is missing", "ระดับ ไม่มีคะแนน", Truth.True)]
    public void A_total_of_90_alone_is_at_least_a_pass(string english, string thai, Truth expected)
    {
        Assert.Equal(expected, Written.Truth(english, Written.Sheet("total=90")));
        Assert.Equal(expected, Written.Truth(thai, Written.Sheet("total=90")));
    }

    [Theory]
    [InlineData("rule r if o9 < 50 then recommend A else recommend B")]
    [InlineData("กฎ r ถ้า o9 ต่ำกว่า 50 แล้วเสนอ A มิฉะนั้น เสนอ B")]
    [InlineData("rule r if o14 > 50 then recommend A else if o9 < 50 then recommend B else if o14 = 0 then recommend C else recommend D")]
    [InlineData("กฎ r ถ้า o14 สูงกว่า 50 แล้วเสนอ A มิฉะนั้น ถ้า o9 ต่ำกว่า 50 แล้วเสนอ B มิฉะนั้น ถ้า o14 = 0 แล้วเสนอ C มิฉะนั้น เสนอ D")]
    public void An_undetermined_rule_runs_no_branch_and_is_named_with_what_it_lacks(string rule)
    {
        var result = Written.Result(rule, Scores);

        Assert.Empty(result.Recommendations);
        var open = Assert.Single(result.Undetermined);
        Assert.Equal(("r", "o9"), (open.Rule.Rule.Name, Written.Codes(open.Missing)));
    }

    [Fact]
    public void A_branch_that_holds_acts_whatever_is_missing_behind_it() =>
        Assert.Equal("A", Written.Measures(Written.Result("if o14 < 50 then recommend A else if o9 < 50 then recommend B", Scores)));
}
