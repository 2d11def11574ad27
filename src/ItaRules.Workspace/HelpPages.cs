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
}
