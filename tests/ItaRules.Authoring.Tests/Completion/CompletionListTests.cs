using ItaRules.Authoring.Tests.Infrastructure;
using ItaRules.Testing;
using Xunit;

namespace ItaRules.Authoring.Tests.Completion;

/// <summary>What the list shows in places that authors come by, as a person has read it.</summary>
public sealed class CompletionListTests
{
    private const string English = """

        owner personnel "Personnel section"
        owner "Office of the Clerk" under personnel
        measure HR-plan "Plan for people" for o14
        measure "No Gift Policy" for o24
        let pass = 85
        let documents = o1..o28
        define weak as below pass
        define silent as o9 is missing
        """;

    private const string Thai = """

        ส่วนงาน งานการเจ้าหน้าที่ สังกัด สำนักปลัด
        ส่วนงาน สำนักปลัด "สำนักปลัดองค์การบริหารส่วนตำบล"
        มาตรการ แผนบุคคล "ทบทวนแผนการบริหารและพัฒนาทรัพยากรบุคคล" สำหรับ o14
        มาตรการ "งดรับของขวัญ" สำหรับ o24
        กำหนดให้ เกณฑ์ผ่าน = 85
        กำหนดให้ เอกสาร = o1..o28
        นิยาม ไม่ผ่าน คือ ต่ำกว่า เกณฑ์ผ่าน
        นิยาม เงียบ คือ o9 ไม่มีคะแนน
        """;

    [Theory]
    [InlineData("empty-file", "[||]")]
    [InlineData("new-line", "if o14 < 50 then recommend HR-plan\n[||]")]
    [InlineData("condition", "if [||]")]
    [InlineData("condition-after-not", "if not o2[||]")]
    [InlineData("after-score", "if o14 [||]\nthen recommend HR-plan")]
    [InlineData("limit", "if o14 < [||]\n  then recommend HR-plan")]
    [InlineData("after-test", "if o14 < 50 [||]")]
    [InlineData("band", "if o14 is [||]")]
    [InlineData("level", "if level below [||] then note \"x\"")]
    [InlineData("level-in-quotes", "if level below \"[||]\" then note \"x\"")]
    [InlineData("agency-type", "if agency type = [||]")]
    [InlineData("measure", "if o14 < 50 then recommend [||]\nowner a")]
    [InlineData("owner", "if o14 < 50 then recommend HR-plan owned by [||]")]
    [InlineData("due", "if o14 < 50 then recommend HR-plan due [||]")]
    [InlineData("priority", "if o14 < 50 then recommend HR-plan priority [||]")]
    [InlineData("issue", "rule r for issue [||]")]
    [InlineData("loop", "for each x in documents if [||]")]
    [InlineData("hole", "for each x in documents if x < 50 then note \"score {[||]}\"")]
    [InlineData("hole-part", "for each x in documents if x < 50 then note \"score {x [||]}\"")]
    [InlineData("several-words", "if o14 < 50 then recommend HR-plan owned b[||]")]
    [InlineData("measure-clause", "measure m \"M\"\n  [||]")]
    [InlineData("use", "use [||]")]
    [InlineData("ignore", "# ita:ignore ITA3001[||]")]
    public void In_an_English_file(string name, string source) => Verifier.Verify(CompletionText.Of(Open(source, English)), name);

    [Theory]
    [InlineData("empty-file", "[||]")]
    [InlineData("new-line", "ถ้า o14 < 50 แล้ว เสนอ แผนบุคคล\n[||]")]
    [InlineData("condition", "ถ้า [||]")]
    [InlineData("after-score", "ถ้า o14 [||]\nแล้ว เสนอ แผนบุคคล")]
    [InlineData("limit", "ถ้า o14 ต่ำกว่า [||]")]
    [InlineData("after-test", "ถ้า o14 < 50 [||]")]
    [InlineData("band", "ถ้า o14 อยู่ในเกณฑ์ [||]")]
    [InlineData("level", "ถ้า ระดับ ต่ำกว่า [||] แล้ว หมายเหตุ \"ก\"")]
    [InlineData("agency-type", "ถ้า ประเภทหน่วยงาน = [||]")]
    [InlineData("measure", "ถ้า o14 < 50 แล้ว เสนอ มาตรการ [||]")]
    [InlineData("owner", "ถ้า o14 < 50 แล้ว เสนอ แผนบุคคล ผู้รับผิดชอบ [||]")]
    [InlineData("due", "ถ้า o14 < 50 แล้ว เสนอ แผนบุคคล ระยะเวลาดำเนินการ [||]")]
    [InlineData("issue", "กฎ ก สำหรับ ประเด็นที่ [||]")]
    [InlineData("glued-keyword", "ถ้า o14 < 50 แล้วเสนอมา[||]")]
    [InlineData("glued-name", "ถ้า o14 < 50 แล้วเสนอแผ[||]")]
    [InlineData("glued-item", "ถ้าo1[||]")]
    [InlineData("title", "ถ้า แผน[||]")]
    public void In_a_Thai_file(string name, string source) => Verifier.Verify(CompletionText.Of(Open(source, Thai).InThai()), name);

    private static Editor Open(string source, string others) =>
        Editor.Open(source, others).With(Editor.Sheet("Kham Sombun", ("o14", 0), ("o15", 50), ("o24", 100), ("indicator 9", 99.78), ("OIT", 86.75), ("total", 90.24)));
}
