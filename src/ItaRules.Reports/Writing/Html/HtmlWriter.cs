using System.Text;
using ItaRules.Reports.Documents;
using ItaRules.Text;

namespace ItaRules.Reports.Writing.Html;

/// <summary>Writes documents as one HTML file each: no request leaves it, it prints well, and it reads on a phone and to a screen reader.</summary>
public sealed class HtmlWriter : IDocumentWriter
{
    private static readonly Lazy<string> style = new(() =>
    {
        using var reader = new StreamReader(ResourceFile.Open("ItaRules.Reports.Writing.Html.document.css"), Encoding.UTF8);
        return reader.ReadToEnd();
    });

    /// <inheritdoc/>
    public void Write(Document document, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 14, leaveOpen: true) { NewLine = "\n" };
        Begin(writer, document.Title, document.Language);
        WriteBody(writer, document, "");
        End(writer);
    }

    /// <summary>Begins a file that takes one or several documents.</summary>
    /// <param name="writer">Takes the file.</param>
    /// <param name="title">The title of the file.</param>
    /// <param name="language">The language of the file.</param>
    public static void Begin(TextWriter writer, string title, Language language)
    {
        // The policy holds what the text promises: nothing is loaded, whatever got into it.
        writer.Write($"""
            <!DOCTYPE html>
            <html lang="{(language == Language.Thai ? "th" : "en")}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="icon" href="data:,">
            <title>{HtmlText.Escape(title)}</title>
            <style>
            {style.Value}</style>
            </head>
            <body>

            """.ReplaceLineEndings("\n"));
    }

    /// <summary>Writes a document into a file that was begun.</summary>
    /// <param name="writer">Takes the file.</param>
    /// <param name="document">The document.</param>
    /// <param name="prefix">What tells the document's anchors from those of others in the file.</param>
    public static void WriteBody(TextWriter writer, Document document, string prefix) => new HtmlBody(writer, document, prefix).Write();

    /// <summary>Ends the file.</summary>
    public static void End(TextWriter writer) => writer.Write("</body>\n</html>\n");
}
