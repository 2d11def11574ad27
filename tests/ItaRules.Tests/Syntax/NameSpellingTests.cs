using ItaRules.Syntax;
using Xunit;

namespace ItaRules.Tests.Syntax;

public sealed class NameSpellingTests
{
    [Theory]
    [InlineData("HR-plan", "HR-plan")]
    [InlineData("แผน-บุคคล", "แผน-บุคคล")]
    [InlineData("แผนบุคคลและงาน", "แผนบุคคลและงาน")]
    [InlineData("No Gift Policy", "\"No Gift Policy\"")]
    [InlineData("measure", "\"measure\"")]
    [InlineData("urgent", "\"urgent\"")]
    [InlineData("แล้วเสนอ", "\"แล้วเสนอ\"")]
    [InlineData("o14", "\"o14\"")]
    [InlineData("14", "\"14\"")]
    [InlineData("a-", "\"a-\"")]
    [InlineData(" a", "\" a\"")]
    [InlineData("a#b", "\"a#b\"")]
    [InlineData("the \"plan\"", "\"the \"\"plan\"\"\"")]
    [InlineData("", "\"\"")]
    public void A_label_has_quotes_where_it_needs_them(string name, string label)
    {
        Assert.Equal(label, NameSpelling.ToLabel(name));
        var tree = SyntaxTree.Parse($"owner {label}");
        var owner = Assert.IsType<OwnerDeclarationSyntax>(Assert.Single(tree.Declarations));
        Assert.Empty(tree.Diagnostics);
        Assert.Equal(name, owner.Label.Token.Kind == SyntaxKind.TextToken ? owner.Label.Token.ValueText : owner.Label.Token.Text);
        Assert.Equal(name, NameSpelling.Unquote(label));
    }

    [Theory]
    [InlineData("o14", true)]
    [InlineData("O๑๔", true)]
    [InlineData("o14a", false)]
    public void A_code_is_told_from_a_name(string name, bool isCode) => Assert.Equal(isCode, NameSpelling.IsItemCode(name));

    [Theory]
    [InlineData("IF", true)]
    [InlineData("แล้ว เสนอ", true)]
    [InlineData("owned", true)]
    [InlineData("plan-b", false)]
    [InlineData("", false)]
    public void A_keyword_is_told_from_a_name(string name, bool isKeyword) => Assert.Equal(isKeyword, NameSpelling.IsKeyword(name));

    [Theory]
    [InlineData("“แผน บุคคล”", "แผน บุคคล")]
    [InlineData("\"a\" b", "\"a\" b")]
    public void Only_quotes_around_the_whole_are_taken_off(string label, string name) => Assert.Equal(name, NameSpelling.Unquote(label));
}
