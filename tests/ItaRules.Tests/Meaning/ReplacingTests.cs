using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Tests.Semantics;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Meaning;

/// <summary>What a project declares itself stands in place of what comes by <c>use</c>, wherever the library speaks of it.</summary>
public class ReplacingTests
{
    private const string Library = """
        ปีประเมิน 2568
        ส่วนงาน clerk "สำนักปลัด"
        ส่วนงาน finance "กองคลัง"
        กำหนดให้ limit = 50
        กำหนดให้ papers = o14, o15
        นิยาม weak คือ ต่ำกว่า limit
        นิยาม poor คือ o16 ต่ำกว่า limit
        มาตรการ Plan "แผนของคลัง"
          ขั้นตอน "ขั้นตอนของคลัง"
          แนวทาง "แนวทางของคลัง"
          ผลผลิต "ผลผลิตของคลัง"
          อ้างอิง "อ้างอิงของคลัง"
          ผู้รับผิดชอบ clerk
          ระยะเวลาดำเนินการ ไตรมาส 2
          รายงานทุก 6 เดือน
          เผยแพร่ในข้อ o14
          สำหรับ o14, o15
        กฎ papers-rule สำหรับแต่ละ x ใน papers ถ้า x อยู่ในเกณฑ์ weak แล้วเสนอมาตรการสำหรับ x เนื่องจาก "ต่ำกว่า {limit}"
        กฎ poor-rule ถ้า poor แล้วเสนอ Watch
        มาตรการ Watch "เฝ้าระวัง"
          ผู้รับผิดชอบ finance
        ถ้า o17 ต่ำกว่า limit แล้วหมายเหตุ "กฎไม่มีชื่อ"
        """;

    [Fact]
    public void Without_a_declaration_of_its_own_a_project_has_the_librarys()
    {
        var result = Result("edition 2568\nalways note \"own\"", "o14=0, o15=60, o16=0, o17=0");

        Assert.Equal("Plan Watch", Written.Measures(result));
        Assert.Equal(["own", "กฎไม่มีชื่อ"], Written.Notes(result));
    }

    [Theory]
    [InlineData("let limit = 70")]
    [InlineData("กำหนดให้ LIMIT = ๗๐")]
    public void A_threshold_counts_in_the_librarys_rules_bands_conditions_and_texts(string own)
    {
        var result = Result("edition 2568\n" + own, "o14=60, o15=70, o16=69.99, o17=69.99");

        Assert.Equal("Plan Watch", Written.Measures(result));
        Assert.Equal("o14", Written.Codes(result.Recommendations[0].Scores));
        Assert.Equal("ต่ำกว่า 70", ReasonOf(result));
        Assert.Single(result.Notes);
    }

    [Theory]
    [InlineData("let papers = o18, o19", "o18")]
    [InlineData("กำหนดให้ papers = o19, o18", "o18")]
    public void A_list_counts_in_the_librarys_loops(string own, string expected) =>
        Assert.Equal(expected, Written.Codes(Result($"edition 2568\n{own}\nmeasure Other for o18", "o14=0, o18=0, o19=100").Recommendations.Single().Scores));

    [Theory]
    [InlineData("define weak as at most 40", "o14=40, o15=41")]
    [InlineData("นิยาม weak คือ ไม่เกิน 40", "o14=0, o15=50")]
    public void A_band_counts_in_the_librarys_rules(string own, string scores) =>
        Assert.Equal("o14", Written.Codes(Result("edition 2568\n" + own, scores).Recommendations.Single().Scores));

    [Theory]
    [InlineData("define poor as o17 = 100")]
    [InlineData("นิยาม poor คือ o17 เท่ากับ 100")]
    public void A_condition_counts_in_the_librarys_rules(string own)
    {
        Assert.Equal("Watch", Written.Measures(Result("edition 2568\n" + own, "o14=100, o15=100, o16=100, o17=100")));
        Assert.Empty(Result("edition 2568\n" + own, "o14=100, o15=100, o16=0, o17=99").Recommendations);
    }

