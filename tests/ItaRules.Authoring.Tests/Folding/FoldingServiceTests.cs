using ItaRules.Authoring.Folding;
using ItaRules.Syntax;
using ItaRules.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Authoring.Tests.Folding;

public sealed class FoldingServiceTests
{
    [Theory]
    [InlineData("measures-en")]
    [InlineData("measures-th")]
    public void The_lines_of_a_sample_fold_as_was_read(string sample)
    {
        var tree = SyntaxTree.Parse(SampleSources.Read(sample));
        var notes = FoldingService.GetRanges(tree).Select(range => (tree.Text.GetLineSpan(range.StartLine).Start, $"{range.Kind} to line {range.EndLine + 1}: {tree.Text.ToString(tree.Text.GetLineSpan(range.EndLine)).Trim()}"));
        Golden.Verify(sample, SourceAnnotator.Annotate(tree.Text, notes));
    }

    [Theory]
    [InlineData("if o14 < 50 then note \"x\"", "")]
    [InlineData("measure M\n  step \"a\"\n  step \"b\"\n\nowner a", "0-2 Code")]
    [InlineData("# one\n\n# two\n# three\nowner a # four\n# five\n  # six", "2-3 Comment 5-6 Comment")]
    [InlineData("use \"a\"\nuse \"b\"\n\nuse \"c\"\nowner a\nuse \"d\"", "0-3 Uses")]
    [InlineData("if o14 < 50\n    or o15 < 50\n    or o16 < 50 then\n  note \"x\"\nelse if o17 < 50 then\n  note \"y\"\nelse\n  note \"z\"", "0-7 Code 4-5 Code 6-7 Code")]
    [InlineData("let all =\n  o1,\n  o2,\n  o3", "0-3 Code 1-3 Code")]
    [InlineData("rule r\n  if (o14 < 50\n    and o15 < 50) then\n    recommend M\n      owned by a\n      due Q1\n", "0-5 Code 1-5 Code 3-5 Code")]
    [InlineData("measure M step \"# no\n# comment\n# lines\"", "1-2 Comment")]
    [InlineData("", "")]
    public void Lines_fold_by_what_they_are(string source, string expected) =>
        Assert.Equal(expected, string.Join(' ', FoldingService.GetRanges(SyntaxTree.Parse(source)).Select(range => $"{range.StartLine}-{range.EndLine} {range.Kind}")));

    [Fact]
    public void Windows_line_ends_fold_the_same() =>
        Assert.Equal(new FoldingRange(0, 2, FoldingKind.Code), Assert.Single(FoldingService.GetRanges(SyntaxTree.Parse("measure M\r\n  step \"a\"\r\n  step \"b\"\r\n"))));
}
