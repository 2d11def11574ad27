using ItaRules.Authoring.Completion;
using ItaRules.Authoring.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Authoring.Tests.Completion;

public sealed class CompletionServiceTests
{
    [Theory]
    [InlineData("if o14 < 50 then recommend HR[||]", "HR-plan", "if o14 < 50 then recommend HR-plan")]
    [InlineData("if o14 < 50 then recommend H[||]R owned by x", "HR-plan", "if o14 < 50 then recommend HR-plan owned by x")]
    [InlineData("if o14 < 50 then recommend No G[||]", "No Gift Policy", "if o14 < 50 then recommend \"No Gift Policy\"")]
    [InlineData("if o14 < 50 then recommend \"No[||]\" due Q1", "No Gift Policy", "if o14 < 50 then recommend \"No Gift Policy\" due Q1")]
    [InlineData("if o14 < 50 then recommend \"No[||]", "No Gift Policy", "if o14 < 50 then recommend \"No Gift Policy\"")]
    [InlineData("if o14 < 50 then recommend HR-plan owned b[||]", "owned by", "if o14 < 50 then recommend HR-plan owned by")]
    [InlineData("if o14 at l[||]", "at least", "if o14 at least")]
    [InlineData("if o14 at [||]", "at least", "if o14 at least")]
    [InlineData("if o14 is not m[||]", "is not missing", "if o14 is not missing")]
    [InlineData("if o1[||]\n  then recommend HR-plan", "o14", "if o14\n  then recommend HR-plan")]
    [InlineData("if level = \"[||]\"", "Good pass", "if level = \"Good pass\"")]
    [InlineData("if level = “g[||]”", "Good pass", "if level = \"Good pass\"")]
    [InlineData("if level = \"ผ[||]\"", "ผ่านดี", "if level = \"ผ่านดี\"")]
    [InlineData("if level = \"g[||] then note \"x\"", "Good pass", "if level = \"Good pass\" then note \"x\"")]
    [InlineData("ถ้า o14 < 50 แล้วเสนอมา[||]", "มาตรการ", "ถ้า o14 < 50 แล้วเสนอ มาตรการ")]
    [InlineData("ถ้า o14 < 50 แล้วเสนอแผ[||]", "แผนบุคคล", "ถ้า o14 < 50 แล้วเสนอ แผนบุคคล")]
    [InlineData("ถ้าo1[||]", "o14", "ถ้า o14")]
    [InlineData("ถ้า o14 < 50 แล้วเสนอแผนบุคคลผู้[||]", "ผู้รับผิดชอบ", "ถ้า o14 < 50 แล้วเสนอแผนบุคคล ผู้รับผิดชอบ")]
    [InlineData("ถ้า o14 < 50 แล้ว เสนอ แผนบุคคลร[||]", "ระยะเวลาดำเนินการ", "ถ้า o14 < 50 แล้ว เสนอ แผนบุคคล ระยะเวลาดำเนินการ")]
    [InlineData("ถ้า o14ต่ำ[||]", "ต่ำกว่า", "ถ้า o14 ต่ำกว่า")]
    [InlineData("ถ้า i[||]", "i1", "ถ้า i1")]
    [InlineData("ถ้า o14 < 50 the[||]", "แล้ว", "ถ้า o14 < 50 แล้ว")]
    [InlineData("ถ้า แผน[||]", "o14", "ถ้า o14")]
    [InlineData("if o๑๔[||]", "o14", "if o14")]
    [InlineData("if o14 < 50 then expect HR[||]", "HR-plan", "if o14 < 50 then expect HR-plan")]
    [InlineData("always expect no HR-plan, No[||]", "No Gift Policy", "always expect no HR-plan, \"No Gift Policy\"")]
    [InlineData("ทุกกรณี ต้องไม่[||]", "ต้องไม่เสนอ", "ทุกกรณี ต้องไม่เสนอ")]
    [InlineData("measure Undec[||]", "Undeclared", "measure Undeclared")]
    public void What_is_taken_stands_in_place_of_the_typed_word(string source, string label, string after)
    {
        var editor = Editor.Open(source, "measure HR-plan\nmeasure \"No Gift Policy\"\nมาตรการ แผนบุคคล\nif o1 < 1 then recommend Undeclared");

        Assert.Equal(after, CompletionText.Take(editor, label));
    }

    [Theory]
    [InlineData("# the [||] rule")]
    [InlineData("# ita:ignore ITA3001 be[||]cause")]
    [InlineData("if o14 < 5[||] then note \"x\"")]
    [InlineData("always note \"some [||] words\"")]
    [InlineData("measure m step \"[||]\"")]
    public void Where_authors_have_their_own_words_nothing_is_proposed(string source)
    {
        var editor = Editor.Open(source, "measure HR-plan");

        Assert.Empty(CompletionService.Complete(editor.Context, editor.Position));
    }

    [Theory]
    [InlineData("if o14 < 50 then recommend HR-plan [||]", "then")]
    [InlineData("measure m [||]", "priority")]
    [InlineData("if o14 < 50 then recommend m [||]", "step")]
    [InlineData("if o14 [||]", "recommend")]
    [InlineData("owner a under [||]", "HR-plan")]
    [InlineData("if o14 is [||]", "silent")]
    [InlineData("if o14 < [||]", "silent")]
    [InlineData("if [||]", "weak")]
    [InlineData("if [||]", "documents")]
    [InlineData("for each x in [||]", "pass-and-more")]
    [InlineData("if o14 < 50 then recommend New[||]", "New")]
    public void What_cannot_stand_in_a_place_is_not_proposed(string source, string label)
    {
        var editor = Editor.Open(source, "measure HR-plan\nlet pass-and-more = 85\nlet documents = o1..o28\ndefine weak as below 50\ndefine silent as o9 is missing");

        Assert.DoesNotContain(CompletionService.Complete(editor.Context, editor.Position), proposal => proposal.Label == label);
    }

