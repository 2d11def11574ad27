using ItaRules.Authoring.CodeLens;
using ItaRules.Authoring.Tests.Infrastructure;
using ItaRules.Scores;
using Xunit;

namespace ItaRules.Authoring.Tests.CodeLens;

public sealed class CodeLensServiceTests
{
    private static readonly ScoreSheet low = Editor.Sheet("Kham Sombun", ("o14", 0), ("o15", 50), ("o16", 100), ("total", 90.24));
    private static readonly ScoreSheet high = Editor.Sheet("Bang Krabue", ("o14", 100), ("o15", 100), ("o16", 100));
    private static readonly ScoreSheet unknown = Editor.Sheet("Three Divisions");

    [Theory]
    [InlineData("if o14 < 50 then note \"x\"", "✓ Kham Sombun: applies: o14 is 0, below 50 → note", "✓ Kham Sombun: กฎมีผล เพราะ o14 ได้ 0 ต่ำกว่า 50 → หมายเหตุ")]
    [InlineData("if o15 < 50 then recommend a else maintain", "✓ Kham Sombun: applies: o15 is 50, at least 50 → maintain", "✓ Kham Sombun: กฎมีผล เพราะ o15 ได้ 50 ไม่น้อยกว่า 50 → รักษาระดับ")]
    [InlineData("if o14 < 50 then recommend a recommend b recommend c", "✓ Kham Sombun: applies: o14 is 0, below 50 → recommend a, recommend b …", "✓ Kham Sombun: กฎมีผล เพราะ o14 ได้ 0 ต่ำกว่า 50 → เสนอ a, เสนอ b …")]
    [InlineData("if o14 < 50 then recommend measures for o14", "✓ Kham Sombun: applies: o14 is 0, below 50 → no measure for o14", "✓ Kham Sombun: กฎมีผล เพราะ o14 ได้ 0 ต่ำกว่า 50 → ไม่มีมาตรการสำหรับ o14")]
    [InlineData("if o15 < 50 then note \"x\"", "✗ Kham Sombun: does not apply: o15 is 50, at least 50", "✗ Kham Sombun: กฎไม่มีผล เพราะ o15 ได้ 50 ไม่น้อยกว่า 50")]
    [InlineData("if o9 < 50 then note \"x\"", "? Kham Sombun: undetermined: there is no score for o9", "? Kham Sombun: ยังตัดสินไม่ได้ เพราะไม่มีคะแนน o9")]
    [InlineData("always note \"x\"", "✓ Kham Sombun: applies whatever the scores are → note", "✓ Kham Sombun: ใช้กับทุกกรณี ไม่ขึ้นกับคะแนน → หมายเหตุ")]
    [InlineData("for each x in o14..o16 if x < 60 then note \"x\"", "✓ Kham Sombun: applies to 2 of 3 scores → note: o14 (0), o15 (50)", "✓ Kham Sombun: มีผล 2 จาก 3 ข้อ → หมายเหตุ: o14 (0), o15 (50)")]
    [InlineData("for each x in o9, o16 if x < 60 then note \"x\"", "? Kham Sombun: applies to no score, 1 undetermined", "? Kham Sombun: ไม่มีผลกับข้อใด ยังตัดสินไม่ได้ 1 ข้อ")]
    [InlineData("for each x in o9, o14..o16 if x < 60 then recommend a else maintain", "✓ Kham Sombun: applies to 3 of 4 scores, 1 undetermined → recommend a: o14 (0), o15 (50) · maintain: o16 (100)",
        "✓ Kham Sombun: มีผล 3 จาก 4 ข้อ ยังตัดสินไม่ได้ 1 ข้อ → เสนอ a: o14 (0), o15 (50) · รักษาระดับ: o16 (100)")]
    [InlineData("if o99 < 50 then note \"x\"", "Kham Sombun: the rule has an error and cannot be decided yet", "Kham Sombun: กฎมีข้อผิดพลาด จึงยังพิจารณาไม่ได้")]
    [InlineData("edition 2567\nif o14 < 50 then note \"x\"", "Kham Sombun: the rule is of another year and does not apply to scores of 2568", "Kham Sombun: กฎนี้เป็นของปีอื่น จึงไม่ใช้กับคะแนนปี 2568")]
    public void A_rule_says_whether_it_applies_to_the_chosen_agency_and_why(string source, string english, string thai)
    {
        var editor = Editor.Open(source).With(low);
        var lens = Assert.Single(CodeLensService.Find(editor.Context));

        Assert.Equal(english, CodeLensService.Describe(editor.Context, lens.Kind, lens.Rule));
        Assert.Equal(thai, CodeLensService.Describe(editor.InThai().Context, lens.Kind, lens.Rule));
    }

