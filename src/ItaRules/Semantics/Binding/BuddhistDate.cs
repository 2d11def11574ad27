using ItaRules.Catalogs;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Semantics.Binding;

/// <summary>A day, or a month when no day is given, as messages write it: with the month's name and the year of the Buddhist Era.</summary>
/// <param name="Year">The year, BE.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day, null for the whole month.</param>
internal sealed record BuddhistDate(int Year, int Month, int? Day = null) : ILocalizable
{
    public static BuddhistDate Of(DateOnly day) => new(day.Year + FiscalYear.EraOffset, day.Month, day.Day);

    /// <inheritdoc/>
    public string In(Language language)
    {
        var month = $"{SyntaxFacts.GetText((SyntaxKind)((int)SyntaxKind.JanuaryKeyword + Month - 1), language)} {Year}";
        return Day is { } day ? $"{day} {month}" : month;
    }
}