    [Theory]
    [InlineData("measure plan \"Ours\" step \"Our step\" for o14")]
    [InlineData("มาตรการ PLAN \"Ours\" ขั้นตอน \"Our step\" สำหรับ o14")]
    public void A_measure_is_the_projects_alone_with_nothing_left_of_the_librarys(string own)
    {
        var result = Result("edition 2568\n" + own, "o14=0, o15=0");

        var recommendation = Assert.Single(result.Recommendations);
        Assert.Equal("Ours", recommendation.Measure.Measure.Title);
        Assert.Equal("Our step", Assert.Single(recommendation.Measure.Steps).Literal);
        Assert.Empty(recommendation.Measure.Guidelines);
        Assert.Empty(recommendation.Measure.Outputs);
        Assert.Empty(recommendation.Measure.References);
        Assert.Empty(recommendation.Measure.ReportMonths);
        Assert.Null(recommendation.Measure.PublishAs);
        Assert.Empty(recommendation.Owners);
        Assert.Null(recommendation.Due);

        // The project's measure does not answer o15, so nothing does, and that is said.
        Assert.Equal("o14", Written.Codes(recommendation.Scores));
        Assert.Equal("o15", Written.Codes(result.Unanswered.Select(one => one.Score)));
    }

    [Theory]
    [InlineData("owner clerk \"Ours\"")]
    [InlineData("ส่วนงาน Clerk \"Ours\"")]
    public void An_owner_counts_in_the_librarys_measures(string own) =>
        Assert.Equal("Ours", Assert.Single(Result("edition 2568\n" + own, "o14=0").Recommendations.Single().Owners).Title);

    [Theory]
    [InlineData("assign clerk to finance")]
    [InlineData("มอบหมาย clerk ให้ finance")]
    public void Work_that_the_project_assigns_leaves_the_librarys_owner(string own) =>
        Assert.Equal("finance", Assert.Single(Result("edition 2568\n" + own, "o14=0").Recommendations.Single().Owners).Name);

    [Theory]
    [InlineData("rule papers-rule if o16 = 100 then note \"ours\"")]
    [InlineData("กฎ Papers-Rule ถ้า o16 เท่ากับ 100 แล้วหมายเหตุ \"ours\"")]
    public void A_rule_stands_in_place_of_the_librarys(string own)
    {
        Assert.Equal(["ours"], Written.Notes(Result("edition 2568\n" + own, "o14=0, o15=0, o16=100")));
        Assert.Empty(Result("edition 2568\n" + own, "o14=0, o15=0, o16=100").Recommendations);
    }

    [Fact]
    public void A_rule_without_a_name_stands_beside_those_of_the_library()
    {
        var own = Rules.Project("library.ita", "edition 2568\nif o17 < 10 then note \"own\"");

        Assert.Equal(["own", "กฎไม่มีชื่อ"], Written.Notes(Written.Result([own, Rules.Used("library.ita", Library)], Written.Sheet("o17=0"))));
    }

    [Fact]
    public void What_gave_way_is_not_looked_at()
    {
        var own = Rules.Project("own.ita", "edition 2568\nrule r if o14 < 50 then note \"own\"\nlet limit = 50\nmeasure M\nalways recommend M");
        var broken = Rules.Used("library.ita", "edition 2568\nrule r if o99 < 50 then note \"\"\nlet limit = nothing\nmeasure M due 31 February 2569");

        Assert.Equal(["own"], Written.Notes(Written.Result([own, broken], Written.Sheet("o14=0"))));
    }

    [Theory]
    [InlineData("let x = 1\nlet X = 2")]
    [InlineData("let x = 1\ndefine x as o14 < 50")]
    [InlineData("measure x\nมาตรการ x")]
    [InlineData("owner x\nส่วนงาน x")]
    [InlineData("rule x always note \"\"\nกฎ x ทุกกรณี หมายเหตุ \"\"")]
    [InlineData("owner a\nowner b\nassign a to b\nมอบหมาย a ให้ b")]
    public void Two_of_one_name_in_the_same_place_are_an_error(string declarations)
    {
        Assert.Contains("ITA1008", Rules.Ids(Rules.Compile("edition 2568\n" + declarations)));
        Assert.Contains("ITA1008", Rules.Ids(Rules.Compile(Rules.Project("own.ita", "edition 2568"), Rules.Used("library.ita", "edition 2568\n" + declarations))));
    }

    private static SheetResult Result(string own, string scores) =>
        Written.Result([Rules.Project("own.ita", own), Rules.Used("library.ita", Library)], Written.Sheet(scores));

    private static string ReasonOf(SheetResult result) =>
        ReasonText.Of(result.Recommendations[0].Reasons[0], result.Scores, Language.Thai);
}
