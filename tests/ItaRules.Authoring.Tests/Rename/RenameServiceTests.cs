using ItaRules.Authoring.Rename;
using ItaRules.Authoring.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Authoring.Tests.Rename;

public sealed class RenameServiceTests
{
    [Theory]
    [InlineData("measure Plan step \"Plan\" # Plan\nif o14 < 50 then recommend [||]plan", "HR-plan", "measure HR-plan step \"Plan\" # Plan\nif o14 < 50 then recommend HR-plan")]
    [InlineData("measure Plan\nif o14 < 50 then recommend [||]plan", "No Gift", "measure \"No Gift\"\nif o14 < 50 then recommend \"No Gift\"")]
    [InlineData("measure Plan\nif o14 < 50 then recommend [||]plan", "\"No Gift\"", "measure \"No Gift\"\nif o14 < 50 then recommend \"No Gift\"")]
    [InlineData("measure \"Plan\"\nif o14 < 50 then recommend “[||]plan” owned by a", "gift", "measure \"gift\"\nif o14 < 50 then recommend “gift” owned by a")]
    [InlineData("measure Plan\nif o14 < 50 then recommend [||]plan", "the \"old\" plan", "measure \"the \"\"old\"\" plan\"\nif o14 < 50 then recommend \"the \"\"old\"\" plan\"")]
    [InlineData("measure “Plan”\nif o14 < 50 then recommend [||]plan", "the “old” plan", "measure \"the “old” plan\"\nif o14 < 50 then recommend \"the “old” plan\"")]
    [InlineData("measure Plan\nif o14 < 50 then recommend [||]plan", "measure", "measure \"measure\"\nif o14 < 50 then recommend \"measure\"")]
    [InlineData("owner a[||]\nassign a to b\nmeasure a owned by a", "กองคลัง", "owner กองคลัง\nassign กองคลัง to b\nmeasure a owned by กองคลัง")]
    [InlineData("let a = 50\nif o14 < [||]a then note \"a {a}\"", "pass", "let pass = 50\nif o14 < pass then note \"a {pass}\"")]
    [InlineData("define a as below 50\nif o14 is [||]a then note \"a\"", "weak", "define weak as below 50\nif o14 is weak then note \"a\"")]
    [InlineData("for each x in o1..o3 if [||]x < 50 then maintain x\nfor each x in o1..o3 if x < 60 then maintain x", "ข้อนี้", "for each ข้อนี้ in o1..o3 if ข้อนี้ < 50 then maintain ข้อนี้\nfor each x in o1..o3 if x < 60 then maintain x")]
    [InlineData("rule he[||]ad \"head\" if o14 < 50 then note \"head\"", "tail", "rule tail \"head\" if o14 < 50 then note \"head\"")]
    [InlineData("measure Fund\nif o14 < 50 then recommend [||]fund", "FUND", "measure FUND\nif o14 < 50 then recommend FUND")]
    [InlineData("if o14 < 50 then recommend [||]Plan owned by Plan", "Budget", "if o14 < 50 then recommend Budget owned by Plan")]
    public void Every_place_that_names_it_is_renamed(string source, string newName, string expected)
    {
        var editor = Editor.Open(source);
        var result = RenameService.Rename(editor.Context, editor.Position, newName);
        Assert.NotNull(result);
        Assert.Null(result.Refusal);
        Assert.Equal(expected, Editor.After(Assert.Single(result.Changes)));
    }

    [Fact]
    public void Other_files_are_renamed_too()
    {
        var editor = Editor.Open("if o14 < 50 then recommend [||]Plan", "measure Plan", "owner x", "rule r if o15 < 9 then recommend \"plan\"");
        var result = RenameService.Rename(editor.Context, editor.Position, "Budget");
        Assert.Equal(
            ["if o14 < 50 then recommend Budget", "measure Budget", "rule r if o15 < 9 then recommend \"Budget\""],
            result!.Changes.Select(Editor.After));
    }

    [Fact]
    public void The_name_that_it_has_changes_nothing()
    {
        var editor = Editor.Open("measure [||]Plan");
        var result = RenameService.Rename(editor.Context, editor.Position, "Plan");
        Assert.Null(result!.Refusal);
        Assert.Empty(result.Changes);
    }

