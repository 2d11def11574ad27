using ItaRules.Reports.Documents;
using Xunit;

namespace ItaRules.Reports.Tests.Documents;

public class DigitsTests
{
    [Theory]
    [InlineData("ปีงบประมาณ พ.ศ. 2568", "ปีงบประมาณ พ.ศ. ๒๕๖๘")]
    [InlineData("ได้ 79.05 คะแนน", "ได้ ๗๙.๐๕ คะแนน")]
    [InlineData("ข้อ o14 ได้ 0 คะแนน", "ข้อ o14 ได้ ๐ คะแนน")]
    [InlineData("i1–i9, o14 และ 3 ข้อ", "i1–i9, o14 และ ๓ ข้อ")]
    [InlineData("https://example.go.th/2568/plan.pdf", "https://example.go.th/2568/plan.pdf")]
    [InlineData("กฎ (ita:2568/issue-2.ita:75)", "กฎ (ita:2568/issue-2.ita:75)")]
    [InlineData("เกณฑ์85คะแนน", "เกณฑ์๘๕คะแนน")]
    [InlineData("", "")]
    public void Figures_are_turned_and_codes_and_addresses_are_not(string text, string thai)
    {
        Assert.Equal(thai, Digits.Of(text, DigitStyle.Thai));
        Assert.Equal(text, Digits.Of(text, DigitStyle.Arabic));
    }
}
