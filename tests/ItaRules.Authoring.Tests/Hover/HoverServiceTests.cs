using ItaRules.Authoring.Hover;
using ItaRules.Authoring.Tests.Infrastructure;
using ItaRules.Evaluation;
using ItaRules.Interchange.Catalogs;
using ItaRules.Scores;
using ItaRules.Syntax;
using ItaRules.Testing;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Authoring.Tests.Hover;

public sealed class HoverServiceTests
{
    private const string Others = """
        owner personnel "Personnel section" under clerk
        owner clerk "Office of the *Clerk*"
        measure HR-plan "Plan for people"
          step "Draw up the plan for {agency name}"
          step "Publish it"
          guideline "Let every unit take part"
          owned by personnel
          due Q2
          report at 6, 12 months
          output "A plan on the web site"
          publish as o14
          reference "Manual"
          for o14, o15
        let pass = 85
        let people = o14, o15
        let gap = pass - o15
        define weak as below pass
        define silent as o9 is missing or o14 < 50
        """;

    [Theory]
    [InlineData("item", "if o1[||]4 < 50 then recommend HR-plan")]
    [InlineData("survey-item", "if i[||]8 < 50 then recommend HR-plan")]
    [InlineData("indicator", "if indicator [||]9 < 50 then recommend HR-plan")]
    [InlineData("instrument", "if OI[||]T < 50 then recommend HR-plan")]
    [InlineData("total", "if to[||]tal < 50 then recommend HR-plan")]
    [InlineData("level", "if lev[||]el below \"Good pass\" then recommend HR-plan")]
    [InlineData("level-text", "if level below \"Good [||]pass\" then recommend HR-plan")]
    [InlineData("issue", "rule r for issue [||]6 if o14 < 50 then recommend HR-plan")]
    [InlineData("measure", "if o14 < 50 then recommend HR-[||]plan")]
    [InlineData("owner", "if o14 < 50 then recommend HR-plan owned by per[||]sonnel")]
    [InlineData("value", "if o14 < p[||]ass then recommend HR-plan")]
    [InlineData("list", "if any of peop[||]le < 50 then recommend HR-plan")]
    [InlineData("computed-value", "if o14 < g[||]ap then recommend HR-plan")]
    [InlineData("band", "if o14 is we[||]ak then recommend HR-plan")]
    [InlineData("condition", "if sil[||]ent then recommend HR-plan")]
    [InlineData("loop-name", "for each x in people if [||]x < 50 then recommend HR-plan")]
    [InlineData("hole", "if o14 < 50 then note \"it is {o[||]14}\"")]
    [InlineData("rule", "rule peo[||]ple \"People first\" for issue 6 if o14 < 50 then recommend HR-plan")]
    [InlineData("rule-by-its-first-word", "i[||]f o9 < 50 then recommend HR-plan")]
    [InlineData("rule-that-does-not-apply", "i[||]f o15 < 50 then recommend HR-plan")]
    [InlineData("loop", "f[||]or each x in o9, o14, o15 if x < 50 then recommend HR-plan")]
    [InlineData("limit", "if o14 < 5[||]0 then recommend HR-plan")]
    [InlineData("limit-that-is-met-by-none", "if o14 between 60 and 9[||]0 then recommend HR-plan")]
    [InlineData("limit-of-indicator", "if indicator 9 >= 9[||]5 then recommend HR-plan")]
    [InlineData("limit-of-difference", "if o14 - o15 < -2[||]0 then recommend HR-plan")]
    [InlineData("limit-of-list", "if any of o12..o15, o24 < 10[||]0 then recommend HR-plan")]
    [InlineData("limit-in-loop", "for each x in o9, o14, o15 if o24 > 50 and x < 5[||]0 then recommend HR-plan")]
    [InlineData("limit-of-band", "define low as below 4[||]0")]
    [InlineData("keyword", "if o14 < 50 th[||]en recommend HR-plan")]
    public void What_stands_there_is_told_in_both_languages(string name, string source)
    {
        var editor = Editor.Open(source, Others);
        var context = WithBothYears(editor.Context);

        Verifier.Verify(string.Join("\n\n=====\n\n", Enum.GetValues<Language>().Select(language => Show(context with { Language = language }, editor.Position))) + "\n", name);
    }

