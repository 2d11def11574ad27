using System.Globalization;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Declarations;

/// <summary>Years as rule files write them: four digits, Buddhist Era.</summary>
internal static class Years
{
    // Wide enough for every plan, narrow enough to tell 2025 (Gregorian) and 68 (short) from a year of the Buddhist Era.
    private const int First = 2400;
    private const int Last = 2700;

    /// <summary>The year that <paramref name="token"/> writes; null when it is not one of the Buddhist Era.</summary>
    public static int? Read(SyntaxToken token) =>
        token.NumberValue is >= First and <= Last and var year && year == Math.Floor(year) ? (int)year : null;

    /// <summary>The year of the Buddhist Era that was probably meant by a short or Gregorian one.</summary>
    public static Proposal Propose(double year)
    {
        if (year != Math.Floor(year))
            return Proposal.None;
        if (year is > 0 and < 100)
            return new([Text(year + 2500)]);
        if (year + FiscalYear.EraOffset is >= First and <= Last)
            return new([Text(year + FiscalYear.EraOffset)]);
        return Proposal.None;
    }

    /// <summary>The known year that was probably meant.</summary>
    public static Proposal Propose(double year, string written, IEnumerable<int> known)
    {
        var texts = known.Select(one => Text(one)).ToArray();
        var meant = Propose(year);
        return meant.Texts is [var text] && texts.Contains(text) ? meant : Proposal.Nearest(written, texts.Reverse());
    }

    private static string Text(double year) => year.ToString(CultureInfo.InvariantCulture);
}
