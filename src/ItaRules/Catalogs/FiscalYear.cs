namespace ItaRules.Catalogs;

/// <summary>
/// A fiscal year of the Thai state, named in the Buddhist Era by the year in which it ends: 2568 runs from 1 October 2567 to 30 September 2568.
/// </summary>
/// <param name="Year">The year, BE.</param>
public readonly record struct FiscalYear(int Year)
{
    /// <summary>How far the Buddhist Era is ahead of the Gregorian calendar.</summary>
    public const int EraOffset = 543;

    /// <summary>The first day, 1 October.</summary>
    public DateOnly FirstDay => new(Year - EraOffset - 1, 10, 1);

    /// <summary>The last day, 30 September.</summary>
    public DateOnly LastDay => new(Year - EraOffset, 9, 30);

    /// <summary>The fiscal year that <paramref name="day"/> lies in.</summary>
    public static FiscalYear Of(DateOnly day) => new(day.Year + EraOffset + (day.Month >= 10 ? 1 : 0));

    /// <summary>The first day of a quarter (1 is October to December).</summary>
    public DateOnly FirstDayOfQuarter(int quarter) => FirstDay.AddMonths((quarter - 1) * 3);

    /// <summary>The last day of a quarter (1 is October to December).</summary>
    public DateOnly LastDayOfQuarter(int quarter) => FirstDay.AddMonths(quarter * 3).AddDays(-1);

    /// <summary>The first day of a calendar month (1 is January) in this fiscal year.</summary>
    public DateOnly FirstDayOfMonth(int month) => new(Year - EraOffset - (month >= 10 ? 1 : 0), month, 1);
}
