using ItaRules.Authoring.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Authoring.Tests.Fixes;

public class DeclareTests
{
    [Fact]
    public void A_measure_is_declared_after_the_last_one_of_the_file() => FixAssert.Fixes(
        "ITA1006",
        "edition 2568\nmeasure A\nmeasure B\n\nif o14 < 50 then recommend A\nif o15 < 50 then recommend B\nif o16 < 50 then recommend HR-plan\n",
        "edition 2568\nmeasure A\nmeasure B\nmeasure HR-plan\n\nif o14 < 50 then recommend A\nif o15 < 50 then recommend B\nif o16 < 50 then recommend HR-plan\n");

    [Fact]
    public void Measures_that_stand_apart_stay_apart() => FixAssert.Fixes(
        "ITA1006",
        "edition 2568\n\nmeasure A\n  step \"x\"\n\nmeasure B\n  step \"y\"\n\nif o14 < 50 then recommend A and recommend B and recommend C\n",
        "edition 2568\n\nmeasure A\n  step \"x\"\n\nmeasure B\n  step \"y\"\n\nmeasure C\n\nif o14 < 50 then recommend A and recommend B and recommend C\n");

    [Fact]
    public void The_first_one_stands_before_the_rule_with_the_comments_of_that() => FixAssert.Fixes(
        "ITA1006",
        "# Rules of 2568\nedition 2568\n\n# Plans\nif o14 < 50 then recommend \"No Gift Policy\"\n",
        "# Rules of 2568\nedition 2568\n\nmeasure \"No Gift Policy\"\n# Plans\nif o14 < 50 then recommend \"No Gift Policy\"\n");

    [Fact]
    public void It_goes_to_the_file_that_has_most_of_them_in_the_language_of_that()
    {
        var editor = Editor.Open("edition 2568\nmeasure A\nif o14 < 50 then recommend A\nif o15 < 50 then recommend ใหม่\n", "ปีประเมิน 2568\nมาตรการ ก\nมาตรการ ข\nทุกกรณี เสนอ ก เสนอ ข\n");
        var change = Assert.Single(FixAssert.Of("ITA1006", editor));

        Assert.Equal("b.ita", Assert.Single(change.Files).Tree.Path);
        Assert.Equal("ปีประเมิน 2568\nมาตรการ ก\nมาตรการ ข\nมาตรการ ใหม่\nทุกกรณี เสนอ ก เสนอ ข\n", Editor.After(change.Files[0]));
    }

    [Fact]
    public void An_owner_is_declared_and_a_near_name_is_proposed_first()
    {
        const string Source = "edition 2568\nmeasure A\nowner personnel\nalways recommend A owned by personnel\nif o14 < 50 then recommend A owned by personel\n";

        FixAssert.Fixes("ITA1007", Source, Source.Replace("personel\n", "personnel\n", StringComparison.Ordinal));
        FixAssert.Fixes("ITA1007", Source, Source.Replace("owner personnel\n", "owner personnel\nowner personel\n", StringComparison.Ordinal), choice: 1);
    }

    [Fact]
    public void Line_ends_are_those_of_the_file() => FixAssert.Fixes(
        "ITA1006", "edition 2568\r\nif o14 < 50 then recommend A\r\n", "edition 2568\r\nmeasure A\r\nif o14 < 50 then recommend A\r\n");

    [Theory]
    [InlineData("if o14 < 50 then maintain\n", "edition 2568\nif o14 < 50 then maintain\n")]
    [InlineData("# Rules\n\nif o14 < 50 then maintain\n", "# Rules\n\nedition 2568\nif o14 < 50 then maintain\n")]
    [InlineData("# Rules\nถ้า o14 < 50 แล้ว รักษาระดับ\n", "# Rules\nปีประเมิน 2568\nถ้า o14 < 50 แล้ว รักษาระดับ\n")]
    public void The_year_is_said_at_the_top(string before, string after) => FixAssert.Fixes("ITA1019", before, after);
}
