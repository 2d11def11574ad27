using ItaRules.Authoring.Fixes;
using ItaRules.Authoring.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Authoring.Tests.Fixes;

public class IgnoreTests
{
    [Theory]
    [InlineData("ITA1006", "edition 2568\nif o14 < 50 then recommend A\n", "edition 2568\n# ita:ignore ITA1006 reason…\nif o14 < 50 then recommend A\n")]
    [InlineData("ITA1006", "edition 2568 if o14 < 50 then recommend A\n", "edition 2568 \n# ita:ignore ITA1006 reason…\nif o14 < 50 then recommend A\n")]
    [InlineData("ITA1006", "ปีประเมิน 2568\n  ถ้า o14 < 50 แล้ว เสนอ A\n", "ปีประเมิน 2568\n  # ita:ignore ITA1006 เหตุผล…\nถ้า o14 < 50 แล้ว เสนอ A\n")]
    [InlineData("ITA3003", "edition 2568\nif o14 < 50 and o14 < 60 then note \"x\"\n", "edition 2568\n# ita:ignore ITA3003 reason…\nif o14 < 50 and o14 < 60 then note \"x\"\n")]
    public void A_message_is_silenced_on_its_declaration(string id, string before, string after)
    {
        var editor = Editor.Open(before);
        var change = CodeFixes.Ignore(editor.Context, FixAssert.Messages(editor.Context.Compilation).First(message => message.Id == id));

        Assert.NotNull(change);
        Assert.Equal(after, Editor.After(change.Files[0]));
        Assert.False(change.IsSafe);
        FixAssert.MendsWithoutHarm(id, before, change);
    }

    [Theory]
    [InlineData("ITA0005", "if o14 => 50 then maintain\n")]
    [InlineData("ITA1024", "edition 2568\n# ita:ignore ITA1006 later\nif o14 < 50 then maintain\n")]
    public void An_error_and_a_message_about_an_ignore_cannot_be_silenced(string id, string source)
    {
        var editor = Editor.Open(source);

        Assert.Null(CodeFixes.Ignore(editor.Context, FixAssert.Messages(editor.Context.Compilation).First(message => message.Id == id)));
    }
}
