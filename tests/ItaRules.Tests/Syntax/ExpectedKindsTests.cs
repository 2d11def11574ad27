using ItaRules.Syntax;
using ItaRules.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Tests.Syntax;

public class ExpectedKindsTests
{
    [Theory]
    [InlineData("[||]", SyntaxKind.IfKeyword, SyntaxKind.ThenKeyword)]
    [InlineData("if o14 < 50 then recommend HR-plan [||]", SyntaxKind.OwnedByKeyword, SyntaxKind.StepKeyword)]
    [InlineData("if o14 < 50 then recommend HR-plan ow[||]", SyntaxKind.OwnedByKeyword, SyntaxKind.NameToken)]
    [InlineData("if o14 < 50 then recommend HR-plan\n[||]\nlet x = 1", SyntaxKind.DueKeyword, SyntaxKind.ThenKeyword)]
    [InlineData("if o14 < 50 then recommend HR-plan\n[||]\nlet x = 1", SyntaxKind.MeasureKeyword, SyntaxKind.PlanKeyword)]
    [InlineData("measure m [||] owned by x", SyntaxKind.StepKeyword, SyntaxKind.PriorityKeyword)]
    [InlineData("if [||] < 50 then note \"x\"", SyntaxKind.ItemToken, SyntaxKind.BelowKeyword)]
    [InlineData("if o1 [||]50 then note \"x\"", SyntaxKind.BelowKeyword, SyntaxKind.NumberToken)]
    [InlineData("always note \"{[||]}\"", SyntaxKind.ItemToken, SyntaxKind.CodeKeyword)]
    [InlineData("always note \"{x [||]}\"", SyntaxKind.CodeKeyword, SyntaxKind.ThenKeyword)]
    [InlineData("if o1 < 5 then recommend x owned by a and [||]", SyntaxKind.RecommendKeyword, SyntaxKind.ThenKeyword)]
    [InlineData("if o1 < 5 then recommend x owned by a and [||]", SyntaxKind.NameToken, SyntaxKind.OwnedByKeyword)]
    public void One_kind_is_expected_and_another_is_not(string annotated, SyntaxKind expected, SyntaxKind unexpected)
    {
        AnnotatedText source = AnnotatedText.Parse(annotated);
        IReadOnlySet<SyntaxKind> kinds = SyntaxTree.Parse(source.Text).GetExpectedKinds(source.Position);

        Assert.Contains(expected, kinds);
        Assert.DoesNotContain(unexpected, kinds);
    }

    [Theory]
    [InlineData("always note \"a [||] b\"")]
    [InlineData("let x = 1 # a [||] b")]
    [InlineData("always note \"open [||]")]
    public void Nothing_is_expected_inside_a_text_or_a_comment(string annotated)
    {
        AnnotatedText source = AnnotatedText.Parse(annotated);

        Assert.Empty(SyntaxTree.Parse(source.Text).GetExpectedKinds(source.Position));
    }

    [Fact]
    public void Every_place_of_every_sample_can_be_asked()
    {
        foreach (string name in SampleSources.All)
        {
            SyntaxTree tree = SyntaxTree.Parse(SampleSources.Read(name));
            for (int position = 0; position <= tree.Text.Length; position += 7)
            {
                Assert.NotNull(tree.GetExpectedKinds(position));
            }
        }
    }
}
