using System.Globalization;
using ItaRules.Authoring.InlayHints;
using ItaRules.Authoring.Tests.Infrastructure;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Authoring.Tests.InlayHints;

public sealed class InlayHintServiceTests
{
    private static readonly Scores.ScoreSheet sheet = Editor.Sheet("Kham Sombun", ("o14", 0), ("indicator 9", 99.78), ("OIT", 86.75), ("total", 90.24));

    [Theory]
    [InlineData("if o14 < 50 then recommend x", "if o14‹Human resource management and… · 0› < 50 then recommend x")]
    [InlineData("if o2 < 50 then recommend x", "if o2‹Executives · no score› < 50 then recommend x")]
    [InlineData("if indicator 9 < 50 or OIT < 80 or total < 80 then recommend x",
        "if indicator 9‹Information disclosure · 99.78› < 50 or OIT‹86.75› < 80 or total‹90.24› < 80 then recommend x")]
    [InlineData("if o14 < 50 then recommend x else if o14 < 80 then recommend y", "if o14‹Human resource management and… · 0› < 50 then recommend x else if o14 < 80 then recommend y")]
    [InlineData("if any of o1..o28 < 50 then note \"{o14}\"", "if any of o1..o28 < 50 then note \"{o14}\"")]
    [InlineData("if o99 < 50 then recommend x", "if o99 < 50 then recommend x")]
    [InlineData("measure x for o14, o2", "measure x for o14‹Human resource management and… · 0›, o2‹Executives · no score›")]
    public void A_code_is_followed_by_its_title_and_score(string source, string expected) => Assert.Equal(expected, Show(Editor.Open(source).With(sheet)));

    [Fact]
    public void A_short_title_is_said_whole() =>
        Assert.Equal("ถ้า o14‹แผนการบริหารและพัฒนาทรัพยากรบุคคล · 0› < 50 แล้ว เสนอ ก", Show(Editor.Open("ถ้า o14 < 50 แล้ว เสนอ ก").With(sheet).InThai()));

    [Fact]
    public void What_is_cut_of_a_Thai_title_leaves_whole_letters()
    {
        var text = InlayHintService.Find(Editor.Open("ถ้า o17 < 50 แล้ว เสนอ ก").InThai().Context, new TextSpan(0, 20))[0].Text;

        Assert.Equal("แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต…", text);
    }

    [Fact]
    public void No_Thai_title_is_cut_inside_a_word_or_between_a_letter_and_its_mark()
    {
        var edition = Editor.Open("if o1 < 50 then recommend x").Context.Model.Edition!;
        var cut = 0;
        foreach (var item in edition.Items)
        {
            var title = item.Title.In(Language.Thai);
            var shown = InlayHintService.Find(Editor.Open($"if {item.RuleCode} < 50 then recommend x").InThai().Context, new TextSpan(0, 20)).Single().Text;
            if (shown == title)
                continue;
            cut++;
            var end = shown.Length - 1;
            Assert.Equal(title[..end] + "…", shown);
            Assert.False(new ThaiWords(title).IsInside(end), shown);
            Assert.NotEqual(UnicodeCategory.NonSpacingMark, char.GetUnicodeCategory(title[end]));
        }

        Assert.True(cut > 10, $"{cut} titles are cut.");
    }

    [Fact]
    public void Without_scores_only_titles_are_said() => Assert.Equal("if o2‹Executives› < 50 and OIT < 9 then recommend x", Show(Editor.Open("if o2 < 50 and OIT < 9 then recommend x")));

    [Fact]
    public void Only_the_part_that_is_seen_is_looked_at()
    {
        var editor = Editor.Open("if o2 < 50 then recommend x\n[|if o3 < 50|] then recommend x and recommend measures for o4\nif o1 < 50 then recommend x");

        Assert.Equal(["Contact information"], InlayHintService.Find(editor.Context, editor.Annotated.Span).Select(hint => hint.Text));
    }

    private static string Show(Editor editor)
    {
        var text = editor.Annotated.Text;
        var changes = InlayHintService.Find(editor.Context, new TextSpan(0, text.Length)).Select(hint => new TextChange(new TextSpan(hint.Position, 0), $"‹{hint.Text}›"));
        return Editor.Apply(text, changes);
    }
}
