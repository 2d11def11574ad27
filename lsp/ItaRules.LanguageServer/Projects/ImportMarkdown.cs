using System.Globalization;
using System.Text;
using ItaRules.Interchange.Import;
using ItaRules.Text;

namespace ItaRules.LanguageServer.Projects;

/// <summary>The report of an import as Markdown.</summary>
internal static class ImportMarkdown
{
    /// <summary>What was corrected, left out and doubtful, before what was understood.</summary>
    public static string Of(ImportReport report, Language language)
    {
        var text = new StringBuilder();
        foreach (var (kind, title) in ImportHeadings.All)
        {
            var entries = report.Of(kind).ToList();
            if (entries.Count == 0)
                continue;
            text.Append(CultureInfo.InvariantCulture, $"{(text.Length == 0 ? "" : "\n")}## {title.In(language)} ({entries.Count:N0})\n\n");
            foreach (var message in entries.Select(entry => entry.Message))
                text.Append(CultureInfo.InvariantCulture, $"- {Markdown.Escape($"{message.Location}: {message.GetMessage(language)}")}\n");
        }

        return text.ToString();
    }
}
