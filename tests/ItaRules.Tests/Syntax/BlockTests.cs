using ItaRules.Syntax;
using Xunit;

namespace ItaRules.Tests.Syntax;

public class BlockTests
{
    [Theory]
    [InlineData("edition 2568\nuse \"x\"\nowner a\nmeasure m\nassign a to b\nlet x = 1\ndefine y as x > 1\nrule r if y then maintain\nif y then maintain\nalways maintain\nfor each z in o1 if z < 5 then maintain", 11)]
    [InlineData("rule a\nif o1 < 5\nthen maintain", 1)]
    [InlineData("rule a\nalways maintain", 1)]
    [InlineData("rule a for issue 6\nfor each x in o1..o8\nif x < 5 then maintain", 1)]
    [InlineData("for each x in o1..o8\nif x < 5 then maintain", 1)]
    [InlineData("if o1 < 5 then maintain\nelse\nif o1 < 8 then maintain", 1)]
    [InlineData("if o1 < 5 then maintain\nif o1 < 8 then maintain", 2)]
    [InlineData("if o1 < 5 then recommend\nmeasure m owned by a", 1)]
    [InlineData("if o1 < 5 then recommend\nmeasure m \"title\"", 2)]
    [InlineData("if o1 < 5 then recommend\nmeasure m step \"s\"", 2)]
    [InlineData("if o1 < 5 then recommend m\nmeasure\ndue Q2", 1)]
    [InlineData("if o1 < 5 then recommend m\nmeasure n", 2)]
    [InlineData("if o1 < 5 then recommend m measure n \"t\"", 1)]
    [InlineData("measure m\nfor o14\nowned by a", 1)]
    [InlineData("let a = 1 let b = 2", 1)]
    [InlineData("rule a\nrule b\nif o1 < 5 then maintain", 2)]
    [InlineData("", 0)]
    [InlineData("# only a comment\n", 0)]
    public void Blocks_begin_where_a_declaration_begins_on_a_line_that_is_not_awaited(string source, int blocks) =>
        Assert.Equal(blocks + 1, SyntaxTree.Parse(source).Blocks.Length);

    [Fact]
    public void The_last_block_is_the_end_of_the_file_with_the_comments_before_it()
    {
        SyntaxTree tree = SyntaxTree.Parse("let a = 1 # beside\n# below\n");

        Assert.Equal("let a = 1 # beside\n", tree.Blocks[0].Text);
        Assert.Equal("# below\n", tree.Blocks[1].Text);
        Assert.Empty(tree.Blocks[1].Declarations);
        Assert.Same(tree.EndOfFileToken, tree.Blocks[1].EndOfFileToken);
    }

    [Theory]
    [InlineData("if o1 <")]
    [InlineData("if (((o1")]
    [InlineData("if o1 < 5 then recommend")]
    [InlineData("let x =")]
    [InlineData("measure \"unclosed")]
    [InlineData("owner ; ; ;")]
    [InlineData("nonsense, and more (of it")]
    public void An_error_stays_in_its_block(string broken)
    {
        string good = "\nif o2 < 50 then maintain\nlet y = 2\n";
        SyntaxTree tree = SyntaxTree.Parse(broken + good);

        Assert.NotEmpty(tree.Blocks[0].Diagnostics);
        Assert.Equal(tree.Blocks[0].Diagnostics.Length, tree.Diagnostics.Length);
        Assert.All(tree.Declarations.TakeLast(2), declaration => Assert.False(declaration.ContainsErrors));
    }

    [Fact]
    public void Characters_before_a_declaration_are_not_its_error()
    {
        SyntaxTree tree = SyntaxTree.Parse("; let a = 1");

        Assert.Single(tree.Diagnostics);
        Assert.False(Assert.Single(tree.Declarations).ContainsErrors);
        Assert.True(tree.Blocks[0].ContainsErrors);
    }
}
