using System.Text.RegularExpressions;
using ItaRules.Catalogs;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;
using ItaRules.Syntax;
using ItaRules.Tests.Evaluation;
using ItaRules.Tests.Semantics;
using Xunit;

namespace ItaRules.Tests.Meaning;

/// <summary>A measure runs in the plan year, whichever file declares it, and on whatever day the result is read.</summary>
public partial class PlanYearTests
{
    /// <summary>The periods of the guide, for measures that run in 2569: 1 Oct 2568 to 30 Sep 2569.</summary>
    [Theory]
    [InlineData("all year", "ตลอดปีงบประมาณ", "2025-10-01", "2026-09-30")]
    [InlineData("Q1 to Q2", "ไตรมาส 1 ถึง ไตรมาส 2", "2025-10-01", "2026-03-31")]
    [InlineData("1 October 2568 to 31 March 2569", "1 ต.ค. 2568 ถึง 31 มี.ค. 2569", "2025-10-01", "2026-03-31")]
    [InlineData("February", "กุมภาพันธ์", "2026-02-01", "2026-02-28")]
    [InlineData("within 30 days", "ภายใน 30 วัน", "2025-10-01", "2025-10-30")]
    [InlineData("within 18 months", "ภายใน 18 เดือน", "2025-10-01", "2027-03-31")]
    [InlineData("30 April", "30 เมษายน", "2026-04-30", "2026-04-30")]
    [InlineData("31 December", "31 ธันวาคม", "2025-12-31", "2025-12-31")]
    public void A_period_is_these_days(string english, string thai, string from, string to)
    {
        Assert.Equal(Days(from, to), Due(Rules.Project("own.ita", $"edition 2568\nalways recommend M due {english}")));
        Assert.Equal(Days(from, to), Due(Rules.Project("own.ita", $"ปีประเมิน 2568\nมาตรการ M ระยะเวลาดำเนินการ {thai}\nทุกกรณี เสนอ M")));
    }

    /// <summary>Quarters are of fiscal years, months of the years on the calendar.</summary>
    [Theory]
    [InlineData("Q1 2570", "ไตรมาสที่ 1 2570", "2026-10-01", "2026-12-31")]
    [InlineData("October 2570", "ตุลาคม 2570", "2027-10-01", "2027-10-31")]
    [InlineData("all year 2570", "ตลอดปีงบประมาณ 2570", "2026-10-01", "2027-09-30")]
    public void A_year_beside_a_quarter_is_a_fiscal_year_and_beside_a_month_one_of_the_calendar(string english, string thai, string from, string to)
    {
        Assert.Equal(Days(from, to), Due(Rules.Project("own.ita", $"edition 2568\nalways recommend M due {english}")));
        Assert.Equal(Days(from, to), Due(Rules.Project("own.ita", $"ปีประเมิน 2568\nทุกกรณี เสนอ M ระยะเวลาดำเนินการ {thai}")));
    }

    [Theory]
    [InlineData("edition 2568 plan 2570", "2026-10-01", "2026-12-31")]
    [InlineData("ปีประเมิน ๒๕๖๘ ปีดำเนินการ ๒๕๗๐", "2026-10-01", "2026-12-31")]
    [InlineData("edition 2568", "2025-10-01", "2025-12-31")]
    public void The_plan_year_of_the_project_is_that_of_the_library_it_uses(string own, string from, string to)
    {
        var library = Rules.Used("library.ita", "edition 2568\nmeasure M due Q1\nrule r always recommend M");

        Assert.Equal(Days(from, to), Due(Rules.Project("own.ita", own), library));
        Assert.Equal(Days(from, to), Due(Rules.Project("own.ita", own), Rules.Used("library.ita", "edition 2568\nmeasure M\nalways recommend M due Q1")));
    }

    [Fact]
    public void The_plan_year_of_one_file_is_that_of_every_file_of_the_project_that_names_none()
    {
        var measures = Rules.Project("measures.ita", "edition 2568\nmeasure M due Q1");
        var shared = Rules.Project("shared.ita", "measure N due Q1");
        var year = Rules.Project("year.ita", "edition 2568 plan 2570\nalways recommend M and recommend N");

        foreach (var files in new[] { new[] { measures, shared, year }, [year, shared, measures] })
        {
            var result = Written.Result(files, Written.Sheet(""));
            Assert.All(result.Recommendations, one => Assert.Equal(Days("2026-10-01", "2026-12-31"), one.Due));
            Assert.Equal("M N", Written.Measures(result));
        }
    }