    [Theory]
    [InlineData("measure [||]Plan", " ", "The new name is empty.", "ยังไม่ได้ใส่ชื่อใหม่")]
    [InlineData("measure [||]Plan", "a\nb", "A name stands on one line.", "ชื่อต้องอยู่ในบรรทัดเดียว")]
    [InlineData("measure [||]Plan", "o15", "“o15” is the code of an item and cannot be the name of anything else.", "“o15” เป็นรหัสของข้อในแบบประเมิน ใช้เป็นชื่ออื่นไม่ได้")]
    [InlineData("let [||]a = 1", "if", "“if” is a word of the language and cannot be this name.", "“if” เป็นคำสั่งของภาษา ใช้เป็นชื่อนี้ไม่ได้")]
    [InlineData("define [||]a as below 1", "ถ้า", "“ถ้า” is a word of the language and cannot be this name.", "“ถ้า” เป็นคำสั่งของภาษา ใช้เป็นชื่อนี้ไม่ได้")]
    [InlineData("let [||]a = 1", "a b", "“a b” is not one word: this name is made of letters, digits, underscores and inner hyphens, and begins with a letter.", "“a b” ไม่ใช่คำเดียว ชื่อนี้ใช้ได้เฉพาะตัวอักษร ตัวเลข ขีดล่าง และขีดกลางระหว่างคำ โดยขึ้นต้นด้วยตัวอักษร")]
    [InlineData("measure [||]Plan\nmeasure Budget", "BUDGET", "There is a measure “Budget” already (a.ita, line 2).", "มีมาตรการชื่อ “Budget” อยู่แล้ว (a.ita บรรทัด 2)")]
    [InlineData("measure [||]Plan owned by x", "x", null, null)]
    [InlineData("owner [||]a\nmeasure Plan owned by b", "b", "There is an owner “b” already.", "มีส่วนงานชื่อ “b” อยู่แล้ว")]
    [InlineData("let [||]a = 1\ndefine b as below 1", "b", "There is a definition “b” already (a.ita, line 2).", "มีนิยามชื่อ “b” อยู่แล้ว (a.ita บรรทัด 2)")]
    [InlineData("let [||]a = 1\nfor each b in o1..o3 if b < a then maintain b", "b", "With the name “b” some places would mean something else than now.", "ถ้าใช้ชื่อ “b” ชื่อในบางที่จะหมายถึงสิ่งอื่น จึงเปลี่ยนเป็นชื่อนี้ไม่ได้")]
    [InlineData("let a = 1\nfor each [||]b in o1..o3 if b < a then maintain b", "a", "There is a value “a” already (a.ita, line 1).", "มีค่าหรือรายการคะแนนชื่อ “a” อยู่แล้ว (a.ita บรรทัด 1)")]
    [InlineData("let [||]a = 1\nif o14 < b then note \"x\"", "b", "With the name “b” some places would mean something else than now.", "ถ้าใช้ชื่อ “b” ชื่อในบางที่จะหมายถึงสิ่งอื่น จึงเปลี่ยนเป็นชื่อนี้ไม่ได้")]
    [InlineData("rule [||]r if o14 < 1 then note \"x\"\nrule s if o14 < 2 then note \"x\"", "s", "There is a rule “s” already (a.ita, line 2).", "มีกฎชื่อ “s” อยู่แล้ว (a.ita บรรทัด 2)")]
    public void A_name_that_it_cannot_have_is_refused_with_the_reason(string source, string newName, string? english, string? thai)
    {
        var editor = Editor.Open(source);
        Assert.Null(RenameService.Prepare(editor.Context, editor.Position)!.Refusal);
        Assert.Equal(english, RenameService.Rename(editor.Context, editor.Position, newName)!.Refusal);
        Assert.Equal(thai, RenameService.Rename(editor.InThai().Context, editor.Position, newName)!.Refusal);
        Assert.Equal(english is null, RenameService.Rename(editor.Context, editor.Position, newName)!.Changes.Length > 0);
    }

    [Theory]
    [InlineData("measure Plan\nif o14 < 50 then recommend “the [||]plan”", "\"the plan\"", "the plan")]
    [InlineData("let a = 1\nif o14 < a[||] then note \"x\"", "a", "a")]
    public void Before_renaming_the_name_is_shown(string source, string written, string name)
    {
        var editor = Editor.Open(source);
        var target = RenameService.Prepare(editor.Context, editor.Position)!;
        Assert.Null(target.Refusal);
        Assert.Equal(name, target.Name);
        Assert.Equal(written.Trim('"'), editor.Context.Tree.Text.ToString(target.Span).Trim('“', '”'));
    }

    [Theory]
    [InlineData("if [||]o14 < 50 then note \"x\"", "“o14” is a score of the assessment, so its code cannot be changed.")]
    [InlineData("if o14 < 50 then maintain indicator [||]9", "“indicator 9” is a score of the assessment, so its code cannot be changed.")]
    [InlineData("use \"ita:2568\"\nif o14 < 50 then recommend [||]plan", "“Plan” is declared in ita:2568, which is not a file of this project, so it cannot be renamed here.", "measure Plan")]
    [InlineData("use \"ita:2568\"\nmeasure [||]Plan", "“Plan” is also named in ita:2568, which is not a file of this project, so it cannot be renamed everywhere.", "measure other\nif o1 < 5 then recommend plan")]
    [InlineData("use \"ita:2568\"\nmeasure [||]Plan", "“Plan” stands in place of one of the same name in ita:2568; under another name both would count.", "measure plan")]
    [InlineData("use \"ita:2568\"\ndefine [||]weak as below 50", "“weak” stands in place of one of the same name in ita:2568; under another name both would count.", "let weak = 50")]
    public void What_is_not_of_the_project_is_refused_with_the_reason(string source, string reason, string? library = null)
    {
        var editor = Editor.Open(source);
        if (library is not null)
            editor = editor.Using("ita:2568", "2568/measures.ita", library);
        Assert.Equal(reason, RenameService.Prepare(editor.Context, editor.Position)!.Refusal);
        var result = RenameService.Rename(editor.Context, editor.Position, "new")!;
        Assert.Equal(reason, result.Refusal);
        Assert.Empty(result.Changes);
        Assert.Matches(@"\p{IsThai}", RenameService.Prepare(editor.InThai().Context, editor.Position)!.Refusal);
    }

    [Fact]
    public void A_file_that_is_not_read_is_not_passed_over()
    {
        var editor = Editor.Open("measure [||]Plan", "edition 2599\nif o1 < 5 then recommend plan");
        Assert.Equal(
            "b.ita, in which “Plan” stands, is not read because its edition is not known. Mend that first.",
            RenameService.Rename(editor.Context, editor.Position, "new")!.Refusal);
    }

    [Theory]
    [InlineData("measure Plan # Pl[||]an")]
    [InlineData("[||]measure Plan")]
    [InlineData("if o14 < 50 then note \"Plan[||]\"")]
    public void Where_nothing_is_named_nothing_is_renamed(string source)
    {
        var editor = Editor.Open(source);
        Assert.Null(RenameService.Prepare(editor.Context, editor.Position));
        Assert.Null(RenameService.Rename(editor.Context, editor.Position, "new"));
    }
}
