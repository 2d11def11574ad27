using System.Globalization;
using ItaRules.Diagnostics;
using ItaRules.Text;
using ItaRules.Workspace;

namespace ItaRules.Cli.Output;

/// <summary>A kind of message in words, without what differs from case to case.</summary>
internal static class MessageKind
{
    private const string Anything = "…";
    private static readonly object[] places = [.. Enumerable.Repeat<object>(Anything, 10)];

    /// <summary>The title of the kind's help page; where there is none, the wording.</summary>
    public static string Title(DiagnosticDescriptor descriptor, Language language) => HelpPages.TitleOf(descriptor.Id, language) ?? Of(descriptor, language);

    /// <summary>The wording with <c>…</c> where a message of the kind says what it is about.</summary>
    public static string Of(DiagnosticDescriptor descriptor, Language language) => string
        .Format(CultureInfo.InvariantCulture, descriptor.Message.In(language), places)
        .Replace("." + Anything, ".", StringComparison.Ordinal);
}
