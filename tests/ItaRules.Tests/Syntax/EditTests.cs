using ItaRules.Syntax;
using ItaRules.Tests.Infrastructure;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Syntax;

public class EditTests
{
    private static readonly string[] Insertions =
    [
        " ", "\n", "\r\n", "\"", "#", "if ", "\nif ", "then ", "\nmeasure m ", "recommend ", "owned by ", "a", "o14", "๕", "แล้ว", "\nเสนอ ", "\nrule r\n", ",", "(", ")", "{", "}", "-",
        "for each ", "else\n", "\n\n", "ข้อ", "ใน", " of ", "๐๑", "\r", "“", "”", "มาตรการ ก\n", "\nถ้า ", "always ", "recommend\n", "# note", "else if ", "\nmeasure\n",
    ];

    [Fact]
    public void Ten_thousand_random_edits_give_the_tree_of_a_fresh_reading()
    {
        string start = "rule a for issue 6\nif o14 < 50\nthen recommend HR-plan measure owned by x\n\nถ้า o1 ต่ำกว่า ๕๐ แล้วเสนอมาตรการ แผน\n\nmeasure m \"t\" step \"s\"\nlet x = o1..o8 # c\n";
        Random random = new(42);
        SyntaxTree tree = SyntaxTree.Parse(start);
        for (int edit = 0; edit < 10_000; edit++)
        {
            TextChange change = RandomChange(random, tree.Text.Content, start);
            tree = tree.WithChange(change);
            if (!TreeComparer.AreSame(tree, SyntaxTree.Parse(tree.Text.Content)))
            {
                Assert.Fail($"Edit {edit} ({change.Span} “{change.NewText}”) gave another tree than reading afresh: {tree.Text.Content}");
            }
        }
    }

    // Long enough that most of a file lies away from an edit, and is not looked at again.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Random_edits_of_a_long_file_give_the_tokens_and_the_tree_of_a_fresh_reading(int seed)
    {
        string[] parts =
        [
            "rule a for issue 6\nif o14 < 50\nthen recommend HR-plan measure owned by x\n", "ถ้า o1 ต่ำกว่า ๕๐ แล้วเสนอมาตรการ แผน\n", "measure m \"t\" step \"s\"\r\n", "let x = o1..o8 # c\n",
            "for each x in o1..o8\nif x < 50 then recommend\nmeasure m\n", "\n# ความเห็น\n", "if o1 < 5 then note “ก {o1}”\nelse\nif o2 < 5 then recommend b\n", "owner u under v\r", "always note \"x\"\n",
        ];
        Random random = new(seed);
        string start = string.Concat(Enumerable.Range(0, 40).Select(_ => parts[random.Next(parts.Length)]));
        SyntaxTree tree = SyntaxTree.Parse(start);
        for (int edit = 0; edit < 600; edit++)
        {
            TextChange change = RandomChange(random, tree.Text.Content, start, longest: 4_000);
            tree = tree.WithChange(change);
            if (!TreeComparer.AreSame(tree, SyntaxTree.Parse(tree.Text.Content)))
            {
                Assert.Fail($"Edit {edit} ({change.Span} “{change.NewText}”) gave another tree than reading afresh: {tree.Text.Content}");
            }
        }
    }

    [Fact]
    public void An_edit_of_a_large_file_takes_room_for_its_text_and_little_more()
    {
        string start = string.Concat(Enumerable.Range(0, 5_000).Select(number => $"if o14 < {number % 100} then recommend measure-{number} owned by unit\n"));
        SyntaxTree tree = SyntaxTree.Parse(start);
        TextChange change = new(new TextSpan(start.IndexOf("measure-2500 ", StringComparison.Ordinal), 0), "a");
        tree.WithChange(change);

        long before = GC.GetAllocatedBytesForCurrentThread();
        SyntaxTree after = tree.WithChange(change);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(bytes, 0, (2 * after.Text.Length) + (32 * after.Blocks.Length));
        Assert.Equal(4_999, after.Blocks.Count(tree.Blocks.ToHashSet().Contains) - 1);
    }

    [Theory]
    [InlineData("measures-en")]
    [InlineData("measures-th")]
    public void Typing_a_sample_character_by_character_gives_its_tree(string name)
    {
        string source = SampleSources.Read(name);
        SyntaxTree tree = SyntaxTree.Parse("");
        foreach (char character in source)
        {
            tree = tree.WithChange(new TextChange(new TextSpan(tree.Text.Length, 0), character.ToString()));
        }

        Assert.True(TreeComparer.AreSame(SyntaxTree.Parse(source), tree));
    }

    [Fact]
    public void An_edit_leaves_the_other_blocks_as_they_are()
    {
        SyntaxTree before = SyntaxTree.Parse("let a = 1\nlet b = 2\nlet c = 3\n");
        SyntaxTree after = before.WithChange(new TextChange(new TextSpan(18, 1), "20"));

        Assert.Same(before.Blocks[0], after.Blocks[0]);
        Assert.NotSame(before.Blocks[1], after.Blocks[1]);
        Assert.Same(before.Blocks[2], after.Blocks[2]);
        Assert.Equal(new TextSpan(21, 9), after.SpanOf(after.Blocks[2].Declarations[0]));
        Assert.Equal(new TextSpan(20, 9), before.SpanOf(before.Blocks[2].Declarations[0]));
    }

    [Fact]
    public void A_block_stands_in_a_tree_once_though_its_text_stands_there_twice()
    {
        SyntaxTree tree = SyntaxTree.Parse("let a = 1\nlet a = 1\n");
        SyntaxTree more = tree.WithChange(new TextChange(new TextSpan(10, 0), "let a = 1\n"));

        TreeInvariants.Check(more);
        Assert.Equal(3, more.Declarations.Length);
    }

    [Fact]
    public void An_element_of_another_tree_has_no_place_in_this_one()
    {
        SyntaxTree tree = SyntaxTree.Parse("let a = 1");
        SyntaxTree other = SyntaxTree.Parse("let a = 1");

        Assert.False(tree.Contains(other.Declarations[0]));
        Assert.Throws<ArgumentException>(() => tree.SpanOf(other.Declarations[0]));
    }

    private static TextChange RandomChange(Random random, string text, string start, int longest = 600)
    {
        if (text.Length > longest || random.Next(400) == 0)
        {
            return new TextChange(new TextSpan(0, text.Length), start);
        }

        int position = random.Next(text.Length + 1);
        int length = random.Next(3) == 0 ? random.Next(Math.Min(12, text.Length - position + 1)) : 0;
        return new TextChange(new TextSpan(position, length), random.Next(4) == 0 ? "" : Insertions[random.Next(Insertions.Length)]);
    }
}