    [Fact]
    public void A_use_tells_what_it_brings_in()
    {
        var editor = Editor.Open("use \"li[||]b\"")
            .Using("lib", "lib/a.ita", "owner a\nmeasure M \"b\"\nif o14 < 50 then recommend M\nrule r if o15 < 50 then recommend M")
            .Using("lib", "lib/b.ita", "define low as below 50\nlet pass = 85")
            .Using("lib", "lib/c.ita", "# nothing yet");

        Verifier.Verify(string.Join("\n\n=====\n\n", Enum.GetValues<Language>().Select(language => Show(editor.Context with { Language = language }, editor.Position))) + "\n");
    }

    [Theory]
    [InlineData("use \"not[||]hing\"")]
    [InlineData("if o99[||] < 50 then recommend HR-plan")]
    [InlineData("if o14 [||] < 50 then recommend HR-plan")]
    [InlineData("# o1[||]4")]
    [InlineData("always note \"o1[||]4\"")]
    [InlineData("[||]")]
    public void Nothing_is_told_of_what_means_nothing(string source)
    {
        var editor = Editor.Open(source);

        Assert.Null(HoverService.Find(editor.Context, editor.Position));
    }

    [Fact]
    public void Without_scores_the_rest_is_told()
    {
        var editor = Editor.Open("if o1[||]4 < 50 then recommend HR-plan", Others);
        var info = HoverService.Find(editor.Context, editor.Position)!;

        Assert.Equal("o14", editor.Annotated.Text.Substring(info.Span.Start, info.Span.Length));
        Assert.Contains("Human resource management", info.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("no score", info.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_word_of_every_sample_can_be_asked()
    {
        var editor = Editor.Open(Others + "\nif silent then recommend HR-plan owned by personnel and nobody");
        for (var position = 0; position <= editor.Annotated.Text.Length; position++)
        {
            if (HoverService.Find(WithBothYears(editor.Context), position) is { } info)
                Assert.True(info.Span.Touches(position) && info.Markdown.Length > 0);
        }
    }

    [Fact]
    public void Every_keyword_is_described_with_an_example_that_has_it_and_no_mistake()
    {
        var editor = Editor.Open("");
        foreach (var keyword in SyntaxFacts.Keywords)
        {
            var example = KeywordExamples.Find(keyword.Kind);
            Assert.True(example is not null, keyword.Kind.ToString());
            foreach (var language in Enum.GetValues<Language>())
            {
                var tree = SyntaxTree.Parse(example.Value.In(language));
                Assert.True(tree.Diagnostics.IsEmpty, $"{keyword.Kind}: {example.Value.In(language)}");
                Assert.True(Tokens(tree).Any(token => token.Kind == keyword.Kind), $"{keyword.Kind}: {example.Value.In(language)}");
                var markdown = SubjectDescriber.Describe(editor.Context with { Language = language }, new DescribedSubject(SubjectKind.Keyword, keyword.Kind.ToString()));
                Assert.Contains(keyword.Meaning.In(language), markdown!.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_subject_that_is_gone_is_not_described()
    {
        var context = Editor.Open("").Context;

        foreach (var kind in Enum.GetValues<SubjectKind>())
            Assert.Null(SubjectDescriber.Describe(context, new DescribedSubject(kind, "gone")));
    }

    // Words in the holes of texts are not among the tokens of a tree.
    private static IEnumerable<SyntaxToken> Tokens(SyntaxTree tree) =>
        tree.DescendantTokens().Concat(Enumerable.Range(0, tree.Text.Length).Select(position => tree.FindToken(position, insideTexts: true)));

    private static string Show(AuthoringContext context, int position) => HoverService.Find(context, position)?.Markdown ?? "";

    private static AuthoringContext WithBothYears(AuthoringContext context)
    {
        var sheet = Editor.Sheet("Kham Sombun", ("i8", 81.3), ("o14", 0), ("o15", 50), ("o24", 100), ("indicator 9", 99.78), ("OIT", 86.75), ("IIT", 92), ("EIT", 91), ("total", 90.24));
        var before = CatalogFiles.Shipped.Find(2567)!;
        var reported = Enumerable.Repeat(double.NaN, before.Scores.Length).ToArray();
        reported[before.FindItem("o18")!.Ordinal] = 100;
        reported[before.Total.Ordinal] = 88.5;
        var table = new ScoreTable(Editor.Edition, [sheet]);
        var previous = new PreviousScores(table, [new ScoreSheet(before, sheet.Agency, reported)], CatalogFiles.Shipped);
        return context with { Scores = new ScoreView([new ScoreYear(table, previous)]) };
    }
}
