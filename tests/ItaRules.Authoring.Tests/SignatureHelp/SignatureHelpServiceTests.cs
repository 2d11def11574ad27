using ItaRules.Authoring.SignatureHelp;
using ItaRules.Authoring.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Authoring.Tests.SignatureHelp;

public sealed class SignatureHelpServiceTests
{
    private const string Recommend = "recommend measure ‹measure› [owned by ‹owner›, …] [due ‹time›] [priority ‹urgent, high, normal, low›] [because \"‹text›\"]";

    [Theory]
    [InlineData("edition [||]", "edition ‹BE year› [plan ‹BE year›]", 0)]
    [InlineData("edition 2568 plan [||]", "edition ‹BE year› [plan ‹BE year›]", 1)]
    [InlineData("use \"[||]", "use \"‹file, folder or ita:year›\"", 0)]
    [InlineData("owner clerk \"Office\" [||]", "owner ‹name› [\"‹title›\"] [under ‹owner›]", 1)]
    [InlineData("owner clerk under [||]", "owner ‹name› [\"‹title›\"] [under ‹owner›]", 2)]
    [InlineData("assign clerk to [||]", "assign ‹owner› to ‹owner›, …", 1)]
    [InlineData("let pass = [||]", "let ‹name› = ‹value or scores›", 1)]
    [InlineData("define weak as below [||]", "define ‹name› as ‹condition or band›", 1)]
    [InlineData("rule people \"P\" for [||]", "rule ‹name› [\"‹title›\"] [for issue ‹issue number›]", 2)]
    [InlineData("for each x in [||]", "for each ‹name› in ‹scores›, …", 1)]
    [InlineData("if o14 [||]", "if ‹condition› then ‹action› [else ‹action›]", 0)]
    [InlineData("if o14 < 50 then [||]", "if ‹condition› then ‹action› [else ‹action›]", 1)]
    [InlineData("if o14 < 50 then recommend x else [||]", "if ‹condition› then ‹action› [else ‹action›]", 2)]
    [InlineData("if o14 < 50 then recommend [||]", Recommend, 0)]
    [InlineData("if o14 < 50 then recommend x owned by a, [||]", Recommend, 1)]
    [InlineData("if o14 < 50 then recommend x priority [||]", Recommend, 3)]
    [InlineData("if o14 < 50 then recommend x because \"it [||]is\"", Recommend, 4)]
    [InlineData("if o14 < 50 then recommend x\n  [||]\nif o1 < 5 then maintain", Recommend, 0)]
    [InlineData("if o14 < 50 then maintain [||]", "maintain [‹scores›, …] [because \"‹text›\"]", 0)]
    [InlineData("always expect [||]", "expect measure ‹measure›, … [because \"‹text›\"]", 0)]
    [InlineData("always expect no a, b because [||]", "expect no measure ‹measure›, … [because \"‹text›\"]", 1)]
    [InlineData("always expect measures for [||]", "expect measures for ‹scores›, … [because \"‹text›\"]", 0)]
    [InlineData("always note [||]", "note \"‹text›\"", 0)]
    [InlineData("measure m report every [||]", "report every ‹number› months", 0)]
    [InlineData("measure m report at 6, [||]", "report at ‹number›, … months", 0)]
    [InlineData("if o14 between 50 and [||]", "between ‹value› and ‹higher value›", 1)]
    [InlineData("if at least 2 of [||]", "at least ‹number› of ‹scores›, …", 1)]
    public void The_form_and_the_part_that_is_written(string source, string label, int part)
    {
        var editor = Editor.Open(source);
        var info = SignatureHelpService.Find(editor.Context, editor.Position)!;

        Assert.Equal(label, info.Forms[info.ActiveForm].Label);
        Assert.Equal(part, info.ActivePart);
        Assert.All(info.Forms, form => Assert.True(form.Meaning.Length > 0 && form.Parts.All(one => form.Label.Contains(one.Label, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("measure m due [||]", "due ‹quarter› [to ‹last quarter› ‹year›]", 0)]
    [InlineData("measure m due Q1 to [||]", "due ‹quarter› [to ‹last quarter› ‹year›]", 1)]
    [InlineData("measure m due 15 March to [||]", "due ‹day› ‹month› [to ‹day› ‹month› ‹year›]", 1)]
    [InlineData("measure m due all year [||]", "due all year ‹BE year›", 0)]
    [InlineData("measure m due within [||]", "due within ‹number› ‹days or months›", 0)]
    public void A_time_has_several_forms(string source, string label, int part)
    {
        var editor = Editor.Open(source);
        var info = SignatureHelpService.Find(editor.Context, editor.Position)!;

        Assert.Equal(4, info.Forms.Length);
        Assert.Equal(label, info.Forms[info.ActiveForm].Label);
        Assert.Equal(part, info.ActivePart);
    }

    [Theory]
    [InlineData("ถ้า o14 < 50 แล้ว เสนอ มาตรการ [||]", "เสนอ มาตรการ ‹มาตรการ› [ผู้รับผิดชอบ ‹ส่วนงาน›, …] [ระยะเวลาดำเนินการ ‹ช่วงเวลา›] [ความเร่งด่วน ‹ด่วน สูง ปกติ ต่ำ›] [เนื่องจาก \"‹ข้อความ›\"]")]
    [InlineData("สำหรับแต่ละ ก ใน [||]", "สำหรับแต่ละ ‹ชื่อ› ใน ‹คะแนน›, …")]
    [InlineData("กฎ ก สำหรับ [||]", "กฎ ‹ชื่อ› [\"‹ชื่อเต็ม›\"] [สำหรับ ประเด็นที่ ‹เลขที่ประเด็น›]")]
    [InlineData("มอบหมาย ก ให้ [||]", "มอบหมาย ‹ส่วนงาน› ให้ ‹ส่วนงาน›, …")]
    public void In_Thai(string source, string label)
    {
        var editor = Editor.Open(source).InThai();

        Assert.Equal(label, SignatureHelpService.Find(editor.Context, editor.Position)!.Forms[0].Label);
    }

    [Theory]
    [InlineData("[||]")]
    [InlineData("if o14 < 50 then maintain\n[||]")]
    [InlineData("if o14 < 50 # some [||] words")]
    [InlineData("nonsense [||]")]
    public void Where_nothing_has_begun_there_is_none(string source)
    {
        var editor = Editor.Open(source);

        Assert.Null(SignatureHelpService.Find(editor.Context, editor.Position));
    }
}
