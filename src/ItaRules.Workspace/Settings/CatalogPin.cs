using System.Globalization;

namespace ItaRules.Workspace.Settings;

/// <summary>A revision of a catalogue that a project stays with, written as results print it: <c>nacc-2568 r1</c>.</summary>
/// <param name="Scheme">The assessment scheme.</param>
/// <param name="Year">The fiscal year assessed, BE.</param>
/// <param name="Revision">The revision.</param>
internal sealed record CatalogPin(string Scheme, int Year, int Revision)
{
    /// <summary>Reads a pin; null when the text is something else, such as the name of a file.</summary>
    public static CatalogPin? Parse(string text)
    {
        var space = text.IndexOf(" r", StringComparison.Ordinal);
        var dash = space < 0 ? -1 : text.LastIndexOf('-', space);
        return dash > 0
            && int.TryParse(text.AsSpan(dash + 1, space - dash - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(text.AsSpan(space + 2), NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            ? new(text[..dash], year, revision)
            : null;
    }
}
