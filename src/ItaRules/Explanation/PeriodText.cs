using System.Globalization;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Explanation;

/// <summary>Periods as plans name them, in years of the Buddhist era: the whole fiscal year, a quarter, months, or days.</summary>
public static class PeriodText
{
    private const int BuddhistEra = 543;
    private const int FirstMonthOfFiscalYear = 10;

    private static readonly LocalizedText[] months =
    [
        new("ม.ค.", "Jan"), new("ก.พ.", "Feb"), new("มี.ค.", "Mar"), new("เม.ย.", "Apr"), new("พ.ค.", "May"), new("มิ.ย.", "Jun"),
        new("ก.ค.", "Jul"), new("ส.ค.", "Aug"), new("ก.ย.", "Sep"), new("ต.ค.", "Oct"), new("พ.ย.", "Nov"), new("ธ.ค.", "Dec"),
    ];

    /// <summary>The period: “ตลอดปีงบประมาณ 2568”, “ไตรมาส 2 (1 ม.ค.–31 มี.ค. 2568)”, “ต.ค. 2567–มี.ค. 2568”, “15 ก.พ. 2568”.</summary>
    public static string Of(DuePeriod period, Language language)
    {
        var isWholeMonths = period.From.Day == 1 && period.To.AddDays(1).Day == 1;
        if (!isWholeMonths)
            return Days(period, language);
        var monthCount = ((period.To.Year - period.From.Year) * 12) + period.To.Month - period.From.Month + 1;
        if (monthCount == 12 && period.From.Month == FirstMonthOfFiscalYear)
        {
            var year = Year(period.To);
            return new LocalizedText($"ตลอดปีงบประมาณ {year}", $"throughout fiscal year {year}").In(language);
        }

        if (monthCount == 3 && period.From.Month % 3 == 1)
        {
            // October to December is the first quarter.
            var quarter = ((period.From.Month / 3) + 1) % 4 + 1;
            return new LocalizedText($"ไตรมาส {quarter} ({Days(period, language)})", $"Q{quarter} ({Days(period, language)})").In(language);
        }

        return Range(Month(period.From, language), Month(period.To, language), period, language);
    }

    /// <summary>A day: “15 ก.พ. 2568”.</summary>
    public static string Of(DateOnly day, Language language) => $"{Day(day, language)} {Year(day)}";

    private static string Days(DuePeriod period, Language language) => Range(Day(period.From, language), Day(period.To, language), period, language);

    // The year is said once when both ends lie in it.
    private static string Range(string from, string to, DuePeriod period, Language language)
    {
        if (from == to && period.From.Year == period.To.Year)
            return $"{to} {Year(period.To)}";
        var fromYear = period.From.Year == period.To.Year ? "" : $" {Year(period.From)}";
        return new LocalizedText($"{from}{fromYear}–{to} {Year(period.To)}", $"{from}{fromYear} – {to} {Year(period.To)}").In(language);
    }

    private static string Day(DateOnly day, Language language) => $"{day.Day.ToString(CultureInfo.InvariantCulture)} {Month(day, language)}";

    private static string Month(DateOnly day, Language language) => months[day.Month - 1].In(language);

    private static string Year(DateOnly day) => (day.Year + BuddhistEra).ToString(CultureInfo.InvariantCulture);
}
