using ItaRules.Syntax;
using Xunit;

namespace ItaRules.Tests.Syntax;

public class FirstLineTests
{
    [Theory]
    [InlineData("if o14 < 50 then recommend HR-plan measure owned by personnel")]
    [InlineData("ถ้า o14 ต่ำกว่า ๕๐ แล้วเสนอมาตรการ แผนบุคคล ผู้รับผิดชอบ งานการเจ้าหน้าที่ ระยะเวลาดำเนินการ ไตรมาส ๒ เนื่องจาก \"o14 ได้ {o14} คะแนน\"")]
    public void One_line_is_a_program(string line)
    {
        SyntaxTree tree = SyntaxTree.Parse(line);

        Assert.Empty(tree.Diagnostics);
        RuleDeclarationSyntax rule = Assert.IsType<RuleDeclarationSyntax>(Assert.Single(tree.Declarations));
        Assert.IsType<RecommendActionSyntax>(Assert.Single(rule.If!.Actions));
        Assert.Equal(line, string.Concat(tree.DescendantTokens().Select(token => token.FullText)));
    }
}
