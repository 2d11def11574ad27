using System.Text;
using ItaRules.LanguageServer.Documents;
using Range = ItaRules.LanguageServer.Protocol.Messages.Range;

namespace ItaRules.LanguageServer.Tests.Documents;

public class OpenDocumentTests
{
    private static readonly string[] pieces = ["if ", "o14", "๕๐", "ถ้า", "\n", "\r\n", "\r", "😀", "\"", "", "measure ก\n"];

    [Fact]
    public void Changes_apply_one_after_the_other_each_to_what_the_one_before_gave()
    {
        var document = Open("ab\ncd").With(
            2,
            [
                new Lsp.TextDocumentContentChangeEvent("X\nY", Span(0, 1, 0, 2)),
                new Lsp.TextDocumentContentChangeEvent("!", Span(1, 1, 1, 1)),
                new Lsp.TextDocumentContentChangeEvent("", Span(2, 0, 2, 1)),
            ],
            PositionEncoding.Utf16);

        Assert.Equal("aX\nY!\nd", document.Text.Content);
        Assert.Equal(2, document.Version);
    }

    [Fact]
    public void A_change_without_a_range_is_the_whole_text()
    {
        var document = Open("before").With(
            5,
            [new Lsp.TextDocumentContentChangeEvent("ใหม่"), new Lsp.TextDocumentContentChangeEvent("!", Span(0, 4, 0, 4))],
            PositionEncoding.Utf16);

        Assert.Equal("ใหม่!", document.Text.Content);
    }

    [Fact]
    public void The_version_before_stays_what_it_was()
    {
        var before = Open("ab");
        before.With(2, [new Lsp.TextDocumentContentChangeEvent("x", Span(0, 0, 0, 2))], PositionEncoding.Utf16);

        Assert.Equal("ab", before.Text.Content);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void Random_edits_keep_the_text_in_step_with_an_editor_that_works_on_characters(string encodingName)
    {
        var encoding = encodingName == "utf-8" ? PositionEncoding.Utf8 : PositionEncoding.Utf16;
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var editor = "if o14 < ๕๐\nแล้ว";
            var document = Open(editor);
            for (var version = 2; version < 40; version++)
            {
                var changes = new List<Lsp.TextDocumentContentChangeEvent>();
                for (var change = random.Next(1, 4); change > 0; change--)
                {
                    var places = Places(editor);
                    var start = places[random.Next(places.Count)];
                    var end = places.Where(place => place >= start).ElementAt(random.Next(places.Count(place => place >= start)));
                    var inserted = pieces[random.Next(pieces.Length)];
                    changes.Add(new Lsp.TextDocumentContentChangeEvent(inserted, new Range(Position(editor, start, encodingName), Position(editor, end, encodingName))));
                    editor = editor[..start] + inserted + editor[end..];
                }

                document = document.With(version, changes, encoding);
                Assert.Equal(editor, document.Text.Content);
            }
        }
    }

    private static OpenDocument Open(string text) => OpenDocument.From(new Lsp.TextDocumentItem(new Lsp.DocumentUri("file:///a.ita"), "ita", 1, text));

    private static Range Span(int startLine, int start, int endLine, int end) => new(new Lsp.Position(startLine, start), new Lsp.Position(endLine, end));

    /// <summary>The indices an editor can put its cursor at: not between CR and LF, not inside a character.</summary>
    private static List<int> Places(string text) =>
        [.. Enumerable.Range(0, text.Length + 1).Where(index => index == text.Length || index == 0
            || !(text[index] == '\n' && text[index - 1] == '\r') && !char.IsLowSurrogate(text[index]))];

    /// <summary>Counts a position anew, by splitting the text into lines.</summary>
    private static Lsp.Position Position(string text, int index, string encoding)
    {
        var lines = text[..index].Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        return new Lsp.Position(lines.Length - 1, encoding == "utf-8" ? Encoding.UTF8.GetByteCount(lines[^1]) : lines[^1].Length);
    }
}
