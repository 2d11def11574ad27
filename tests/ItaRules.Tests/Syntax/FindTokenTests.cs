using ItaRules.Syntax;
using ItaRules.Tests.Infrastructure;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Syntax;

public class FindTokenTests
{
    [Theory]
    [InlineData("[||]if o14 < 50 then note \"x\"", "if")]
    [InlineData("i[||]f o14 < 50 then note \"x\"", "if")]
    [InlineData("if [||]o14 < 50 then note \"x\"", "o14")]
    [InlineData("let a = 1\n[||]let b = 2", "let")]
    [InlineData("let a = 1[||]\nlet b = 2", "1")]
    [InlineData("let a = [||]\nlet b = 2", "=")]
    [InlineData("if o14 < 50) [||]wrong then note \"x\"", "wrong")]
    [InlineData("let a = 1[||]", "")]
    public void The_token_at_a_place(string annotated, string text)
    {
        AnnotatedText source = AnnotatedText.Parse(annotated);
        SyntaxToken token = SyntaxTree.Parse(source.Text).FindToken(source.Position);

        Assert.Equal(text, token.Text);
        Assert.False(token.IsMissing);
    }

    [Fact]
    public void Every_place_of_every_sample_lies_in_the_token_found_there()
    {
        foreach (string name in SampleSources.All)
        {
            SyntaxTree tree = SyntaxTree.Parse(SampleSources.Read(name));
            for (int position = 0; position < tree.Text.Length; position++)
            {
                Assert.True(tree.FullSpanOf(tree.FindToken(position)).Contains(position));
            }

            Assert.Equal(SyntaxKind.EndOfFileToken, tree.FindToken(tree.Text.Length).Kind);
        }
    }

    [Fact]
    public void A_token_in_the_hole_of_a_text_is_found_when_asked_for()
    {
        AnnotatedText source = AnnotatedText.Parse("always note \"at {o1[||]4} points\"");
        SyntaxTree tree = SyntaxTree.Parse(source.Text);

        Assert.Equal(SyntaxKind.TextToken, tree.FindToken(source.Position).Kind);
        SyntaxToken inner = tree.FindToken(source.Position, insideTexts: true);
        Assert.Equal("o14", inner.Text);
        Assert.Equal(new TextSpan(17, 3), tree.SpanOf(inner));
        Assert.NotNull(inner.AncestorOrSelf<InterpolationSyntax>());
        Assert.NotNull(inner.AncestorOrSelf<NoteActionSyntax>());
    }
}