    [Theory]
    [InlineData("if o14 < 50 then recommend m\nif [||]", "lowest of")]
    [InlineData("ถ้า o14 < 50 แล้ว เสนอ ก\nถ้า [||]", "คะแนนต่ำสุดของ")]
    [InlineData("ถ้า o14 < 50 แล้ว เสนอ ก\nif [||]", "lowest of")]
    [InlineData("[||]\nถ้า o14 < 50 แล้ว เสนอ ก", "กฎ")]
    [InlineData("i[||]", "if")]
    [InlineData("ถ[||]", "ถ้า")]
    public void Keywords_are_in_the_language_that_stands_around(string source, string label)
    {
        var editor = Editor.Open(source);

        Assert.Contains(CompletionText.Shown(editor), proposal => proposal.Label == label);
    }

    [Fact]
    public void Measures_for_the_items_of_the_rule_come_first()
    {
        var editor = Editor.Open("rule r if o14 < 50 and total > 10 then recommend [||]", "measure a for o1\nmeasure b for o13, o14\nmeasure c");

        Assert.Equal(["b", "a", "c"], CompletionService.Complete(editor.Context, editor.Position).Where(proposal => proposal.Kind == ProposalKind.Measure).Select(proposal => proposal.Label));
    }

    [Fact]
    public void What_the_typed_word_begins_comes_before_what_might_follow_it()
    {
        var editor = Editor.Open("ถ้า[||]");
        var labels = CompletionText.Shown(editor).Select(proposal => proposal.Label).ToList();

        Assert.Equal("ถ้า", labels[0]);
        Assert.Contains("o14", labels);
    }

    [Fact]
    public void Of_an_endless_statement_only_the_first_line_and_the_end_are_read()
    {
        var editor = Editor.Open("if o1 < 5\n" + string.Concat(Enumerable.Repeat("and o14 < 50\n", 4_000)) + "and o15 [||]");
        var read = BlockBeginning.Before(editor.Context.Tree, editor.Position);

        Assert.InRange(read.Length, 20_000, 31_000);
        Assert.StartsWith("if o1 < 5\nand o14 < 50\n", read, StringComparison.Ordinal);
        Assert.EndsWith("\nand o15 ", read, StringComparison.Ordinal);
        Assert.Contains(CompletionService.Complete(editor.Context, editor.Position), proposal => proposal.Label == "below");
    }

    [Fact]
    public void In_an_empty_file_the_reader_settles_the_language()
    {
        var editor = Editor.Open("[||]");

        Assert.Contains(CompletionService.Complete(editor.Context, 0), proposal => proposal.Label == "rule");
        Assert.Contains(CompletionService.Complete(editor.InThai().Context, 0), proposal => proposal.Label == "กฎ");
    }

    [Fact]
    public void Texts_of_the_sheets_are_proposed_for_the_fields_of_the_agency()
    {
        var sheet = new Scores.ScoreSheet(Editor.Edition, new Scores.Agency("Kham Sombun", "subdistrict", "Chumphae", "Khon Kaen"), Enumerable.Repeat(double.NaN, Editor.Edition.Scores.Length).ToArray());

        foreach (var (field, value) in new[] { ("province", "Khon Kaen"), ("district", "Chumphae"), ("name", "Kham Sombun") })
        {
            var editor = Editor.Open($"if agency {field} = [||]").With(sheet);
            Assert.Contains(CompletionService.Complete(editor.Context, editor.Position), proposal => proposal.Label == value && proposal.NewText == $"\"{value}\"");
        }
    }

    [Fact]
    public void Every_snippet_is_a_declaration_without_a_syntax_error()
    {
        foreach (var editor in new[] { Editor.Open("[||]"), Editor.Open("[||]").InThai() })
        {
            var snippets = CompletionService.Complete(editor.Context, 0, CompletionText.Settings).Where(proposal => proposal.IsSnippet).ToList();
            Assert.Equal(7, snippets.Count);
            foreach (var snippet in snippets)
            {
                var text = System.Text.RegularExpressions.Regex.Replace(snippet.NewText, @"\$\{\d+[:|]([^},|]*)[^}]*\}|\$0", "$1");
                Assert.True(Syntax.SyntaxTree.Parse(text).Diagnostics.IsEmpty, text);
                Assert.DoesNotContain('$', text);
            }
        }
    }

    [Fact]
    public void Every_proposal_touches_the_cursor_and_stays_on_its_line()
    {
        const string source = "rule r for issue 6\n  if o14 is not missing and level below \"x\"\n  then recommend measure No Gift owned by a and b due Q1 because \"score {o14}\"\n# note\nแล้วเสนอมาตรการ";
        var editor = Editor.Open(source, "measure \"No Gift Policy\"");
        for (var position = 0; position <= source.Length; position++)
        {
            var line = editor.Context.Tree.Text.GetLineSpan(editor.Context.Tree.Text.GetLinePosition(position).Line);
            Assert.All(CompletionService.Complete(editor.Context, position), proposal => Assert.True(
                proposal.Span.Touches(position) && proposal.Span.Start >= line.Start && proposal.Span.End <= line.End, $"{proposal.Label} at {position}"));
        }
    }
}
