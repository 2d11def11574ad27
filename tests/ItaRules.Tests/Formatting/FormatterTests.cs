using ItaRules.Formatting;
using ItaRules.Syntax;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Formatting;

public class FormatterTests
{
    [Theory]
    [InlineData("if   o14<50 then recommend   HR-plan owned by a,b", "if o14 < 50 then recommend HR-plan owned by a, b\n")]
    [InlineData("IF O14 < 50\nTHEN note \"x\"", "if o14 < 50 then note \"x\"\n")]
    [InlineData("ถ้า o14 ต่ำกว่า ๕๐ แล้วเสนอมาตรการ แผนบุคคล", "ถ้า o14 ต่ำกว่า ๕๐ แล้ว เสนอ มาตรการ แผนบุคคล\n")]
    [InlineData("edition 2568\n\n\n\nlet  weak=50", "edition 2568\n\nlet weak = 50\n")]
    [InlineData("edition 2568 let weak = 50", "edition 2568\nlet weak = 50\n")]
    [InlineData("if (o14 + -1) * 2 < 50 then note \"x\"", "if (o14 + -1) * 2 < 50 then note \"x\"\n")]
    [InlineData("if any of o1 .. o8 is missing then note \"x\"", "if any of o1..o8 is missing then note \"x\"\n")]
    [InlineData("", "")]
    [InlineData("\n\n", "")]
    [InlineData("# only a comment", "# only a comment\n")]
    [InlineData("\uFEFFlet a = 1", "\uFEFFlet a = 1\n")]
    [InlineData("let a = 1\r\nlet b = 2\r\n", "let a = 1\r\nlet b = 2\r\n")]
    public void Gives_the_canonical_layout(string source, string expected) => AssertFormats(source, expected);

    [Fact]
    public void A_measure_has_a_line_for_each_clause() => AssertFormats(
        "measure HR-plan \"Plan\" step \"one\" step \"two\" owned by personnel due Q2 report at 6, 12 months for o14, o15 publish as o27",
        """
        measure HR-plan "Plan"
          step "one"
          step "two"
          owned by personnel
          due Q2
          report at 6, 12 months
          for o14, o15
          publish as o27

        """);

    [Fact]
    public void A_rule_with_several_actions_has_a_line_for_each() => AssertFormats(
        "rule hr \"People\" for issue 6 if o14 < 50 then recommend a and recommend b else if o14 < 100 then note \"n\" else maintain",
        """
        rule hr "People" for issue 6
          if o14 < 50 then
            recommend a
            and recommend b
          else if o14 < 100 then
            note "n"
          else
            maintain

        """);

    [Fact]
    public void A_long_recommendation_has_a_line_for_each_clause() => AssertFormats(
        "if o14 < 50 then recommend HR-plan owned by personnel due Q1 to Q2 priority urgent because \"the plan of human resources has {o14} points of 100\"",
        """
        if o14 < 50 then
          recommend HR-plan
            owned by personnel
            due Q1 to Q2
            priority urgent
            because "the plan of human resources has {o14} points of 100"

        """);

    [Fact]
    public void A_long_condition_has_a_line_for_each_part() => AssertFormats(
        "if o14 < 50 or o15 < 50 or o16 < 50 or o17 < 50 or o18 < 50 or o19 < 50 or o20 < 50 or o21 < 50 or o22 < 50 then note \"x\"",
        """
        if o14 < 50
            or o15 < 50
            or o16 < 50
            or o17 < 50
            or o18 < 50
            or o19 < 50
            or o20 < 50
            or o21 < 50
            or o22 < 50 then
          note "x"

        """);

    [Fact]
    public void Comments_keep_their_place() => AssertFormats(
        "# head\n\n\n# about weak\nlet weak = 50   # behind\n   # before the rule\nif o14 < weak # why\nthen note \"x\" # end\n# last",
        """
        # head

        # about weak
        let weak = 50 # behind

        # before the rule
        if o14 < weak # why
          then
          note "x" # end
        # last

        """);

    [Fact]
    public void A_block_with_an_error_is_left_alone() => AssertFormats(
        "let  a=1\nif o14 <   then   note \"x\"\nlet  b=2\n",
        "let a = 1\nif o14 <   then   note \"x\"\n\nlet b = 2\n");

    [Theory]
    [InlineData("if o14 below 50 then recommend measure HR-plan owned by personnel due Q2", "ถ้า o14 ต่ำกว่า 50 แล้ว เสนอ มาตรการ HR-plan ผู้รับผิดชอบ personnel ระยะเวลาดำเนินการ ไตรมาส 2\n")]
    [InlineData("owner plan \"x\"", "ส่วนงาน plan \"x\"\n")]
    public void Keywords_are_turned_and_names_are_not(string english, string thai)
    {
        var turned = Formatter.Format(Parse(english), new FormattingOptions { KeywordLanguage = Language.Thai });
        Assert.Equal(thai, turned);
        Assert.Equal(english + "\n", Formatter.Format(Parse(turned), new FormattingOptions { KeywordLanguage = Language.English }));
    }

    public static TheoryData<string> RuleFiles()
    {
        var data = new TheoryData<string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "rules"), "*.ita", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            data.Add(Path.GetRelativePath(AppContext.BaseDirectory, file));
        return data;
    }

    [Theory]
    [MemberData(nameof(RuleFiles))]
    public void Formatting_keeps_every_word_and_is_done_in_one_go(string file)
    {
        var tree = Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file)));
        Assert.Empty(tree.Diagnostics);
        foreach (var language in (Language?[])[null, Language.Thai, Language.English])
        {
            var options = new FormattingOptions { KeywordLanguage = language };
            var once = Parse(Formatter.Format(tree, options));
            Assert.Empty(once.Diagnostics);
            Assert.Equal(Kinds(tree), Kinds(once));
            Assert.Equal(Comments(tree), Comments(once));
            Assert.Empty(Formatter.GetChanges(once, options));
        }
    }

    private static SyntaxTree Parse(string source) => SyntaxTree.Parse(new SourceText(source, "test.ita"));

    private static IEnumerable<(SyntaxKind, SyntaxKind?, string?)> Kinds(SyntaxTree tree) =>
        tree.DescendantTokens().Select(token => (token.Kind, token.Parent?.Kind, SyntaxFacts.IsKeyword(token.Kind) ? null : token.ValueText));

    private static IEnumerable<string> Comments(SyntaxTree tree) =>
        tree.DescendantTokens().SelectMany(token => token.LeadingTrivia.Concat(token.TrailingTrivia)).Where(trivia => trivia.Kind == SyntaxKind.CommentTrivia).Select(trivia => trivia.Text.TrimEnd());

    private static void AssertFormats(string source, string expected)
    {
        var once = Formatter.Format(Parse(source), FormattingOptions.Default);
        Assert.Equal(expected, once);
        Assert.Equal(once, Formatter.Format(Parse(once), FormattingOptions.Default));
    }
}
