using Xunit;

namespace ItaRules.Authoring.Tests.Fixes;

public class InsertMissingTests
{
    [Theory]
    [InlineData("if o14 < 50 recommend A\n", "if o14 < 50 then recommend A\n", true)]
    [InlineData("if o14 < 50\nrecommend A\n", "if o14 < 50 then\nrecommend A\n", true)]
    [InlineData("if (o14 < 50 or o15 < 50 then recommend A\n", "if (o14 < 50 or o15 < 50) then recommend A\n", false)]
    [InlineData("if o14 between 50 80 then maintain\n", "if o14 between 50 and 80 then maintain\n", true)]
    [InlineData("let a 50\nif o14 < a then maintain\n", "let a = 50\nif o14 < a then maintain\n", true)]
    [InlineData("define weak below 50\nif o14 is weak then maintain\n", "define weak as below 50\nif o14 is weak then maintain\n", true)]
    [InlineData("for each x o14, o15 if x < 50 then maintain\n", "for each x in o14, o15 if x < 50 then maintain\n", true)]
    [InlineData("if at least 2 o14..o16 < 50 then maintain\n", "if at least 2 of o14..o16 < 50 then maintain\n", true)]
    [InlineData("o14 < 50 then maintain\n", "if o14 < 50 then maintain\n", true)]
    [InlineData("# first\no14 < 50 then maintain\n", "# first\nif o14 < 50 then maintain\n", true)]
    [InlineData("ถ้า o14 < 50 รักษาระดับ\n", "ถ้า o14 < 50 แล้ว รักษาระดับ\n", true)]
    [InlineData("edition 2568\nif o15 < 50 then maintain\nถ้า o14 < 50 รักษาระดับ\n", "edition 2568\nif o15 < 50 then maintain\nถ้า o14 < 50 แล้ว รักษาระดับ\n", true)]
    [InlineData("measure A report every 6\nif o14 < 50 then recommend A\n", "measure A report every 6 months\nif o14 < 50 then recommend A\n", true)]
    public void The_word_is_put_where_it_lacks(string before, string after, bool isSafe) => FixAssert.Fixes("ITA0009", before, after, isSafe: isSafe);
}
