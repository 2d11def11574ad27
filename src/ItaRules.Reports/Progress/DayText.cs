using System.Globalization;
using System.Text.RegularExpressions;
using ItaRules.Catalogs;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Reports.Progress;

/// <summary>Reads days as offices write them: “7 ต.ค. 2568”, “๗ ต.ค. ๖๘”, 7/10/2568, 2025-10-07. A year above 2400 is of the Buddhist era, and one of two digits too.</summary>
internal static partial class DayText
{
    private const int LeastBuddhistYear = 2400;

    /// <summary>Two digits are short for a year of this century of the Buddhist era.</summary>
    private const int ShortYears = 2500;

    private static readonly Dictionary<string, int> months = SyntaxFacts.Keywords
        .Where(keyword => SyntaxFacts.GetMonth(keyword.Kind) is not null)
        .SelectMany(keyword => keyword.EnglishSpellings.Concat(keyword.ThaiSpellings).Select(spelling => (Name: Key(spelling), Month: SyntaxFacts.GetMonth(keyword.Kind)!.Value)))
        .DistinctBy(pair => pair.Name)
        .ToDictionary(pair => pair.Name, pair => pair.Month, StringComparer.Ordinal);

    /// <summary>The day; null when the text is none.</summary>
    public static DateOnly? Parse(string text)
    {
        var plain = NameText.Normalize(text.Trim());
        if (YearFirst().Match(plain) is { Success: true } iso)
            return Day(Number(iso, "year"), Number(iso, "month"), Number(iso, "day"));

        // What spreadsheets give for a cell that holds a day.
        if (MonthFirst().Match(plain) is { Success: true } cell)
            return Day(Number(cell, "year"), Number(cell, "month"), Number(cell, "day"));
        if (SerialNumber().IsMatch(plain))
            return DateOnly.FromDateTime(DateTime.FromOADate(int.Parse(plain, CultureInfo.InvariantCulture)));
        if (DayFirst().Match(plain) is { Success: true } slashes)
            return Day(Number(slashes, "year"), Number(slashes, "month"), Number(slashes, "day"));
        return WithMonthName().Match(plain) is { Success: true } named && months.TryGetValue(Key(named.Groups["month"].Value), out var month)
            ? Day(Number(named, "year"), month, Number(named, "day"))
            : null;
    }

    private static DateOnly? Day(int year, int month, int day)
    {
        if (year < 100)
            year += ShortYears;
        if (year >= LeastBuddhistYear)
            year -= FiscalYear.EraOffset;
        return year is >= 1900 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static string Key(string name) => NameText.Normalize(name).Replace("|", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<month>\d{1,2})/(?<day>\d{1,2})/(?<year>\d{4}) 00:00:00$")]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"^[2-9]\d{4}$")]
    private static partial Regex SerialNumber();

    [GeneratedRegex(@"^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{2}|\d{4})$")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?<day>\d{1,2})\s*(?<month>[^\d\s][^\d]*?)\s*(?:พ\.?ศ\.?\s*)?(?<year>\d{2}|\d{4})$")]
    private static partial Regex WithMonthName();
}
