using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Scores;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;
using ItaRules.Syntax;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Evaluation;

/// <summary>From the text of a rule to its result: what LANGUAGE.md promises about meaning.</summary>
public class RuleTextTests
{
    private const string English = "if o14 < 50 then recommend HR-plan measure owned by personnel";
    private const string Thai = "ถ้า o๑๔ ต่ำกว่า ๕๐ แล้วเสนอมาตรการ HR-plan ผู้รับผิดชอบ personnel";

    [Theory]
    [InlineData(English)]
    [InlineData(Thai)]
    public void One_line_is_a_program(string line)
    {
        var recommendation = Assert.Single(Evaluate(line, ("o14", 0)).Recommendations);

        Assert.Equal("HR-plan", recommendation.Measure.Measure.Name);
        Assert.Equal("personnel", Assert.Single(recommendation.Owners).Name);
        Assert.Equal(["o14"], Codes(recommendation.Scores));
        Assert.Equal([6], recommendation.Issues.AsEnumerable());
        var reason = Assert.Single(recommendation.Reasons);
        Assert.Equal("test.ita:1:1", reason.Rule.Rule.Declaration!.Value.Location.ToString());

        Assert.Empty(Evaluate(line, ("o14", 100)).Recommendations);
        Assert.Empty(Evaluate(line, ("o14", 100)).Undetermined);
        Assert.Equal(["o14"], Codes(Assert.Single(Evaluate(line).Undetermined).Missing));
    }

    [Fact]
    public void A_loop_decides_each_score_apart()
    {
        var result = Evaluate(
            """
            for each x in o12..o15
            if x < 50 then recommend Fix because "{x code} ได้ {x}"
            else maintain
            """,
            ("o12", 100), ("o13", 0), ("o15", 25));

        var recommendation = Assert.Single(result.Recommendations);
        Assert.Equal(["o13", "o15"], Codes(recommendation.Scores));
        Assert.Equal(["o13 ได้ 0", "o15 ได้ 25"], recommendation.Reasons.Select(reason => ReasonText.Of(reason, result.Scores, Language.Thai)));
        Assert.Equal(["o12"], Codes(Assert.Single(result.Maintained).Scores));
        var open = Assert.Single(result.Undetermined);
        Assert.Equal("o14", open.Decision.LoopScore!.Code);
        Assert.Equal(["o14"], Codes(open.Missing));
    }

    [Fact]
    public void Last_years_score_is_found_by_meaning()
    {
        const string rule = "if change in o14 < 0 or previous o14 < 50 then recommend Watch";
        var edition = Sample.Catalogs.Find(2567)!;
        var reported = Enumerable.Repeat(double.NaN, edition.Scores.Length).ToArray();
        reported[edition.FindItem("o18")!.Ordinal] = 100;
        reported[edition.FindItem("o14")!.Ordinal] = 0;
        var table = Sample.Table(Sample.Sheet(("o14", 50)));
        var previous = new PreviousScores(table, [new ScoreSheet(edition, Agency.Unnamed, reported)], Sample.Catalogs);

        var result = Evaluator.Evaluate(Bind(rule), table, previous)[0];

        Assert.Equal("ผลต่างจากปีก่อนของ o14 เป็น -50 ต่ำกว่า 0", ReasonText.Of(Assert.Single(Assert.Single(result.Recommendations).Reasons), result.Scores, Language.Thai));
        var open = Assert.Single(Evaluator.Evaluate(Bind(rule), table)[0].Undetermined);
        Assert.Empty(open.Missing);
        Assert.Equal(["o14"], Codes(open.MissingPrevious));
    }

    [Fact]
    public void Being_the_lowest_holds_for_every_tie()
    {
        var result = Evaluate("for each x in o12..o15 if x = lowest of o12..o15 then recommend Weakest", ("o12", 50), ("o13", 0), ("o14", 0), ("o15", 100));

        Assert.Equal(2, Assert.Single(result.Recommendations).Reasons.Length);
    }

