using System.Collections.Immutable;
using System.Text;
using ItaRules.Authoring.DocumentSymbols;
using ItaRules.Authoring.Tests.Infrastructure;
using ItaRules.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Authoring.Tests.DocumentSymbols;

public sealed class DocumentSymbolServiceTests
{
    [Theory]
    [InlineData("measures-en")]
    [InlineData("measures-th")]
    [InlineData("whole-language-en")]
    [InlineData("whole-language-th")]
    public void The_outline_of_a_sample_is_the_one_that_was_read(string sample)
    {
        var editor = Editor.Open(SampleSources.Read(sample));
        var text = new StringBuilder();
        Write(text, editor, DocumentSymbolService.GetSymbols(editor.Context), 0);
        Golden.Verify(sample, text.ToString());
    }

    [Theory]
    [InlineData("measure", "measure", null)]
    [InlineData("measure \"\" \"title\"", "measure \"\" \"title\"", "title")]
    [InlineData("if o14 < 50 then", "a#1", "if o14 < 50")]
    [InlineData("rule if o14 < 50 then note \"x\"", "a#1", "if o14 < 50")]
    [InlineData("let  = 5", "let = 5", "5")]
    [InlineData("let a = ", "a", null)]
    [InlineData("define weak # why\n as below\n 50", "weak", "below 50")]
    [InlineData("for each x in o1..o3 if x < 9 then note \"x\"", "a#1", "for each x in o1..o3 if x < 9")]
    [InlineData("always note \"x\"", "a#1", null)]
    public void What_is_unfinished_still_has_a_name(string source, string name, string? detail)
    {
        var symbol = Assert.Single(DocumentSymbolService.GetSymbols(Editor.Open(source).Context));
        Assert.Equal((name, detail), (symbol.Name, symbol.Detail));
        Assert.True(symbol.Span.Contains(symbol.NameSpan));
    }

    [Fact]
    public void A_long_title_is_cut_where_a_letter_ends()
    {
        var title = string.Concat(Enumerable.Repeat("กู้ 😀 ", 30));
        var symbol = Assert.Single(DocumentSymbolService.GetSymbols(Editor.Open($"owner a \"{title}\"").Context));
        Assert.InRange(symbol.Detail!.Length, 60, 80);
        Assert.EndsWith("…", symbol.Detail, StringComparison.Ordinal);
        Assert.StartsWith(symbol.Detail[..^1], title, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', new UTF8Encoding(false, true).GetString(new UTF8Encoding(false, true).GetBytes(symbol.Detail)));
    }

    [Fact]
    public void A_long_chain_is_no_deeper_than_another()
    {
        var chain = string.Join("\nelse ", Enumerable.Range(1, 90).Select(i => $"if o14 < {i % 100} then note \"{i}\""));
        var symbol = Assert.Single(DocumentSymbolService.GetSymbols(Editor.Open(chain).Context));
        Assert.Equal(90, symbol.Children.Length);
        Assert.All(symbol.Children, child => Assert.Empty(child.Children));
    }

    private static void Write(StringBuilder text, Editor editor, ImmutableArray<DocumentSymbol> symbols, int depth)
    {
        foreach (var symbol in symbols)
        {
            var first = editor.Context.Tree.Text.GetLinePosition(symbol.Span.Start).Line + 1;
            var last = editor.Context.Tree.Text.GetLinePosition(symbol.Span.End).Line + 1;
            text.Append(' ', depth * 2).Append(symbol.Kind).Append(' ').Append(symbol.Name);
            if (symbol.Detail is { } detail)
                text.Append(" | ").Append(detail);
            text.AppendLine(FormattableString.Invariant($"  ({first}-{last}: {editor.Context.Tree.Text.ToString(symbol.NameSpan)})"));
            Write(text, editor, symbol.Children, depth + 1);
        }
    }
}
