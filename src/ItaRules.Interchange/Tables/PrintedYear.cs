using System.Globalization;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Import;
using ItaRules.Text;

namespace ItaRules.Interchange.Tables;

/// <summary>A year of the Buddhist era as a file prints it: <c>2568</c>, or with its last two digits, <c>68</c>.</summary>
/// <param name="Digits">As printed, in Arabic digits.</param>
internal readonly record struct PrintedYear(string Digits)
{
    /// <summary>The word for a year in reports.</summary>
    public static LocalizedText Word { get; } = new("ปี", "Year");

    /// <summary>The year, BE; null where the text is no number.</summary>
    public int? Year => int.TryParse(Digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? IsShort ? 2500 + year : year : null;

    private bool IsShort => Digits.Length <= 2;

    /// <summary>Notes that a year of two digits was read as one of four.</summary>
    /// <returns>Whether it was one.</returns>
    public bool TellIfShort(Location place, ImportLog log)
    {
        if (IsShort && Year is { } year)
            log.Corrected(ImportDiagnostics.FactCorrected, place, Word, Digits, year);
        return IsShort;
    }
}
