using System.Globalization;
using ItaRules.Explanation;
using ItaRules.Semantics.Bound;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Explanation;

public class PeriodTextTests
{
    [Theory]
    [InlineData("2024-10-01", "2025-09-30", "ตลอดปีงบประมาณ 2568", "throughout fiscal year 2568")]
    [InlineData("2024-10-01", "2024-12-31", "ไตรมาส 1 (1 ต.ค.–31 ธ.ค. 2567)", "Q1 (1 Oct – 31 Dec 2567)")]
    [InlineData("2025-01-01", "2025-03-31", "ไตรมาส 2 (1 ม.ค.–31 มี.ค. 2568)", "Q2 (1 Jan – 31 Mar 2568)")]
    [InlineData("2025-04-01", "2025-06-30", "ไตรมาส 3 (1 เม.ย.–30 มิ.ย. 2568)", "Q3 (1 Apr – 30 Jun 2568)")]
    [InlineData("2025-07-01", "2025-09-30", "ไตรมาส 4 (1 ก.ค.–30 ก.ย. 2568)", "Q4 (1 Jul – 30 Sep 2568)")]
    [InlineData("2024-10-01", "2025-03-31", "ต.ค. 2567–มี.ค. 2568", "Oct 2567 – Mar 2568")]
    [InlineData("2025-02-01", "2025-04-30", "ก.พ.–เม.ย. 2568", "Feb – Apr 2568")]
    [InlineData("2024-02-01", "2024-02-29", "ก.พ. 2567", "Feb 2567")]
    [InlineData("2025-01-01", "2025-12-31", "ม.ค.–ธ.ค. 2568", "Jan – Dec 2568")]
    [InlineData("2024-10-01", "2024-12-29", "1 ต.ค.–29 ธ.ค. 2567", "1 Oct – 29 Dec 2567")]
    [InlineData("2024-12-15", "2025-01-15", "15 ธ.ค. 2567–15 ม.ค. 2568", "15 Dec 2567 – 15 Jan 2568")]
    [InlineData("2025-02-15", "2025-02-15", "15 ก.พ. 2568", "15 Feb 2568")]
    [InlineData("2024-02-15", "2025-02-15", "15 ก.พ. 2567–15 ก.พ. 2568", "15 Feb 2567 – 15 Feb 2568")]
    public void Periods_are_named_as_plans_name_them(string from, string to, string thai, string english)
    {
        var period = new DuePeriod(DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(to, CultureInfo.InvariantCulture));

        Assert.Equal(thai, PeriodText.Of(period, Language.Thai));
        Assert.Equal(english, PeriodText.Of(period, Language.English));
    }

    [Theory]
    [InlineData(new int[0], "", "")]
    [InlineData(new[] { 6, 12 }, "รายงานรอบ 6 และ 12 เดือน", "reported after 6 and 12 months")]
    [InlineData(new[] { 3, 6, 9, 12 }, "รายงานรอบ 3, 6, 9 และ 12 เดือน", "reported after 3, 6, 9 and 12 months")]
    [InlineData(new[] { 1 }, "รายงานรอบ 1 เดือน", "reported after 1 month")]
    [InlineData(new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 }, "รายงานทุกเดือน", "reported every month")]
    public void Report_rounds_are_named_by_their_months(int[] months, string thai, string english)
    {
        Assert.Equal(thai, ReportRoundText.Of([.. months], Language.Thai));
        Assert.Equal(english, ReportRoundText.Of([.. months], Language.English));
    }
}
