using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Text;

public class NameTextTests
{
    [Theory]
    [InlineData("HR-Plan", "hr-plan")]
    [InlineData("HR–plan", "hr-plan")]
    [InlineData("HR−plan", "hr-plan")]
    [InlineData("แผน๒๕๖๘", "แผน2568")]
    [InlineData("กํา", "กำ")]
    [InlineData("ต่ํา", "ต่ำ")]
    [InlineData("ตํ่า", "ต่ำ")]
    [InlineData("เเผน", "แผน")]
    [InlineData("แผ\u200Bน", "แผน")]
    [InlineData("ผู้", "ผู้")]
    [InlineData("e\u0301", "é")]
    [InlineData("a\uD800b", "a\uD800b")]
    [InlineData("", "")]
    public void What_looks_the_same_is_the_same(string name, string normal)
    {
        Assert.Equal(normal, NameText.Normalize(name));
        Assert.Equal(normal, NameText.Normalize(NameText.Normalize(name)));
        Assert.True(NameText.Same(name, normal));
    }

    [Theory]
    [InlineData("แผน", "แผ่น")]
    [InlineData("a-b", "ab")]
    public void What_looks_different_is_different(string left, string right) => Assert.False(NameText.Same(left, right));
}
