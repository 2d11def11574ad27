using Xunit;

namespace ItaRules.Authoring.Tests.Fixes;

/// <summary>What people who never wrote a rule write, and what becomes of it.</summary>
public class SlipTests
{
    private const string Head = "edition 2568\nmeasure A\nmeasure B\nowner clerk\nalways recommend B owned by clerk\n";

    [Theory]
    [InlineData("due มค.", "due ม.ค.")]
    [InlineData("due ม.ค 2569", "due ม.ค. 2569")]
    [InlineData("due 15 มีค 2569", "due 15 มี.ค. 2569")]
    [InlineData("due Jan. 2569", "due Jan 2569")]
    [InlineData("due Q2/2569", "due Q2 2569")]
    [InlineData("due ไตรมาส 2/2569", "due ไตรมาส 2 2569")]
    [InlineData("due 15/1/2569", "due 15 January 2569")]
    [InlineData("due 15-01-2569", "due 15 January 2569")]
    [InlineData("due 1/1/2569", "due 1 January 2569")]
    [InlineData("due 1/2569", "due January 2569")]
    [InlineData("due Q1-Q2", "due Q1 to Q2")]
    [InlineData("due มค-มีค", "due ม.ค. ถึง มี.ค.")]
    public void A_time_written_as_elsewhere_is_understood(string written, string meant) =>
        FixAssert.Fixes("ITA0005", $"{Head}if o14 < 50 then recommend A {written}\n", $"{Head}if o14 < 50 then recommend A {meant}\n", isSafe: true);

    /// <summary>The day stands first in Thailand and not everywhere: which is meant is left to the author.</summary>
    [Theory]
    [InlineData("due 1/2/2569", 0, "due 1 February 2569")]
    [InlineData("due 1/2/2569", 1, "due 2 January 2569")]
    [InlineData("due ๑๒-๑๑-๒๕๖๘", 0, "due ๑๒ November ๒๕๖๘")]
    [InlineData("due ๑๒-๑๑-๒๕๖๘", 1, "due ๑๑ December ๒๕๖๘")]
    public void A_date_that_can_be_read_in_two_ways_is_a_choice(string written, int choice, string meant) =>
        FixAssert.Fixes("ITA0005", $"{Head}if o14 < 50 then recommend A {written}\n", $"{Head}if o14 < 50 then recommend A {meant}\n", choice);

    [Theory]
    [InlineData("o14 ＜ 50", "o14 < 50")]
    [InlineData("o14 < ５０", "o14 < 50")]
    [InlineData("o14 < ５๐", "o14 < 50")]
    [InlineData("o14 < 5０", "o14 < 50")]
    [InlineData("o14 = null", "o14 is missing")]
    [InlineData("o14 between 50 to 80", "o14 between 50 and 80")]
    [InlineData("o14=>50", "o14>=50")]
    public void A_condition_written_as_elsewhere_is_understood(string written, string meant) =>
        FixAssert.Fixes("ITA0005", $"{Head}if {written} then recommend A\n", $"{Head}if {meant} then recommend A\n", isSafe: true);

    [Theory]
    [InlineData("o14 >= 50 and <= 80", "o14 >= 50 and o14 <= 80")]
    [InlineData("o14 at least 50 and at most 80", "o14 at least 50 and o14 at most 80")]
    [InlineData("total below 50 or above 85", "total below 50 or total above 85")]
    public void A_second_test_of_the_same_score_says_so(string written, string meant) =>
        FixAssert.Fixes("ITA0010", $"{Head}if {written} then recommend A\n", $"{Head}if {meant} then recommend A\n");

    [Theory]
    [InlineData("ITA0012", "if o14, o15 < 50 then recommend A", "if any of o14, o15 < 50 then recommend A", 0)]
    [InlineData("ITA0012", "if o14, o15 < 50 then recommend A", "if all of o14, o15 < 50 then recommend A", 1)]
    [InlineData("ITA0012", "if o14 < 50 then recommend A, B", "if o14 < 50 then recommend A and recommend B", 0)]
    [InlineData("ITA0002", "if o14 < 50 then: recommend A", "if o14 < 50 then recommend A", 0)]
    [InlineData("ITA0002", "{if o14<50;then recommend A", "if o14<50;then recommend A", 0)]
    [InlineData("ITA0009", "if (o14 < 50 then recommend A", "if (o14 < 50) then recommend A", 0)]
    [InlineData("ITA0009", "if o14 < 50 then recommend A and B", "if o14 < 50 then recommend A and recommend B", 0)]
    [InlineData("ITA0016", "if o14 < 50 then recommend A owned by clerk finance", "if o14 < 50 then recommend A owned by clerk, finance", 1)]
    [InlineData("ITA0016", "owner finance Finance division", "owner finance \"Finance division\"", 1)]
    [InlineData("ITA0024", "if o14 < 50 then recommend A priority high step \"Write\"", "if o14 < 50 then recommend A priority high", 1)]
    [InlineData("ITA0029", "if o14 < 50 then recommend A due Q2 ค.ศ. 2026", "if o14 < 50 then recommend A due Q2 2569", 0)]
    [InlineData("ITA1004", "if level = ผ่าน then recommend A", "if level = \"ผ่าน\" then recommend A", 0)]
    [InlineData("ITA1004", "if agency province = Khon-Kaen then recommend A", "if agency province = \"Khon-Kaen\" then recommend A", 0)]
    [InlineData("ITA1006", "if o14 < 50 then recommend No-Gift", "if o14 < 50 then recommend No-Gift", 0)]
    [InlineData("ITA3001", "if i1 between 80 and 50 then recommend A", "if i1 between 50 and 80 then recommend A", 0)]
    public void A_slip_is_mended(string id, string before, string after, int choice) => Becomes(id, before, after, choice);

    private static void Becomes(string id, string before, string after, int choice)
    {
        var change = FixAssert.Of(id, $"{Head}{before}\n")[choice];
        Assert.EndsWith($"\n{after}\n", Infrastructure.Editor.After(change.Files[0]), StringComparison.Ordinal);
        FixAssert.MendsWithoutHarm(id, $"{Head}{before}\n", change);
    }
}
