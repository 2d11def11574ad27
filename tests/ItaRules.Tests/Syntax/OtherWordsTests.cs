using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Syntax;

/// <summary>Words of everyday language where a keyword has to stand: each is told of once, with the keyword that is meant, and the rule is read as if that stood there.</summary>
public class OtherWordsTests
{
    [Theory]
    [InlineData("if o14 < 50 then suggest A", "suggest", "recommend")]
    [InlineData("if o14 < 50 then propose A owned by clerk", "propose", "recommend")]
    [InlineData("if o14 < 50 then recommend A by clerk", "by", "owned by")]
    [InlineData("if o14 < 50 then recommend A by Q2", "by", "due")]
    [InlineData("if o14 < 50 then recommend A by March", "by", "due")]
    [InlineData("if o14 < 50 then recommend A responsible clerk", "responsible", "owned by")]
    [InlineData("if o14 < 50 then recommend A deadline Q2", "deadline", "due")]
    [InlineData("if o14 less than 50 then recommend A", "less than", "below")]
    [InlineData("if o14 < 50 then recommend A otherwise maintain", "otherwise", "else")]
    [InlineData("หาก o14 ต่ำกว่า ๕๐ แล้ว เสนอ แผน", "หาก", "ถ้า")]
    [InlineData("ถ้าหาก o14 ต่ำกว่า ๕๐ แล้ว เสนอ แผน", "ถ้าหาก", "ถ้า")]
    [InlineData("เมื่อ o14 ต่ำกว่า ๕๐ แล้ว เสนอ แผน", "เมื่อ", "ถ้า")]
    [InlineData("กรณีที่ o14 ต่ำกว่า ๕๐ แล้ว เสนอ แผน", "กรณีที่", "ถ้า")]
    [InlineData("ถ้า o14 ต่ำกว่า ๕๐ ให้ เสนอ แผน", "ให้", "แล้ว")]
    [InlineData("ถ้า o14 ต่ำกว่า ๕๐ ให้เสนอ แผน", "ให้", "แล้ว")]
    [InlineData("ถ้า o14 ต่ำกว่า ๕๐ ให้หมายเหตุ \"ตรวจ\"", "ให้", "แล้ว")]
    [InlineData("ถ้า o14 ต่ำกว่า ๕๐ แล้ว แนะนำ แผน", "แนะนำ", "เสนอ")]
    [InlineData("ถ้า o14 ต่ำกว่า ๕๐ แล้ว ให้เสนอ แผน", "ให้เสนอ", "เสนอ")]
    [InlineData("ถ้า o14 ต่ำกว่า ๕๐ แล้ว เสนอ แผน โดย งานบุคคล", "โดย", "ผู้รับผิดชอบ")]
    [InlineData("ถ้า o14 ต่ำกว่า ๕๐ แล้ว เสนอ แผน ผู้รับผิดชอบหลัก งานบุคคล", "ผู้รับผิดชอบหลัก", "ผู้รับผิดชอบ")]
    [InlineData("ถ้า o14 ต่ำกว่า ๕๐ แล้ว เสนอ แผน หน่วยงานที่รับผิดชอบ งานบุคคล", "หน่วยงานที่รับผิดชอบ", "ผู้รับผิดชอบ")]
    [InlineData("ถ้า o14 ต่ำกว่า ๕๐ แล้ว เสนอ แผน ระยะเวลา ไตรมาส ๒", "ระยะเวลา", "ระยะเวลาดำเนินการ")]
    [InlineData("ถ้า o14 ต่ำกว่า ๕๐ แล้ว เสนอ แผน กำหนดเสร็จ มีนาคม", "กำหนดเสร็จ", "ระยะเวลาดำเนินการ")]
    [InlineData("ถ้า o14 ต่ำกว่า ๕๐ แล้ว เสนอ แผน กำหนดแล้วเสร็จ มีนาคม", "กำหนดแล้วเสร็จ", "ระยะเวลาดำเนินการ")]
    [InlineData("ถ้า o14 ต่ำกว่า ๕๐ แล้ว เสนอ แผน ลำดับความสำคัญ สูง", "ลำดับความสำคัญ", "ความเร่งด่วน")]
    [InlineData("ถ้า o14 ต่ำกว่า ๕๐ แล้ว เสนอ แผน เหตุผล \"ยังไม่มีรายงาน\"", "เหตุผล", "เนื่องจาก")]
    public void A_word_that_means_a_keyword_is_read_as_it(string rule, string word, string keyword)
    {
        SyntaxTree tree = SyntaxTree.Parse(rule);

        Diagnostic told = Assert.Single(tree.Diagnostics);
        Assert.Contains(told.Id, new[] { "ITA0005", "ITA0006" });
        Assert.Equal(word, tree.Text.ToString(((SourceLocation)told.Location).Span));
        Assert.Contains($"{keyword}", told.GetMessage(Language.Thai), StringComparison.Ordinal);
        Assert.Empty(SyntaxTree.Parse(rule.Replace(word, keyword, StringComparison.Ordinal)).Diagnostics);
    }

    [Theory]
    [InlineData("ถ้า o14 ต่ำกว่า ๕๐ แล้ว เสนอ ระยะเวลา")]
    [InlineData("ถ้า เหตุผล แล้ว เสนอ แผน ผู้รับผิดชอบ เมื่อ")]
    [InlineData("if o14 < 50 then recommend deadline owned by suggest")]
    public void Where_a_name_can_stand_such_a_word_is_one(string rule) => Assert.Empty(SyntaxTree.Parse(rule).Diagnostics);
}
