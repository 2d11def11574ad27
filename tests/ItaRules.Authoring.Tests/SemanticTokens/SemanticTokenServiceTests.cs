using ItaRules.Authoring.SemanticTokens;
using ItaRules.Authoring.Tests.Infrastructure;
using ItaRules.Formatting;
using ItaRules.Tests.Infrastructure;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Authoring.Tests.SemanticTokens;

public sealed class SemanticTokenServiceTests
{
    [Theory]
    [InlineData("whole-language-en")]
    [InlineData("whole-language-th")]
    [InlineData("mistakes")]
    public void The_colours_of_a_sample_are_those_that_were_read(string sample)
    {
        var editor = Editor.Open(SampleSources.Read(sample));
        var text = editor.Context.Tree.Text;
        Golden.Verify(sample, SourceAnnotator.Annotate(text, SemanticTokenService.GetTokens(editor.Context).Select(token => (token.Span.Start, Describe(text.ToString(token.Span), token)))));
    }

    [Theory]
    [InlineData("whole-language-en")]
    [InlineData("measures-en")]
    [InlineData("scores-en")]
    public void Keywords_of_either_language_have_the_same_colours(string sample)
    {
        var english = Editor.Open(SampleSources.Read(sample));
        var thai = Editor.Open(Formatter.Format(english.Context.Tree, new FormattingOptions { KeywordLanguage = Language.Thai }));
        Assert.NotEqual(english.Context.Tree.Text.Content, thai.Context.Tree.Text.Content);
        Assert.Equal(SemanticTokenService.GetTokens(english.Context).Select(Look), SemanticTokenService.GetTokens(thai.Context).Select(Look));
    }

    [Theory]
    [InlineData("owner a\nmeasure M owned by a and b", "Keyword Class:Declaration Keyword Type:Declaration Keyword Class Keyword Class")]
    [InlineData("rule \"a rule\" always recommend \"M\"", "Keyword Function:Declaration Keyword Keyword Type")]
    [InlineData("let pass = 50\ndefine weak as below pass", "Keyword Variable:Declaration, Readonly Operator Number Keyword Variable:Declaration, Readonly Keyword Keyword Variable:Readonly")]
    [InlineData("for each x in o1..o3 if x < 5 then maintain x", "Keyword Parameter:Declaration Keyword EnumMember:Readonly, DefaultLibrary Operator EnumMember:Readonly, DefaultLibrary Keyword Parameter Operator Number Keyword Keyword Parameter")]
    [InlineData("owner plan", "Keyword Class:Declaration")]
    [InlineData("always note \"a {o14} {total}\" # why", "Keyword Keyword String Operator EnumMember:Readonly, DefaultLibrary Operator String Operator Type:DefaultLibrary Operator String Comment")]
    [InlineData("if previous OIT < 50 then note \"x\"", "Keyword Function:DefaultLibrary Type:DefaultLibrary Operator Number Keyword Keyword String")]
    [InlineData("if nobody < 50 then recommend M due within 3 months priority urgent", "Keyword Variable:Readonly Operator Number Keyword Keyword Type Keyword EnumMember:Readonly, DefaultLibrary Number EnumMember:Readonly, DefaultLibrary Keyword EnumMember:Readonly, DefaultLibrary")]
    public void Each_word_is_what_it_stands_for(string source, string expected)
    {
        var editor = Editor.Open(source);
        Assert.Equal(expected, string.Join(' ', SemanticTokenService.GetTokens(editor.Context).Select(token => token.Modifiers == SemanticTokenModifiers.None ? $"{token.Type}" : $"{token.Type}:{token.Modifiers}")));
    }

    [Fact]
    public void What_comes_from_a_used_file_is_marked()
    {
        var editor = Editor.Open("use \"ita:2568\"\nif o14 < 50 then recommend Plan owned by own\nowner own").Using("ita:2568", "2568/a.ita", "measure Plan");
        var tokens = SemanticTokenService.GetTokens(editor.Context).ToDictionary(token => token.Span.Start, token => token.Modifiers);
        Assert.Equal(SemanticTokenModifiers.DefaultLibrary, tokens[editor.Annotated.Text.IndexOf("Plan", StringComparison.Ordinal)]);
        Assert.Equal(SemanticTokenModifiers.None, tokens[editor.Annotated.Text.IndexOf("own\n", StringComparison.Ordinal)]);
    }

    [Fact]
    public void A_keyword_that_reaches_over_a_line_end_is_cut_there()
    {
        var editor = Editor.Open("measure M owned\r\n  by a");
        Assert.Equal(["measure", "M", "owned", "  by", "a"], SemanticTokenService.GetTokens(editor.Context).Select(token => editor.Annotated.Text.Substring(token.Span.Start, token.Span.Length)));
    }

    [Theory]
    [InlineData("whole-language-en")]
    [InlineData("mistakes")]
    public void Tokens_are_in_order_apart_from_each_other_and_on_one_line(string sample)
    {
        var editor = Editor.Open(SampleSources.Read(sample));
        var tokens = SemanticTokenService.GetTokens(editor.Context);
        Assert.All(tokens, token => Assert.DoesNotContain('\n', editor.Annotated.Text.Substring(token.Span.Start, token.Span.Length)));
        Assert.All(tokens, token => Assert.False(token.Span.IsEmpty));
        Assert.All(tokens.Zip(tokens.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
    }

    [Fact]
    public void A_range_has_the_tokens_of_the_whole_that_lie_in_it()
    {
        var editor = Editor.Open(SampleSources.Read("whole-language-th"));
        var whole = SemanticTokenService.GetTokens(editor.Context);
        foreach (var start in Enumerable.Range(0, 20).Select(i => i * editor.Annotated.Text.Length / 20))
        {
            var range = new TextSpan(start, Math.Min(97, editor.Annotated.Text.Length - start));
            Assert.Equal(whole.Where(token => token.Span.Overlaps(range)), SemanticTokenService.GetTokens(editor.Context, range));
        }
    }

    private static (SemanticTokenType, SemanticTokenModifiers) Look(SemanticToken token) => (token.Type, token.Modifiers);

    private static string Describe(string text, SemanticToken token) =>
        token.Modifiers == SemanticTokenModifiers.None ? $"{token.Type} {text}" : $"{token.Type} ({token.Modifiers}) {text}";
}
