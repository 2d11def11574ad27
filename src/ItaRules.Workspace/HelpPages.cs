using ItaRules.Text;
using ItaRules.Workspace.Files;

namespace ItaRules.Workspace;

/// <summary>The help pages of messages, which stand beside the program as Markdown: one a message and language.</summary>
public static class HelpPages
{
    /// <summary>The absolute path of a page; the file need not be there.</summary>
    /// <param name="id">The id of the message, such as ITA1001.</param>
    /// <param name="language">The reader's language.</param>
    public static string PathOf(string id, Language language) =>
        FilePath.Resolve($"help/{(language == Language.Thai ? "th" : "en")}/{id}.md", AppContext.BaseDirectory);

    /// <summary>The text of a page in Markdown; null when there is none.</summary>
    /// <param name="id">The id of the message.</param>
    /// <param name="language">The reader's language.</param>
    public static string? Read(string id, Language language)
    {
        var path = PathOf(id, language);
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }

    /// <summary>The title of a page, its first line without the id; null when there is no page.</summary>
    /// <param name="id">The id of the message.</param>
    /// <param name="language">The reader's language.</param>
    public static string? TitleOf(string id, Language language)
    {
        var path = PathOf(id, language);
        if (!File.Exists(path))
            return null;
        using var reader = new StreamReader(path);
        var heading = reader.ReadLine() ?? "";
        var colon = heading.IndexOf(':');
        return colon < 0 ? null : heading[(colon + 1)..].Trim();
    }
}
