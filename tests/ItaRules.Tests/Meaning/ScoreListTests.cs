using ItaRules.Diagnostics;
using ItaRules.Evaluation;
using ItaRules.Tests.Semantics;
using Xunit;

namespace ItaRules.Tests.Meaning;

/// <summary>Which scores a list means, and what is counted over it, in both languages.</summary>
public class ScoreListTests
{
    [Theory]
    [InlineData("i1..i3", "i1 ถึง i3", "i1 i2 i3")]
    [InlineData("i1 to i3, IIT", "i1..i3, IIT", "i1 i2 i3 IIT")]
    [InlineData("o5, o1, e9", "ข้อ o5, ข้อ o1, e9", "o5 o1 e9")]
    [InlineData("indicator 4 to indicator 6", "ตัวชี้วัดที่ 4 ถึง ตัวชี้วัดที่ 6", "indicator 4 indicator 5 indicator 6")]
    [InlineData("items of issue 6", "ข้อของประเด็นที่ 6", "i7 i8 i9 o14 o15 o16 o17 o18 o19 o20")]
    [InlineData("items of issue 6 of OIT", "ข้อของประเด็นที่ 6 ของ OIT", "o14 o15 o16 o17 o18 o19 o20")]
    [InlineData("items of OIT of issue 6", "ข้อของ OIT ของประเด็นที่ 6", "o14 o15 o16 o17 o18 o19 o20")]
    [InlineData("items of issue 6 of indicator 3", "ข้อของประเด็นที่ 6 ของตัวชี้วัดที่ 3", "i7 i8 i9")]
    [InlineData("items of indicator 4", "ข้อของตัวชี้วัดที่ 4", "i10 i11 i12")]
    [InlineData("items of EIT", "ข้อของ EIT", "e1 e2 e3 e4 e5 e6 e7 e8 e9")]
    [InlineData("indicators of IIT", "ตัวชี้วัดของ IIT", "indicator 1 indicator 2 indicator 3 indicator 4 indicator 5")]
    [InlineData("indicators of OIT", "ตัวชี้วัดของ OIT", "indicator 9 indicator 10")]
    [InlineData("instruments", "เครื่องมือ", "IIT EIT OIT")]
    public void A_list_means_these_scores(string english, string thai, string expected)
    {
        Assert.Equal(expected, Meant($"for each x in {english} if x < 50 then note \"\""));
        Assert.Equal(expected, Meant($"สำหรับแต่ละ x ใน {thai} ถ้า x ต่ำกว่า 50 แล้วหมายเหตุ \"\""));
    }

    [Theory]
    [InlineData("items", "ข้อ", 15 + 9 + 28)]
    [InlineData("indicators", "ตัวชี้วัด", 10)]
    [InlineData("items of OIT", "ข้อของ OIT", 28)]
    public void A_list_means_all_there_are(string english, string thai, int count)
    {
        Assert.Equal(count, Rules.Bind($"edition 2568\nfor each x in {english} if x < 50 then note \"\"").Rules.Single().Decisions.Length);
        Assert.Equal(count, Rules.Bind($"ปีประเมิน 2568\nสำหรับแต่ละ x ใน {thai} ถ้า x < 50 แล้วหมายเหตุ \"\"").Rules.Single().Decisions.Length);
    }

