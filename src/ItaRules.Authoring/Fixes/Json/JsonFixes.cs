using System.Buffers;
using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Json;

/// <summary>What can be done about messages in score sheets and <c>ita.json</c>. Nothing of it is done without asking: a score may have been lost there.</summary>
public static class JsonFixes
{
    private static readonly ImmutableDictionary<DiagnosticDescriptor, Func<SourceText, int, Diagnostic, TextFix?>> fixes =
        ImmutableDictionary.CreateRange<DiagnosticDescriptor, Func<SourceText, int, Diagnostic, TextFix?>>(
        [
            new(SheetDiagnostics.TrailingComma, DeleteComma),
            new(SheetDiagnostics.QuoteForm, StraightQuotes),
            new(SheetDiagnostics.CommentInJson, DeleteComment),
            new(SheetDiagnostics.BareWord, WriteNull),
            new(SheetDiagnostics.UnknownKey, WriteSuggested),
            new(SheetDiagnostics.UnknownCode, WriteSuggested),
            new(ProjectDiagnostics.UnknownMessage, WriteSuggested),
        ]);

    private static readonly SearchValues<char> closingQuotes = SearchValues.Create("'”’»“‘");
    private static readonly SearchValues<char> valueEnds = SearchValues.Create(",}] \t\r\n");

    /// <summary>The ids of the messages that can be mended.</summary>
    public static ImmutableArray<string> Ids { get; } = [.. fixes.Keys.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal)];

    /// <summary>What can be done about a message; null when nothing.</summary>
    /// <param name="text">The file as it stands.</param>
    /// <param name="diagnostic">The message, which names a line and column of it.</param>
    public static TextFix? Of(SourceText text, Diagnostic diagnostic) =>
        diagnostic.Location is FileLocation place && place.Line <= text.LineCount && fixes.TryGetValue(diagnostic.Descriptor, out var fix)
            ? fix(text, text.GetPosition(new LinePosition(place.Line - 1, place.Column - 1)), diagnostic)
            : null;

    // The message stands at the bracket behind the comma.
    private static TextFix? DeleteComma(SourceText text, int position, Diagnostic diagnostic)
    {
        var comma = text.Content.AsSpan(0, position).TrimEnd().Length - 1;
        return comma >= 0 && text.Content[comma] == ','
            ? new TextFix(new LocalizedText("ลบเครื่องหมาย ,", "Delete the comma"), [new TextChange(new TextSpan(comma, 1), "")])
            : null;
    }

    private static TextFix? StraightQuotes(SourceText text, int position, Diagnostic diagnostic)
    {
        var line = text.GetLineSpan(text.GetLinePosition(position).Line);
        var length = text.Content.AsSpan(position + 1, Math.Max(0, line.End - position - 1)).IndexOfAny(closingQuotes);
        if (length < 0)
            return null;
        var content = text.Content.Substring(position + 1, length);
        return content.Contains('"', StringComparison.Ordinal)
            ? null
            : new TextFix(new LocalizedText($"เขียนเป็น \"{content}\"", $"Write \"{content}\""), [new TextChange(new TextSpan(position, length + 2), $"\"{content}\"")]);
    }

    private static TextFix? DeleteComment(SourceText text, int position, Diagnostic diagnostic)
    {
        var rest = text.Content.AsSpan(position);
        var end = rest.StartsWith("/*", StringComparison.Ordinal)
            ? rest.IndexOf("*/", StringComparison.Ordinal) is >= 0 and var close ? position + close + 2 : text.Length
            : text.GetLineSpan(text.GetLinePosition(position).Line).End;
        var start = text.Content.AsSpan(0, position).TrimEnd(" \t").Length;
        return new TextFix(new LocalizedText("ลบหมายเหตุ", "Delete the comment"), [new TextChange(TextSpan.FromBounds(start, end), "")]);
    }

    private static TextFix? WriteNull(SourceText text, int position, Diagnostic diagnostic)
    {
        var rest = text.Content.AsSpan(position);
        var length = rest.IndexOfAny(valueEnds);
        return length == 0
            ? null
            : new TextFix(new LocalizedText("เขียนเป็น null (ไม่มีคะแนน)", "Write null: there is no score"), [new TextChange(new TextSpan(position, length < 0 ? rest.Length : length), "null")]);
    }

    private static TextFix? WriteSuggested(SourceText text, int position, Diagnostic diagnostic)
    {
        if (diagnostic.Arguments.OfType<Suggestion>().FirstOrDefault()?.Word is not { } word || position >= text.Length || text.Content[position] != '"')
            return null;
        var length = text.Content.AsSpan(position + 1).IndexOf('"');
        return length < 0
            ? null
            : new TextFix(new LocalizedText($"เปลี่ยนเป็น “{word}”", $"Change to “{word}”"), [new TextChange(new TextSpan(position + 1, length), word)]);
    }
}
