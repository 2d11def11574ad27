using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Declarations;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>Turns quarters, months and days into the days of a year. What gives no year lies in the plan year.</summary>
internal sealed class DateBinder(BindingContext context)
{
    private const int MostDays = 3650;
    private const int MostMonths = 120;

    private FiscalYear Plan { get; } = new(context.PlanYear);

    /// <summary>The period; null with a message when there is no such time.</summary>
    public DuePeriod? Bind(WhenSyntax when)
    {
        switch (when)
        {
            case AllYearSyntax { Year: null }:
                return new DuePeriod(Plan.FirstDay, Plan.LastDay);
            case AllYearSyntax { Year: { } token }:
                return BindYear(token) is { } year ? new DuePeriod(new FiscalYear(year).FirstDay, new FiscalYear(year).LastDay) : null;
            case WithinSyntax within:
                return BindWithin(within);
            case PeriodSyntax { To: null } point:
                return BindPoint(point.From, Plan);
            case PeriodSyntax { To: { } to } period:
                return BindPeriod(period, to);
            default:
                context.Fail();
                return null;
        }
    }

    private DuePeriod? BindWithin(WithinSyntax within)
    {
        var isDays = within.Unit.Kind == SyntaxKind.DaysKeyword;
        if (BindWholeNumber(within.Number, isDays ? MostDays : MostMonths) is not { } count)
            return null;
        var last = isDays ? Plan.FirstDay.AddDays(count - 1) : Plan.FirstDay.AddMonths(count).AddDays(-1);
        return new DuePeriod(Plan.FirstDay, last);
    }

    // Documents often give the year at one end only; the other end is the nearest one that fits.
    private DuePeriod? BindPeriod(PeriodSyntax period, PointSyntax to)
    {
        DuePeriod? first;
        DuePeriod? last;
        if (HasYear(to) && !HasYear(period.From))
        {
            last = BindPoint(to, Plan);
            first = last is { } end ? BindNear(period.From, FiscalYear.Of(end.To), earlier => earlier.From <= end.To, -1) : null;
        }
        else
        {
            first = BindPoint(period.From, Plan);
            last = !HasYear(period.From) || HasYear(to)
                ? BindPoint(to, Plan)
                : first is { } start ? BindNear(to, FiscalYear.Of(start.From), later => later.To >= start.From, 1) : null;
        }

        if (first is null || last is null)
            return null;
        if (first.Value.From <= last.Value.To)
            return new DuePeriod(first.Value.From, last.Value.To);
        context.Report(ValueDiagnostics.PeriodReversed, period, BuddhistDate.Of(first.Value.From), BuddhistDate.Of(last.Value.To));
        return null;
    }

    private DuePeriod? BindNear(PointSyntax point, FiscalYear year, Func<DuePeriod, bool> fits, int step)
    {
        var same = BindPoint(point, year);
        return same is { } period && !fits(period) ? BindPoint(point, new FiscalYear(year.Year + step)) : same;
    }

    private DuePeriod? BindPoint(PointSyntax point, FiscalYear year)
    {
        switch (point)
        {
            case QuarterPointSyntax quarter when SyntaxFacts.GetQuarter(quarter.Quarter.Kind) is { } number:
                if (quarter.Year is { } quarterYear)
                {
                    if (BindYear(quarterYear) is not { } named)
                        return null;
                    year = new FiscalYear(named);
                }

                return new DuePeriod(year.FirstDayOfQuarter(number), year.LastDayOfQuarter(number));
            case MonthPointSyntax month when SyntaxFacts.GetMonth(month.Month.Kind) is { } number:
                return BindMonth(month, number, year);
            default:
                context.Fail();
                return null;
        }
    }

    private DuePeriod? BindMonth(MonthPointSyntax syntax, int month, FiscalYear year)
    {
        var first = year.FirstDayOfMonth(month);
        if (syntax.Year is { } token)
        {
            if (BindYear(token) is not { } named)
                return null;
            first = new DateOnly(named - FiscalYear.EraOffset, month, 1);
        }

        var days = DateTime.DaysInMonth(first.Year, month);
        if (syntax.Day is not { } day)
            return new DuePeriod(first, first.AddDays(days - 1));
        if (day.NumberValue is var number && number >= 1 && number <= days && number == Math.Floor(number))
            return new DuePeriod(first.AddDays((int)number - 1), first.AddDays((int)number - 1));
        context.Report(ValueDiagnostics.NoSuchDay, day, day.Text, new BuddhistDate(first.Year + FiscalYear.EraOffset, month), days);
        return null;
    }

    private int? BindYear(SyntaxToken token)
    {
        if (Years.Read(token) is { } year)
            return year;
        context.Report(ValueDiagnostics.YearNotBuddhist, token, token.Text, Years.Propose(token.NumberValue));
        return null;
    }

    /// <summary>A whole number from 1 to <paramref name="most"/>; null with a message for any other.</summary>
    public int? BindWholeNumber(SyntaxToken token, int most)
    {
        if (token.NumberValue is var number && number >= 1 && number <= most && number == Math.Floor(number))
            return (int)number;
        context.Report(ValueDiagnostics.NumberOutsideBounds, token, token.Text, 1, most);
        return null;
    }

    private static bool HasYear(PointSyntax point) => point switch
    {
        QuarterPointSyntax quarter => quarter.Year is not null,
        MonthPointSyntax month => month.Year is not null,
        _ => false,
    };
}
