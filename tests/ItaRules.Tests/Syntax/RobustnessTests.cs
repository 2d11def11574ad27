using System.Text;
using ItaRules.Syntax;
using ItaRules.Tests.Infrastructure;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Syntax;

public class RobustnessTests
{
    private static readonly string[] Replacements =
    [
        "if", "then", "else", "recommend", "measure", "owned", "owned by", "due", "and", "or", "not", "(", ")", ",", "..", "<", "=>", "o14", "๐๑๔", "50", "79,05", "x", "\"t\"", "\"", "{",
        ";", "#", "\n", "แล้วเสนอ", "ข้อ", "for each", "at least", "is", "rule", "Q2", "\0", "\uD800", "",
    ];

    public static TheoryData<string> Names => SampleSources.AllNames;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_prefix_of_every_sample_keeps_its_characters(string name)
    {
        string source = SampleSources.Read(name);
        HashSet<SyntaxBlock> known = [];
        SyntaxTree tree = SyntaxTree.Parse("");
        for (int length = 0; length <= source.Length; length++)
        {
            tree = TreeInvariants.Check(tree.WithText(new SourceText(source[..length])), known);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_token_dropped_doubled_or_replaced_keeps_all_characters(string name)
    {
        string source = SampleSources.Read(name);
        Random random = new(20251);
        SyntaxTree tree = SyntaxTree.Parse(source);
        HashSet<SyntaxBlock> known = [.. tree.Blocks];
        foreach (TextSpan span in tree.DescendantTokens().Where(token => !token.IsMissing).Select(tree.SpanOf))
        {
            string text = source.Substring(span.Start, span.Length);
            foreach (string replacement in new[] { "", text + " " + text, text + text, Replacements[random.Next(Replacements.Length)], Replacements[random.Next(Replacements.Length)] })
            {
                TreeInvariants.Check(tree.WithChange(new TextChange(span, replacement)), known);
            }
        }
    }

    [Fact]
    public void Random_words_in_any_order_keep_all_characters()
    {
        string[] words = [.. SyntaxFacts.Keywords.Select(keyword => keyword.EnglishSpellings[0]), .. SyntaxFacts.Keywords.Select(keyword => keyword.ThaiSpellings[0]), .. Replacements];
        Random random = new(7);
        for (int file = 0; file < 1500; file++)
        {
            StringBuilder source = new();
            for (int word = random.Next(40); word >= 0; word--)
            {
                source.Append(words[random.Next(words.Length)]).Append(random.Next(6) switch { 0 => "\n", 1 => "", _ => " " });
            }

            TreeInvariants.Check(source.ToString());
        }
    }

    [Theory]
    [InlineData("if ", "(", "o1 < 2", ")", " then note \"x\"", 10_000)]
    [InlineData("if ", "not ", "o1 < 2", "", " then note \"x\"", 100_000)]
    [InlineData("if o1 < ", "- ", "2", "", " then note \"x\"", 100_000)]
    [InlineData("if ", "o1 < 2 or ", "o1 < 2", "", " then note \"x\"", 20_000)]
    [InlineData("if o1 < ", "1 + 2 * ", "2", "", " then note \"x\"", 20_000)]
    [InlineData("if ", "previous ", "o1 < 2", "", " then note \"x\"", 50_000)]
    [InlineData("", "if o1 < 2 then note \"x\" else ", "note \"y\"", "", "", 10_000)]
    [InlineData("let x = ", "o1, ", "o2", "", "", 50_000)]
    [InlineData("always recommend x owned by ", "a and ", "b", "", "", 50_000)]
    [InlineData("always ", "note \"x\" and ", "note \"x\"", "", "", 20_000)]
    public void Long_and_deep_files_do_not_overflow_a_small_stack(string head, string open, string middle, string close, string tail, int count)
    {
        string source = head + string.Concat(Enumerable.Repeat(open, count)) + middle + string.Concat(Enumerable.Repeat(close, count)) + tail;
        OnSmallStack(() =>
        {
            SyntaxTree tree = SyntaxTree.Parse(source);
            CountingWalker walker = new();
            foreach (SyntaxBlock block in tree.Blocks)
            {
                walker.Visit(block);
            }

            Assert.Equal(source, string.Concat(tree.DescendantTokens().Select(token => token.FullText)));
            Assert.Equal(walker.Count, tree.DescendantTokens().Count());
        });
    }

    [Theory]
    [InlineData("a ", 5_000_000)]
    [InlineData("แล้ว", 1_000_000)]
    [InlineData("(", 500_000)]
    [InlineData("\0", 5_000_000)]
    [InlineData("a", 100_000)]
    [InlineData("แล้วก", 100_000)]
    [InlineData("แล้วก ", 100_000)]
    [InlineData("ไม่", 100_000)]
    [InlineData("1", 100_000)]
    [InlineData("1,2+", 100_000)]
    [InlineData("o1-2+", 100_000)]
    [InlineData("๐๑-", 100_000)]
    [InlineData(")", 100_000)]
    [InlineData("\"", 100_000)]
    [InlineData("“", 100_000)]
    [InlineData("\"{\"", 100_000)]
    [InlineData("if ", 100_000)]
    [InlineData("if o1 ", 100_000)]
    [InlineData("ownd by ", 100_000)]
    [InlineData("let x y ", 100_000)]
    [InlineData("recommend x ", 100_000)]
    [InlineData("else ", 100_000)]
    [InlineData("owned ", 100_000)]
    [InlineData("; ", 100_000)]
    [InlineData("\uD800", 100_000)]
    [InlineData("\u200B", 100_000)]
    [InlineData("#", 100_000)]
    [InlineData("-", 100_000)]
    [InlineData("ข้อ\n", 100_000)]
    public void A_very_long_line_is_read_in_time_that_grows_with_its_length(string piece, int length)
    {
        string source = "if " + string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        long start = Environment.TickCount64;
        SyntaxTree tree = SyntaxTree.Parse(source);

        Assert.Equal(source.Length, tree.DescendantTokens().Sum(token => token.FullSpanInBlock.Length));
        Assert.True(Environment.TickCount64 - start < 60_000, "It took more than a minute.");
    }

    private static void OnSmallStack(Action action)
    {
        Exception? failure = null;
        Thread thread = new(() => failure = Record.Exception(action), 512 * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }

    private sealed class CountingWalker : SyntaxWalker
    {
        public int Count { get; private set; }

        public override void VisitToken(SyntaxToken token) => Count++;
    }
}
