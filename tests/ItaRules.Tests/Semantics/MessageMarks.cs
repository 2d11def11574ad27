using System.Text;
using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Tests.Semantics;

/// <summary>A rule file in which the expected messages are written: <c>⟦ITA1001:o29⟧</c>.</summary>
internal static class MessageMarks
{
    /// <summary>The text without annotations.</summary>
    public static string Strip(string annotated)
    {
        var text = new StringBuilder(annotated.Length);
        for (var i = 0; i < annotated.Length; i++)
        {
            if (annotated[i] == '⟦')
                i = annotated.IndexOf(':', i);
            else if (annotated[i] != '⟧')
                text.Append(annotated[i]);
        }

        return text.ToString();
    }

    /// <summary>The text with the messages about it written in, so that a difference can be read.</summary>
    public static string Annotate(SourceText source, IEnumerable<Diagnostic> diagnostics)
    {
        var marks = diagnostics
            .Select(diagnostic => (diagnostic.Id, ((SourceLocation)diagnostic.Location).Span, IsHere: ((SourceLocation)diagnostic.Location).Source == source))
            .Where(mark => mark.IsHere)
            .ToList();
        var text = new StringBuilder();
        for (var i = 0; i <= source.Length; i++)
        {
            foreach (var mark in marks.Where(mark => mark.Span.End == i && !mark.Span.IsEmpty))
                text.Append('⟧');
            foreach (var mark in marks.Where(mark => mark.Span.Start == i).OrderByDescending(mark => mark.Span.Length).ThenBy(mark => mark.Id, StringComparer.Ordinal))
                text.Append('⟦').Append(mark.Id).Append(':').Append(mark.Span.IsEmpty ? "⟧" : "");
            if (i < source.Length)
                text.Append(source.Content[i]);
        }

        return text.ToString();
    }
}
