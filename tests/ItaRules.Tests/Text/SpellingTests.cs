using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Text;

public class SpellingTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("plan", "plan", 0)]
    [InlineData("Plan", "pLAN", 0)]
    [InlineData("paln", "plan", 1)]
    [InlineData("pln", "plan", 1)]
    [InlineData("plaan", "plan", 1)]
    [InlineData("plum", "plan", 2)]
    [InlineData("แผนบคุคล", "แผนบุคคล", 1)]
    [InlineData("แผน๑", "แผน1", 0)]
    public void Distance_counts_slips(string left, string right, int distance)
    {
        Assert.Equal(distance, Spelling.Distance(left, right));
        Assert.Equal(distance, Spelling.Distance(right, left));
    }

    [Theory]
    [InlineData("persnnel", "personnel")]
    [InlineData("HRplan", "HR-plan")]
    [InlineData("งานการเจ้าหนาที่", "งานการเจ้าหน้าที่")]
    public void The_name_meant_is_proposed(string written, string meant) =>
        Assert.Equal(meant, Spelling.Nearest(written, ["clerk", "personnel", "HR-plan", "งานการเจ้าหน้าที่", "กองคลัง"])[0]);

    [Theory]
    [InlineData("zebra")]
    [InlineData("x")]
    public void Nothing_is_proposed_for_another_word(string written) => Assert.Empty(Spelling.Nearest(written, ["clerk", "personnel", "a", "y"]));

    [Fact]
    public void Nearer_names_come_first() => Assert.Equal(["plane", "plates"], Spelling.Nearest("planet", ["plates", "plane", "banana"], 2));
}
