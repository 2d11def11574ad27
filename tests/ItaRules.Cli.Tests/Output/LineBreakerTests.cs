using System.Globalization;
using ItaRules.Cli.Output;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Cli.Tests.Output;

public class LineBreakerTests
{
    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("", 10, "")]
    [InlineData("one two three", 8, "one two|three")]
    [InlineData("one\ntwo", 10, "one|two")]
    [InlineData("rules/2568/issue-6.ita:63", 16, "rules/2568/|issue-6.ita:63")]
    [InlineData("rules/2568/issue-6.ita:63", 12, "rules/2568/|issue-6.ita:|63")]
    [InlineData("สำนักปลัด กองคลัง กองช่าง", 18, "สำนักปลัด กองคลัง|กองช่าง")]
    [InlineData("การเปิดเผยข้อมูลและการเผยแพร่", 16, "การเปิดเผยข้อมูล|และการเผยแพร่")]
    [InlineData("abcdefghij", 4, "abcd|efgh|ij")]
    [InlineData("กำกับติดตามงบประมาณของหน่วยงาน", 14, "กำกับติดตาม|งบประมาณของ|หน่วยงาน")]
    [InlineData("ประชาสัมพันธ์ข้อมูลข่าวสาร", 14, "ประชาสัมพันธ์|ข้อมูลข่าวสาร")]
    [InlineData("สรุปผลการจัดซื้อจัดจ้าง", 14, "สรุปผลการจัดซื้อ|จัดจ้าง")]
    [InlineData("เผยแพร่ครบองค์ประกอบทุกข้อ", 10, "เผยแพร่ครบ|องค์ประกอบ|ทุกข้อ")]
    [InlineData("ประกาศผลการตัดสินใจของประชาคม", 12, "ประกาศผลการ|ตัดสินใจของ|ประชาคม")]
    [InlineData("ไตรมาส 2 (1 ม.ค.–31 มี.ค. 2569)", 20, "ไตรมาส 2|(1 ม.ค.–31 มี.ค.|2569)")]
    [InlineData("ไม่เท่าเทียม ข้อ e2 ได้ 82.86 คะแนน", 27, "ไม่เท่าเทียม ข้อ e2|ได้ 82.86 คะแนน")]
    [InlineData("Oct 2568 – Mar 2569", 12, "Oct 2568 –|Mar 2569")]
    public void Lines_end_where_a_reader_can_take_breath(string text, int width, string expected) =>
        Assert.Equal(expected, string.Join('|', LineBreaker.Break(text, width)));

    [Theory]
    [InlineData("จัดทำคู่มือการยืมทรัพย์สินของราชการและเผยแพร่ให้บุคลากรถือปฏิบัติ น้ำใจไมตรีที่ซื้อไม่ได้ ๆ ฯลฯ")]
    [InlineData("ขั้นตอน (รอบ ๖ เดือน) รายงานความก้าวหน้า/รายงานผล ณ สิ้นปีงบประมาณ")]
    public void A_letter_keeps_its_marks_and_nothing_is_lost_at_any_width(string text)
    {
        for (var width = 1; width <= 40; width++)
        {
            var lines = LineBreaker.Break(text, width);
            Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
            Assert.All(lines, line => Assert.True(DisplayWidth.Of(line) <= Math.Max(width, 2), $"{width}: {line}"));
            Assert.All(lines, line => Assert.False(
                line.Length > 0 && (char.GetUnicodeCategory(line[0]) == UnicodeCategory.NonSpacingMark || line[0] is 'ำ'), $"{width}: {line}"));
        }
    }

    [Fact]
    public void A_known_word_is_cut_only_where_a_line_is_too_short_for_it()
    {
        const string Text = "การเปิดเผยข้อมูลข่าวสารสาธารณะและประชาสัมพันธ์งบประมาณของหน่วยงานโดยเจ้าหน้าที่ผู้รับผิดชอบยุทธศาสตร์";
        var words = new ThaiWords(Text);
        for (var width = 16; width <= 60; width++)
        {
            var position = 0;
            foreach (var line in LineBreaker.Break(Text, width).SkipLast(1))
                Assert.False(words.IsInside(position += line.Length), $"{width}: {line}");
        }
    }

    [Fact]
    public void From_a_fair_width_on_no_line_begins_or_ends_inside_a_syllable()
    {
        const string Text = "การปฏิบัติหน้าที่เป็นไปตามขั้นตอนและระยะเวลาที่กำหนดไว้อย่างเคร่งครัดและเท่าเทียมกันทุกๆคน";
        for (var width = 12; width <= 60; width++)
        {
            foreach (var line in LineBreaker.Break(Text, width))
            {
                Assert.DoesNotContain(line[^1], "เแโใไ");
                Assert.DoesNotContain(line[0], "ะาๅๆฯ");
            }
        }
    }
}
