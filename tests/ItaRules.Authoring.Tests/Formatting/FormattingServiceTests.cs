using ItaRules.Authoring.Formatting;
using ItaRules.Authoring.Tests.Infrastructure;
using ItaRules.Syntax;
using ItaRules.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Authoring.Tests.Formatting;

public sealed class FormattingServiceTests
{
    [Fact]
    public void The_file_is_laid_out() =>
        Assert.Equal("edition 2568\nowner a\n", Editor.After(FormattingService.Format(Editor.Open("edition   2568\nOWNER a").Context.Tree)));

    [Theory]
    [InlineData("let  a  =  1\n[|let  b  =  2|]\nlet  c  =  3\n", "let  a  =  1\nlet b = 2\nlet  c  =  3\n")]
    [InlineData("let a = 1\n\n\n\n[|let  b  =  2|]\n\n\n\nlet c = 3\n", "let a = 1\n\n\n\nlet b = 2\n\n\n\nlet c = 3\n")]
    [InlineData("measure M\n     step \"a\"\n[|     step \"b\"|]\n     step \"c\"\n", "measure M\n     step \"a\"\n  step \"b\"\n     step \"c\"\n")]
    [InlineData("measure M\r\n     step \"a\"\r\n[|     step \"b\"|]\r\n     step \"c\"\r\n", "measure M\r\n     step \"a\"\r\n  step \"b\"\r\n     step \"c\"\r\n")]
    [InlineData("if o14<50 [|then note \"x\"\nlet  a=1|]", "if o14 < 50 then note \"x\"\nlet a = 1\n")]
    [InlineData("[||]", "")]
    public void Only_the_lines_of_a_range_are_touched(string source, string expected)
    {
        var editor = Editor.Open(source);
        Assert.Equal(expected, Editor.After(FormattingService.FormatRange(editor.Context.Tree, editor.Annotated.Span)));
    }

    [Theory]
    [InlineData("measures-en")]
    [InlineData("scores-th")]
    public void Lines_outside_a_range_stay_whatever_the_range(string sample)
    {
        // The sample, laid out as badly as can be.
        var source = SampleSources.Read(sample).Replace("\n  ", "\n     ", StringComparison.Ordinal).Replace(" < ", "  <  ", StringComparison.Ordinal).Replace("\n\n", "\n\n\n", StringComparison.Ordinal);
        var tree = SyntaxTree.Parse(source);
        var changed = 0;
        for (var line = 0; line < tree.Text.LineCount; line++)
        {
            var range = tree.Text.GetLineSpan(line);
            var changes = FormattingService.FormatRange(tree, range);
            Assert.All(changes.Changes, change => Assert.True(change.Span.Start >= range.Start && change.Span.End <= range.End));
            changed += changes.Changes.Length;
            var after = Editor.After(changes);
            Assert.StartsWith(source[..range.Start], after, StringComparison.Ordinal);
            Assert.EndsWith(source[range.End..], after, StringComparison.Ordinal);
            Assert.Empty(SyntaxTree.Parse(after).Diagnostics);
        }

        Assert.True(changed > 10);
    }

    [Theory]
    [InlineData("let  a  =  1\n[||]", '\n', "let a = 1\n")]
    [InlineData("let  x  =  1\nlet  a  =  1\n    [||]\nlet  b  =  2", '\n', "let  x  =  1\nlet a = 1\n    \nlet  b  =  2")]
    [InlineData("measure M\n      step   \"a\"\n  [||]step   \"b\"", '\n', "measure M\n  step \"a\"\n  step   \"b\"")]
    [InlineData("if o14<50 then recommend M\n  [||]", '\n', "if o14 < 50 then recommend M\n  ")]
    [InlineData("if o14<50 then\n  [||]", '\n', "if o14<50 then\n  ")]
    [InlineData("let  a = 1\n\n[||]", '\n', "let a = 1\n\n")]
    [InlineData("[||]", '\n', "")]
    [InlineData("if o14<50  then  note \"x\"[||]", '"', "if o14 < 50 then note \"x\"")]
    [InlineData("if o14<50  then  note   \"\"[||]", '"', "if o14 < 50 then note \"\"")]
    [InlineData("if o14<50  then  note   \"[||]\"", '"', "if o14<50  then  note   \"\"")]
    [InlineData("if o14<50  then  note   \"[||]", '"', "if o14<50  then  note   \"")]
    [InlineData("ถ้า o14<๕๐ แล้วหมายเหตุ “ดี”[||]", '”', "ถ้า o14 < ๕๐ แล้ว หมายเหตุ “ดี”")]
    [InlineData("let  a = 1[||]", '1', "let  a = 1")]
    public void What_was_finished_is_laid_out_and_no_word_that_is_typed(string source, char typed, string expected)
    {
        var editor = Editor.Open(source);
        Assert.Equal(expected, Editor.After(FormattingService.FormatTyped(editor.Context.Tree, editor.Position, typed)));
    }

    [Theory]
    [InlineData("measures-en")]
    [InlineData("measures-th")]
    public void Typing_a_whole_file_never_moves_what_stands_at_the_cursor_or_after_it(string sample)
    {
        var source = SampleSources.Read(sample).Replace(" ", "  ", StringComparison.Ordinal);
        var changed = 0;
        for (var position = 1; position <= source.Length; position++)
        {
            if (source[position - 1] is not ('\n' or '"'))
                continue;
            var changes = FormattingService.FormatTyped(SyntaxTree.Parse(source[..position] + "\nowner  last"), position, source[position - 1]);
            Assert.All(changes.Changes, change => Assert.True(change.Span.End < position));
            changed += changes.Changes.Length;
        }

        Assert.True(changed > 10);
    }
}