    [Theory]
    [InlineData("if o14 < 50 then expect a", "✗ broken for Kham Sombun: “a” is not recommended although o14 is 0, below 50", "✗ ไม่เป็นจริงกับ Kham Sombun: ไม่ได้เสนอมาตรการ “a” ทั้งที่ o14 ได้ 0 ต่ำกว่า 50")]
    [InlineData("if o14 < 50 then expect b", "✓ holds for Kham Sombun · applies: o14 is 0, below 50", "✓ เป็นจริงกับ Kham Sombun · กฎมีผล เพราะ o14 ได้ 0 ต่ำกว่า 50")]
    [InlineData("if o14 > 50 then expect a", "– expects nothing of Kham Sombun · does not apply: o14 is 0, at most 50", null)]
    [InlineData("if o9 < 50 then expect a", "? undecided for Kham Sombun · undetermined: there is no score for o9", "? ยังตัดสินไม่ได้กับ Kham Sombun · ยังตัดสินไม่ได้ เพราะไม่มีคะแนน o9")]
    [InlineData("for each x in o9, o14 if x < 50 then expect b", "? holds for Kham Sombun as far as it is decided, 1 undetermined", "? เป็นจริงกับ Kham Sombun เท่าที่ตัดสินได้ ยังตัดสินไม่ได้ 1 ข้อ")]
    [InlineData("for each x in o14, o16 if x < 50 then expect b", "✓ holds for Kham Sombun", null)]
    [InlineData("always expect a, c and d", "✗ broken for Kham Sombun: “a” is not recommended although it is always expected; “c” is not recommended although it is always expected …", null)]
    public void A_promise_says_whether_it_is_kept(string source, string english, string? thai)
    {
        var editor = Editor.Open("rule doing if o14 < 50 then recommend b\nrule promise " + source).With(low);
        var lens = Assert.Single(CodeLensService.Find(editor.Context), lens => lens.Rule == "promise");

        Assert.Equal(english, CodeLensService.Describe(editor.Context, lens.Kind, lens.Rule));
        if (thai is not null)
            Assert.Equal(thai, CodeLensService.Describe(editor.InThai().Context, lens.Kind, lens.Rule));
    }

    [Fact]
    public void With_several_sheets_a_promise_says_for_how_many_it_holds()
    {
        var editor = Editor.Open("rule promise if o14 < 50 then expect a").With(low, high, unknown);
        var lens = CodeLensService.Find(editor.Context).Single(lens => lens.Kind == LensKind.AllSheets);

        Assert.Equal("holds for 0 of 3 agencies, broken for 1, undecided for 1", CodeLensService.Describe(editor.Context, lens.Kind, lens.Rule));
        Assert.Equal("เป็นจริงกับ 0 จาก 3 หน่วยงาน ไม่เป็นจริง 1 ยังตัดสินไม่ได้ 1", CodeLensService.Describe(editor.InThai().Context, lens.Kind, lens.Rule));
    }

    [Fact]
    public void With_several_sheets_it_also_says_to_how_many_it_applies()
    {
        var editor = Editor.Open("rule people if o14 < 50 then note \"x\"").With(low, high, unknown);
        var lens = CodeLensService.Find(editor.Context).Single(lens => lens.Kind == LensKind.AllSheets);

        Assert.Equal("applies to 1 of 3 agencies, undetermined for 1", CodeLensService.Describe(editor.Context, lens.Kind, lens.Rule));
        Assert.Equal("มีผลกับ 1 จาก 3 หน่วยงาน ยังตัดสินไม่ได้ 1", CodeLensService.Describe(editor.InThai().Context, lens.Kind, lens.Rule));
    }

    [Fact]
    public void A_lens_stands_at_the_name_of_its_rule_or_at_its_first_word()
    {
        var editor = Editor.Open("# note\nrule [|people|] \"People\" for issue 6\n  if o14 < 50 then note \"x\"\n\n[|if|] o15 < 50 then note \"y\"\n[|always|] note \"z\"\nlet a = 1").With(low);

        Assert.Equal(editor.Annotated.Spans, CodeLensService.Find(editor.Context).Select(lens => lens.Span));
    }

    [Fact]
    public void Without_score_sheets_there_is_none() => Assert.Empty(CodeLensService.Find(Editor.Open("if o14 < 50 then note \"x\"").Context));

    [Fact]
    public void A_lens_whose_rule_is_gone_says_nothing() => Assert.Null(CodeLensService.Describe(Editor.Open("let a = 1").With(low).Context, LensKind.Chosen, "gone"));

    [Fact]
    public void A_half_written_rule_does_no_harm()
    {
        const string whole = "rule people for issue 6 if o14 < 50 then recommend measure \"x\" else maintain o14";
        for (var length = 0; length <= whole.Length; length++)
        {
            var editor = Editor.Open(whole[..length] + "\n\nif o15 < 60 then note \"y\"").With(low, high);
            foreach (var lens in CodeLensService.Find(editor.Context))
                Assert.NotNull(CodeLensService.Describe(editor.Context, lens.Kind, lens.Rule) ?? (lens.Kind == LensKind.AllSheets ? "" : null));
        }
    }
}
