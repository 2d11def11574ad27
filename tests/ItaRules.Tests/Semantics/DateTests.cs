using System.Globalization;
using ItaRules.Semantics.Bound;
using Xunit;

namespace ItaRules.Tests.Semantics;

public class DateTests
{
    [Theory]
    [InlineData("all year", "2025-10-01", "2026-09-30")]
    [InlineData("all year 2568", "2024-10-01", "2025-09-30")]
    [InlineData("Q1", "2025-10-01", "2025-12-31")]
    [InlineData("Q2", "2026-01-01", "2026-03-31")]
    [InlineData("Q3", "2026-04-01", "2026-06-30")]
    [InlineData("Q4", "2026-07-01", "2026-09-30")]
    [InlineData("Q1 2570", "2026-10-01", "2026-12-31")]
    [InlineData("Q1 to Q3", "2025-10-01", "2026-06-30")]
    [InlineData("Q2 2569 to Q1 2570", "2026-01-01", "2026-12-31")]
    [InlineData("October", "2025-10-01", "2025-10-31")]
    [InlineData("February", "2026-02-01", "2026-02-28")]
    [InlineData("February 2571", "2028-02-01", "2028-02-29")]
    [InlineData("October to September", "2025-10-01", "2026-09-30")]
    [InlineData("1 October to 31 March", "2025-10-01", "2026-03-31")]
    [InlineData("15 May", "2026-05-15", "2026-05-15")]
    [InlineData("November to March 2569", "2025-11-01", "2026-03-31")]
    [InlineData("November to December 2569", "2026-11-01", "2026-12-31")]
    [InlineData("November to October 2569", "2025-11-01", "2026-10-31")]
    [InlineData("November 2568 to March", "2025-11-01", "2026-03-31")]
    [InlineData("July 2569 to December", "2026-07-01", "2026-12-31")]
    [InlineData("Q4 to December 2569", "2026-07-01", "2026-12-31")]
    [InlineData("ก.พ. ๒๕๖๙ ถึง เม.ย. ๒๕๖๙", "2026-02-01", "2026-04-30")]
    [InlineData("ไตรมาส ๒", "2026-01-01", "2026-03-31")]
    [InlineData("within 1 day", "2025-10-01", "2025-10-01")]
    [InlineData("within 31 days", "2025-10-01", "2025-10-31")]
    [InlineData("within 6 months", "2025-10-01", "2026-03-31")]
    [InlineData("ภายใน ๑๒ เดือน", "2025-10-01", "2026-09-30")]
    public void A_period_lies_in_the_plan_year_unless_it_names_another(string when, string from, string to)
    {
        var rules = Rules.Bind($"edition 2568 plan 2569\nmeasure X due {when}\nif o14 < 50 then recommend X due {when}");

        var expected = new DuePeriod(Day(from), Day(to));
        Assert.Equal(expected, ((BoundRecommend)rules.Rules.Single().Decisions.Single().Branches.Single().Actions.Single()).Due);
        Assert.Equal(expected, rules.Measures.Values.Single().Due);
    }

    [Theory]
    [InlineData("every 6 months", new[] { 6, 12 })]
    [InlineData("every 3 months", new[] { 3, 6, 9, 12 })]
    [InlineData("every 5 months", new[] { 5, 10 })]
    [InlineData("every 12 months", new[] { 12 })]
    [InlineData("at 12, 6 months", new[] { 6, 12 })]
    [InlineData("at 3, 3 months", new[] { 3 })]
    public void Rounds_count_from_the_first_day_of_the_plan_year(string rounds, int[] months)
    {
        var rules = Rules.Bind($"edition 2568\nmeasure X report {rounds}\nif o14 < 50 then recommend X");

        Assert.Equal(months, rules.Measures.Values.Single().ReportMonths);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