    [Fact]
    public void Levels_compare_by_the_editions_scale()
    {
        const string rule = "if level below \"ผ่านดีเยี่ยม\" then recommend Climb";

        Assert.Equal(["total"], Codes(Assert.Single(Evaluate(rule, ("total", 90), ("IIT", 90), ("EIT", 90), ("OIT", 90)).Recommendations).Scores));
        Assert.Empty(Evaluate(rule, ("total", 97), ("IIT", 97), ("EIT", 97), ("OIT", 97)).Recommendations);
        Assert.Equal(["OIT"], Codes(Assert.Single(Evaluate(rule, ("total", 97), ("IIT", 97), ("EIT", 97)).Undetermined).Missing));
    }

    [Fact]
    public void Measures_are_found_by_the_scores_that_they_answer()
    {
        const string rules = """
            for each x in o14, o15 if x < 50 then recommend measures for x priority high
            measure Plan "แผนบุคคล" for o14 owned by hr due Q2 report every 6 months
            owner hr "งานการเจ้าหน้าที่"
            """;

        var result = Evaluate(rules, ("o14", 0), ("o15", 0));

        var recommendation = Assert.Single(result.Recommendations);
        Assert.Equal("แผนบุคคล", recommendation.Measure.Measure.Title);
        Assert.Equal("งานการเจ้าหน้าที่", Assert.Single(recommendation.Owners).Title);
        Assert.Equal("ไตรมาส 2 (1 ม.ค.–31 มี.ค. 2569)", PeriodText.Of(recommendation.Due!.Value, Language.Thai));
        Assert.Equal(Priority.High, recommendation.Priority);
        Assert.Equal("รายงานรอบ 6 และ 12 เดือน", ReportRoundText.Of(recommendation.Measure.ReportMonths, Language.Thai));
        Assert.Equal("o15", Assert.Single(result.Unanswered).Score.Code);
    }

    [Fact]
    public void Rules_of_another_edition_do_not_apply_and_are_said()
    {
        var result = Evaluate("edition 2565\nrule Old if o1 < 50 then recommend Old", ("o1", 0));

        Assert.Empty(result.Recommendations);
        Assert.Equal("Old", Assert.Single(result.Elsewhere).Name);
    }

    [Fact]
    public void Always_acts_whatever_the_scores_and_comes_last()
    {
        var result = Evaluate("rule Base always recommend Meeting and note \"ประชุม\"\nif o14 < 50 then recommend Plan", ("o14", 0));

        Assert.Equal(["Plan", "Meeting"], result.Recommendations.Select(one => one.Measure.Measure.Name));
        Assert.Equal("ประชุม", TextFiller.Fill(Assert.Single(result.Notes).Text, result.Scores, Language.Thai));
    }

    [Fact]
    public void What_if_undoes_a_recommendation()
    {
        var rules = Bind(English);
        var sheet = Sample.Sheet(("o14", 0));
        var changed = ScoreChanges.Apply(sheet, new Dictionary<ScoreDefinition, double> { [Sample.Score("o14")] = 100 }).Sheet;

        Assert.Single(Evaluator.Evaluate(rules, Sample.Table(sheet))[0].Recommendations);
        Assert.Empty(Evaluator.Evaluate(rules, Sample.Table(changed))[0].Recommendations);
    }

    private static SheetResult Evaluate(string rules, params (string Code, double Value)[] scores) => Evaluator.Evaluate(Bind(rules), Sample.Table(Sample.Sheet(scores)))[0];

    private static BoundRuleSet Bind(string rules)
    {
        var compilation = Compilation.Create([new RuleFile(SyntaxTree.Parse(rules, "test.ita"))], Sample.Catalogs);
        Assert.DoesNotContain(compilation.GetDiagnostics(Sample.Edition), diagnostic => diagnostic.Severity == Severity.Error);
        return compilation.Bind(Sample.Edition);
    }

    private static IEnumerable<string> Codes(IEnumerable<ScoreDefinition> scores) => scores.Select(score => score.RuleCode);
}
