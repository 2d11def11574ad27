using ItaRules.Authoring.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Authoring.Tests.Fixes;

public class LogicFixesTests
{
    private const string Head = "edition 2568\nmeasure A\nmeasure B\nalways recommend B\n";

    [Theory]
    [InlineData("if o14 < 50 then recommend A\nif o14 > 50 then maintain\n", "if o14 < 50 then recommend A\nif o14 >= 50 then maintain\n", 0)]
    [InlineData("if o14 < 50 then recommend A\nif o14 > 50 then maintain\n", "if o14 <= 50 then recommend A\nif o14 > 50 then maintain\n", 1)]
    [InlineData("if o14 below 50 then recommend A\nif o14 above 50 then maintain\n", "if o14 below 50 then recommend A\nif o14 at least 50 then maintain\n", 0)]
    [InlineData("if i1 < 40 then recommend A\nif i1 >= 60 then maintain\n", "if i1 < 40 then recommend A\nif i1 >= 40 then maintain\n", 0)]
    [InlineData("if i1 < 40 then recommend A\nif i1 >= 60 then maintain\n", "if i1 < 60 then recommend A\nif i1 >= 60 then maintain\n", 1)]
    [InlineData("ถ้า o14 ต่ำกว่า 50 แล้ว เสนอ A\nถ้า o14 สูงกว่า 50 แล้ว รักษาระดับ\n", "ถ้า o14 ต่ำกว่า 50 แล้ว เสนอ A\nถ้า o14 ไม่น้อยกว่า 50 แล้ว รักษาระดับ\n", 0)]
    public void A_gap_is_closed_from_either_side(string before, string after, int choice) => Becomes("ITA3012", before, after, choice);

    [Theory]
    [InlineData("if i1 = 10 then recommend A\nif i1 > 50 then maintain\n")]
    public void A_gap_without_an_upper_limit_is_left(string source) => FixAssert.DoesNotTrigger("ITA3012", Head + source);

    [Theory]
    [InlineData("if i1 < 50 and i1 < 60 then recommend A\n", "if i1 < 50 then recommend A\n")]
    [InlineData("if i1 < 60 and i1 < 50 then recommend A\n", "if i1 < 50 then recommend A\n")]
    [InlineData("if i2 < 10 and (i1 < 50 or i1 < 40) then recommend A\n", "if i2 < 10 and (i1 < 50) then recommend A\n")]
    public void A_part_without_effect_goes(string before, string after) => Becomes("ITA3003", before, after, 0);

    [Theory]
    [InlineData("ITA3001", "if i1 < 0 then recommend A\n", "", 0)]
    [InlineData("ITA3001", "if i1 < 0 then recommend A else if i1 < 50 then recommend B\n", "if i1 < 50 then recommend B\n", 0)]
    [InlineData("ITA3001", "if i1 < 50 then recommend A else if i2 < 0 then recommend B else maintain\n", "if i1 < 50 then recommend A else maintain\n", 0)]
    [InlineData("ITA3001", "if i2 < 0 then recommend A else note \"x\"\n", "always note \"x\"\n", 0)]
    [InlineData("ITA3002", "if i1 >= 0 then recommend A\n", "always recommend A\n", 0)]
    [InlineData("ITA3002", "rule r\n  if i1 >= 0\n  then recommend A\n", "rule r\n  always recommend A\n", 0)]
    [InlineData("ITA3004", "if i1 < 50 then recommend A else if i1 < 40 then note \"x\" else maintain\n", "if i1 < 50 then recommend A else maintain\n", 1)]
    [InlineData("ITA3004", "if i1 < 50 then recommend A else if i1 >= 50 then maintain else note \"x\"\n", "if i1 < 50 then recommend A else if i1 >= 50 then maintain\n", 0)]
    [InlineData("ITA3007", "if i1 < 50 then recommend A\n\nif i1 < 50 then recommend A\n", "if i1 < 50 then recommend A\n\n", 0)]
    [InlineData("ITA3009", "if i1 < 60 then recommend A\nif i1 >= 50 then maintain and note \"x\"\n", "if i1 < 60 then recommend A\nif i1 >= 50 then note \"x\"\n", 0)]
    public void A_branch_that_does_nothing_goes(string id, string before, string after, int choice) => Becomes(id, before, after, choice);

    // What stands behind its "else" would act where it did.
    [Fact]
    public void A_swallowed_branch_with_others_behind_it_is_left() =>
        FixAssert.DoesNotTrigger("ITA3008", Head + "if i1 < 50 then recommend A\nif i1 < 40 then recommend A else if i1 < 45 then note \"x\"\n");

    [Fact]
    public void A_define_is_replaced_in_all_files()
    {
        var change = Assert.Single(FixAssert.Of(
            "ITA3011", Head + "define low as i1 < 50\ndefine bad as not i1 >= 50\nif low then recommend A\n", "edition 2568\nif bad and i2 < 50 then note \"{i1}\"\n"));

        Assert.Equal(Head + "define low as i1 < 50\nif low then recommend A\n", Editor.After(change.Files.Single(file => file.Tree.Path == "a.ita")));
        Assert.Equal("edition 2568\nif low and i2 < 50 then note \"{i1}\"\n", Editor.After(change.Files.Single(file => file.Tree.Path == "b.ita")));
    }

    private static void Becomes(string id, string before, string after, int choice) => FixAssert.Fixes(id, Head + before, Head + after, choice);
}
