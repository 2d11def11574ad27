using System.Text;

namespace ItaRules.Authoring.Hover;

/// <summary>Builds Markdown. Text from files and catalogues goes in escaped, so that it is shown as it stands.</summary>
internal sealed class MarkdownText
{
    private const char NoList = '\0';

    private readonly StringBuilder text = new();
    private char list;

    /// <summary>A paragraph: a name in bold, and what follows it.</summary>
    public MarkdownText Head(string name, string? rest = null)
    {
        Begin(NoList);
        text.Append("**").Append(Escape(name)).Append("**");
        if (!string.IsNullOrEmpty(rest))
            text.Append(' ').Append(Escape(rest));
        return this;
    }

    /// <summary>A paragraph; nothing where there is no text.</summary>
    public MarkdownText Paragraph(string? words)
    {
        if (string.IsNullOrEmpty(words))
            return this;
        Begin(NoList);
        text.Append(Escape(words));
        return this;
    }

    /// <summary>A line of a list with the name of what it says; nothing where there is nothing to say.</summary>
    public MarkdownText Item(string name, string? words)
    {
        if (string.IsNullOrEmpty(words))
            return this;
        Begin('-');
        text.Append("- ").Append(Escape(name)).Append(": ").Append(Escape(words));
        return this;
    }

    /// <summary>A line of a list; nothing where there is nothing to say.</summary>
    public MarkdownText Item(string? words)
    {
        if (string.IsNullOrEmpty(words))
            return this;
        Begin('-');
        text.Append("- ").Append(Escape(words));
        return this;
    }

    /// <summary>A numbered list.</summary>
    public MarkdownText Numbered(IEnumerable<string> lines)
    {
        var number = 0;
        foreach (var line in lines)
        {
            Begin('1');
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{++number}. ").Append(Escape(line));
        }

        return this;
    }

    /// <summary>A piece of a rule file.</summary>
    public MarkdownText Rule(string source)
    {
        Begin(NoList);

        // A text in the rule may have the fence's own sign.
        var fence = source.Contains("```", StringComparison.Ordinal) ? new string('`', source.Length) : "```";
        text.Append(fence).Append("ita\n").Append(source).Append('\n').Append(fence);
        return this;
    }

    /// <summary>Another description, apart from this one.</summary>
    public MarkdownText Append(string? markdown)
    {
        if (string.IsNullOrEmpty(markdown))
            return this;
        if (text.Length > 0)
            text.Append("\n\n---\n\n");
        text.Append(markdown);
        list = NoList;
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    private static string Escape(string words)
    {
        var escaped = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (c is '\r' or '\n')
            {
                escaped.Append(' ');
                continue;
            }

            if (c is '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '!')
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }

    // Lines of one list stand together; all else stands apart.
    private void Begin(char next)
    {
        if (text.Length > 0)
            text.Append(next != NoList && list == next ? "\n" : "\n\n");
        list = next;
    }
}
