using System.Globalization;
using ItaRules.Text;

namespace ItaRules.Diagnostics;

/// <summary>Puts arguments into a wording, in the reader's language and never in the machine's culture.</summary>
public static class DiagnosticMessage
{
    /// <summary>The wording of <paramref name="template"/> in <paramref name="language"/> with <paramref name="arguments"/> put in.</summary>
    /// <param name="template">A composite format in both languages.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="arguments">Each may be <see cref="ILocalizable"/>, which then words itself.</param>
    public static string Format(LocalizedText template, Language language, IEnumerable<object> arguments) =>
        string.Format(
            CultureInfo.InvariantCulture,
            template.In(language),
            [.. arguments.Select(argument => argument is ILocalizable localizable ? localizable.In(language) : argument)]);
}