    // o12 and o13 are low, o14 stands on the limit, o15 is high.
    [Theory]
    [InlineData("any of o12..o15 < 50", "ข้อใดข้อหนึ่งใน o12..o15 ต่ำกว่า 50", Truth.True)]
    [InlineData("any of o14, o15 < 50", "ข้อใดข้อหนึ่งของ o14, o15 ต่ำกว่า 50", Truth.False)]
    [InlineData("all of o12, o13 < 50", "ทุกข้อใน o12, o13 ต่ำกว่า 50", Truth.True)]
    [InlineData("all of o12..o14 < 50", "ทุกข้อของ o12..o14 ต่ำกว่า 50", Truth.False)]
    [InlineData("none of o14, o15 < 50", "ไม่มีข้อใดใน o14, o15 ต่ำกว่า 50", Truth.True)]
    [InlineData("none of o13..o15 < 50", "ไม่มีข้อใดของ o13..o15 ต่ำกว่า 50", Truth.False)]
    [InlineData("at least 2 of o12..o15 < 50", "อย่างน้อย 2 ข้อใน o12..o15 ต่ำกว่า 50", Truth.True)]
    [InlineData("at least 3 of o12..o15 < 50", "อย่างน้อย 3 ข้อใน o12..o15 ต่ำกว่า 50", Truth.False)]
    [InlineData("at most 2 of o12..o15 < 50", "อย่างมาก 2 ข้อใน o12..o15 ต่ำกว่า 50", Truth.True)]
    [InlineData("at most 1 of o12..o15 < 50", "อย่างมาก 1 ข้อใน o12..o15 ต่ำกว่า 50", Truth.False)]
    [InlineData("exactly 2 of o12..o15 < 50", "พอดี 2 ข้อใน o12..o15 ต่ำกว่า 50", Truth.True)]
    [InlineData("exactly 1 of o12..o15 < 50", "พอดี 1 ข้อใน o12..o15 ต่ำกว่า 50", Truth.False)]
    [InlineData("exactly 3 of o12..o15 < 50", "พอดี 3 ข้อใน o12..o15 ต่ำกว่า 50", Truth.False)]
    [InlineData("at least 2 of o12..o15 between 0 and 50 and o15 = 100", "อย่างน้อย 2 ข้อใน o12..o15 ระหว่าง 0 และ 50 และ o15 = 100", Truth.True)]
    [InlineData("any of items of issue 6 of OIT = 100", "ข้อใดข้อหนึ่งใน ข้อของประเด็นที่ 6 ของ OIT เท่ากับ 100", Truth.True)]
    public void Scores_are_counted_by_the_word_before_the_list(string english, string thai, Truth expected)
    {
        var sheet = Written.Sheet("o12=0, o13=49.99, o14=50, o15=100");

        Assert.Equal(expected, Written.Truth(english, sheet));
        Assert.Equal(expected, Written.Truth(thai, sheet));
    }

    [Theory]
    [InlineData("let channels = e4..e6", "any of channels < 85", Truth.True)]
    [InlineData("let channels = e4..e6", "all of channels, e7 < 85", Truth.False)]
    [InlineData("let limit = 80 + 5", "e4 < limit and e5 >= limit", Truth.True)]
    [InlineData("define weak as below 85", "at least 2 of e4..e6 is weak", Truth.False)]
    [InlineData("define weak as not between 85 and 100", "exactly 1 of e4..e6 is weak", Truth.True)]
    [InlineData("define silent as e4 < 85 and e5 < 85", "not silent", Truth.True)]
    [InlineData("กำหนดให้ ช่องทาง = e4 ถึง e6", "ข้อใดข้อหนึ่งใน ช่องทาง ต่ำกว่า 85", Truth.True)]
    [InlineData("กำหนดให้ เกณฑ์ = 85", "e4 ต่ำกว่า เกณฑ์ และ e5 ไม่น้อยกว่า เกณฑ์", Truth.True)]
    [InlineData("นิยาม ไม่ผ่าน คือ ต่ำกว่า 85", "อย่างน้อย 2 ข้อใน e4..e6 อยู่ในเกณฑ์ ไม่ผ่าน", Truth.False)]
    [InlineData("นิยาม ไม่ผ่าน คือ ต่ำกว่า 85", "ทุกข้อใน e5, e6 ไม่อยู่ในเกณฑ์ ไม่ผ่าน", Truth.True)]
    [InlineData("นิยาม เงียบ คือ e4 ต่ำกว่า 85 และ e5 ต่ำกว่า 85", "เงียบ หรือ e6 = 100", Truth.True)]
    public void A_name_means_what_it_was_given_to(string declaration, string condition, Truth expected) =>
        Assert.Equal(expected, Written.Truth(condition, Written.Sheet("e4=84.99, e5=85, e6=100, e7=0"), declaration));

    [Fact]
    public void And_never_joins_scores() =>
        Assert.Contains(Rules.Compile("edition 2568\nif any of o14 and o15 < 50 then note \"\"").GetDiagnostics(), diagnostic => diagnostic.Severity == Severity.Error);

    private static string Meant(string rule) => string.Join(' ', Rules.Bind("edition 2568\n" + rule).Rules.Single().Decisions.Select(decision => decision.LoopScore!.RuleCode));
}
