using ItaRules.Cli.Output;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Cli.Tests.Output;

public class TextTableTests
{
    [Fact]
    public void Columns_stand_one_below_the_other_in_Thai_too()
    {
        var lines = Write(60, ["ผู้รับผิดชอบ", "คะแนน"], ["งานการเจ้าหน้าที่", "100"], ["กองคลัง", "1.29"]);
        Assert.Equal(
            """
            ผู้รับผิดชอบ       คะแนน
            ────────────────────
            งานการเจ้าหน้าที่    100
            กองคลัง          1.29
            """, lines);
        Assert.Equal([20, 20, 20, 20], lines.Split('\n').Select(line => DisplayWidth.Of(line)));
    }

    [Fact]
    public void The_widest_column_gives_way()
    {
        var lines = Write(30, ["A", "B"], ["one two three four five six seven", "1"], ["x", "2"]);
        Assert.Equal(
            """
            A                            B
            ──────────────────────────────
            one two three four five six  1
            seven

            x                            2
            """, lines);
    }

    private static string Write(int width, string[] heads, params string[][] rows)
    {
        using var writer = new StringWriter();
        var table = new TextTable(new TextTable.Column(heads[0], Minimum: 4), new TextTable.Column(heads[1], IsNumber: true, Minimum: 1));
        foreach (var row in rows)
            table.Add(row);
        table.Write(new Screen(writer), width);
        return writer.ToString().TrimEnd('\n');
    }
}