    [Fact]
    public void Of_several_plan_years_the_earliest_is_that_of_files_that_name_none_in_whatever_order_they_stand()
    {
        var late = Rules.Project("late.ita", "edition 2568 plan 2571\nalways recommend L due Q1");
        var soon = Rules.Project("soon.ita", "edition 2568 plan 2570");
        var none = Rules.Project("none.ita", "edition 2568\nalways recommend N due Q1");

        foreach (var files in new[] { new[] { late, soon, none }, [none, soon, late], [soon, late, none] })
        {
            var result = Written.Result(files, Written.Sheet(""));
            Assert.Equal([new DateOnly(2027, 10, 1), new DateOnly(2026, 10, 1)], result.Recommendations.Select(one => one.Due!.Value.From));
            Assert.Equal(2570, Written.Bind(files).PlanYear);
        }
    }

    [Fact]
    public void A_file_that_names_a_plan_year_keeps_it()
    {
        var library = Rules.Used("library.ita", "edition 2568 plan 2569\nmeasure M due Q1\nalways recommend M");

        Assert.Equal(Days("2025-10-01", "2025-12-31"), Due(Rules.Project("own.ita", "edition 2568 plan 2570"), library));
    }

    [Theory]
    [InlineData("edition 2565")]
    [InlineData("edition 2565 plan 2566")]
    public void A_measure_of_another_years_file_runs_in_the_plan_year_of_the_rule_that_recommends_it(string edition)
    {
        var other = Rules.Project("old.ita", $"{edition}\nmeasure M due Q1\nmeasure N due 1 October 2567");

        Assert.Equal(Days("2025-10-01", "2025-12-31"), Due(other, Rules.Project("own.ita", "edition 2568\nalways recommend M")));
        Assert.Equal(Days("2024-10-01", "2024-10-01"), Due(other, Rules.Project("own.ita", "edition 2568\nalways recommend N")));
    }

    [Fact]
    public void A_plan_year_that_is_edited_moves_what_other_files_say()
    {
        var own = Rules.Project("own.ita", "edition 2568 plan 2569\nalways recommend M");
        var compilation = Rules.Compile(own, Rules.Project("measures.ita", "edition 2568\nmeasure M due 29 February"));
        Assert.Equal(["ITA2024"], Rules.Ids(compilation));

        var changed = compilation.ReplaceTree(own.Tree, SyntaxTree.Parse("edition 2568 plan 2571\nalways recommend M", "own.ita"));

        Assert.Empty(Rules.Ids(changed));
        Assert.Equal(Days("2028-02-29", "2028-02-29"), changed.Bind(Sample.Edition).Measures.Values.Single().Due);
        Assert.Equal(["ITA2024"], Rules.Ids(changed.ReplaceTree(changed.Files[0].Tree, own.Tree)));
    }

    [Fact]
    public void A_fiscal_year_and_its_quarters_meet_without_a_gap()
    {
        for (var year = 2562; year < 2580; year++)
        {
            var fiscal = new FiscalYear(year);
            Assert.Equal((fiscal.FirstDay, fiscal.LastDay), (fiscal.FirstDayOfQuarter(1), fiscal.LastDayOfQuarter(4)));
            Assert.All([1, 2, 3], quarter => Assert.Equal(fiscal.LastDayOfQuarter(quarter).AddDays(1), fiscal.FirstDayOfQuarter(quarter + 1)));
            Assert.Equal(fiscal.LastDay.AddDays(1), new FiscalYear(year + 1).FirstDay);
            for (var day = fiscal.FirstDay; day <= fiscal.LastDay; day = day.AddDays(1))
                Assert.Equal(year, FiscalYear.Of(day).Year);
        }
    }

    /// <summary>A result is the same on whatever day it is read: nothing that makes one asks what day it is.</summary>
    [Theory]
    [InlineData("src/ItaRules")]
    [InlineData("src/ItaRules.Interchange")]
    [InlineData("src/ItaRules.Workspace")]
    [InlineData("src/ItaRules.Reports")]
    [InlineData("src/ItaRules.Testing")]
    public void Nothing_that_makes_a_result_looks_at_a_clock(string project)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Rules.Repository, project), "*.cs", SearchOption.AllDirectories).ToList();

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, file => Clock().IsMatch(File.ReadAllText(file)));
    }

    private static DuePeriod? Due(params RuleFile[] files) => Assert.Single(Written.Result(files, Written.Sheet("")).Recommendations).Due;

    private static DuePeriod Days(string from, string to) =>
        new(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b|\bTimeProvider\b")]
    private static partial Regex Clock();
}
