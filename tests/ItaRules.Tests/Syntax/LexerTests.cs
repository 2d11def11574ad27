using ItaRules.Syntax;
using ItaRules.Syntax.Lexing;
using Xunit;

namespace ItaRules.Tests.Syntax;

public class LexerTests
{
    [Theory]
    [InlineData("แล้วเสนอมาตรการ", "Then Recommend Measure")]
    [InlineData("มิฉะนั้นถ้า", "Else If")]
    [InlineData("แล้ว\u200Bเสนอ", "Then Recommend")]
    [InlineData("สำหรับประเด็นที่ ๖", "For Issue Number")]
    [InlineData("สำหรับประเด็นที่๖", "For Issue Number")]
    [InlineData("ตัวชี้วัดที่9", "Indicator Number")]
    [InlineData("กองคลังและสำนักปลัด", "Name")]
    [InlineData("มาตรการประหยัดไฟ", "Name")]
    [InlineData("ระดับ1", "Name")]
    [InlineData("วันเดือน", "Name")]
    [InlineData("ไม่น้อยกว่า", "AtLeast")]
    [InlineData("ไม่ น้อย\nกว่า", "AtLeast")]
    [InlineData("ต่ํากว่า", "Below")]
    [InlineData("ตํ่ากว่า", "Below")]
    [InlineData("เเล้ว", "Then")]
    [InlineData("ผุ้รับผิดชอบ", "Name")]
    [InlineData("ผู้รับผิดชอบ", "OwnedBy")]
    [InlineData("owned by", "OwnedBy")]
    [InlineData("OWNED\r\n  By", "OwnedBy")]
    [InlineData("owned # who?\nby", "OwnedBy Name")]
    [InlineData("ownedby", "Name")]
    [InlineData("is not missing", "IsNotMissing")]
    [InlineData("is not weak", "IsNot Name")]
    [InlineData("not between", "NotBetween")]
    [InlineData("quarter 3", "ThirdQuarter")]
    [InlineData("ไตรมาสที่ ๓", "ThirdQuarter")]
    [InlineData("ไตรมาส3", "ThirdQuarter")]
    [InlineData("quarter 12", "FirstQuarter Number")]
    [InlineData("ม.ค.2569", "January Number")]
    [InlineData("15 ต.ค. ๒๕๖๙", "Number October Number")]
    [InlineData("o14 O๑๔ e9 I3", "Item Item Item Item")]
    [InlineData("o14x o-1 oo1 a14", "Name Name Name Name")]
    [InlineData("HR-plan แผน-บุคคล a–b x_1", "Name Name Name Name")]
    [InlineData("a- b -c", "Name Minus Name Minus Name")]
    [InlineData("o1..o8", "Item DotDot Item")]
    [InlineData("1..8 1.5 ๗๙.๐๕ 5.", "Number DotDot Number Number Number Number Bad")]
    [InlineData("< <= > >= = <> ≤ ≥ ≠ + - – − * / , ( )", "Less LessOrEqual Greater GreaterOrEqual Equal NotEqual LessOrEqual GreaterOrEqual NotEqual Plus Minus Minus Minus Star Slash Comma OpenParenthesis CloseParenthesis")]
    [InlineData("=> =< == != >< && || ! … ×", "GreaterOrEqual LessOrEqual Equal NotEqual NotEqual And Or Not DotDot Star")]
    [InlineData("\"a \"\"b\"\" c\" “d “e” f”", "Text Text")]
    [InlineData("\"a\nb", "Text Name")]
    [InlineData("\uFEFFif\u00A0o1", "If Item")]
    [InlineData("# all comment", "")]
    [InlineData(";{} @@ \0\0", "Bad Bad Bad")]
    [InlineData("\uD800x", "Bad Name")]
    [InlineData("𝒳y é日本", "Name Name")]
    public void Words_and_signs(string source, string kinds) =>
        Assert.Equal(kinds, string.Join(' ', Lexer.Lex(source).Select(token => token.Kind.ToString().Replace("Token", "").Replace("Keyword", ""))));

    [Theory]
    [InlineData("๗๙.๐๕", 79.05)]
    [InlineData("50", 50)]
    [InlineData("๕0.๕", 50.5)]
    public void The_value_of_a_number(string source, double value) => Assert.Equal(value, FirstOperand(source).Value);

    [Theory]
    [InlineData("\"a \"\"b\"\"\"", "a \"b\"")]
    [InlineData("“a “b” \"c\"”", "a “b” \"c\"")]
    [InlineData("\"\"", "")]
    [InlineData("\"open", "open")]
    [InlineData("\"", "")]
    public void The_value_of_a_text(string source, string value) => Assert.Equal(value, FirstOperand(source).Value);

    [Theory]
    [InlineData("O๑๔", "o14")]
    [InlineData("แผน-๒", "แผน-2")]
    [InlineData("HR–Plan", "hr-plan")]
    [InlineData("นํ้า", "น้ำ")]
    [InlineData("๐๑๔", "o14")]
    public void The_value_of_a_code_or_name(string source, string value) => Assert.Equal(value, FirstOperand(source).Value);

    [Fact]
    public void Trivia_before_a_token_is_its_own_and_after_it_up_to_the_line_end()
    {
        SyntaxTree tree = SyntaxTree.Parse("# one\r\n\tif # two\r\n# three\no1");
        SyntaxToken first = tree.DescendantTokens().First();
        SyntaxToken second = tree.DescendantTokens().Skip(1).First();

        Assert.Equal(["# one", "\r\n", "\t"], first.LeadingTrivia.Select(trivia => trivia.Text));
        Assert.Equal([" ", "# two", "\r\n"], first.TrailingTrivia.Select(trivia => trivia.Text));
        Assert.Equal(["# three", "\n"], second.LeadingTrivia.Select(trivia => trivia.Text));
        Assert.Equal([SyntaxKind.CommentTrivia, SyntaxKind.EndOfLineTrivia], second.LeadingTrivia.Select(trivia => trivia.Kind));
    }

    private static SyntaxToken FirstOperand(string source) => SyntaxTree.Parse("if " + source).DescendantTokens().ElementAt(1);
}
