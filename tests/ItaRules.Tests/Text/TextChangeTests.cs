using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Text;

public class TextChangeTests
{
    [Theory]
    [InlineData("", "", 0, 0, "")]
    [InlineData("same", "same", 4, 0, "")]
    [InlineData("if o14 < 50", "if o14 < 60", 9, 1, "6")]
    [InlineData("aa", "aaa", 2, 0, "a")]
    [InlineData("abab", "ab", 2, 2, "")]
    [InlineData("", "ก", 0, 0, "ก")]
    [InlineData("one", "", 0, 3, "")]
    public void What_differs_between_two_texts_is_one_stretch(string before, string after, int start, int length, string inserted) =>
        Assert.Equal(new TextChange(new TextSpan(start, length), inserted), TextChange.Between(before, after));

    [Fact]
    public void The_change_between_two_texts_makes_one_of_the_other()
    {
        var random = new Random(2568);
        for (var round = 0; round < 500; round++)
        {
            var before = Letters(random, random.Next(1_500));
            var start = random.Next(before.Length + 1);
            var length = random.Next(before.Length - start + 1);
            var after = before[..start] + Letters(random, random.Next(700)) + before[(start + length)..];

            Assert.Equal(after, new SourceText(before).WithChange(TextChange.Between(before, after)).Content);
        }
    }

    private static string Letters(Random random, int count) => string.Create(count, random, static (letters, random) =>
    {
        // Few different ones, so that beginnings and ends go on being the same by chance.
        for (var i = 0; i < letters.Length; i++)
            letters[i] = random.Next(50) == 0 ? 'b' : 'a';
    });
}
