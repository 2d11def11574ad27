using System.Text;
using ItaRules.Semantics;
using Xunit;

namespace ItaRules.Tests.Semantics;

public class SizeTests
{
    private const int Many = 5_000;

    // Less than the smallest stack that a thread gets by itself on any system.
    private const int SmallStack = 256 * 1024;

    public static TheoryData<string, string?> Sources => new()
    {
        { $"if {Repeat("o14 < 50", " or ")} then note \"\"", null },
        { $"if o14 < {Repeat("1", " + ")} then note \"\"", "ITA2005" },
        { $"if {Repeat("o14", " * ")} < 50 then note \"\"", null },
        { $"if {Repeat("not", " ")} o14 < 50 then note \"\"", null },
        { $"if {Repeat("-", " ")} o14 < 50 then note \"\"", null },
        { $"{Repeat("if o14 < 50 then note \"\"", " else ")}", "ITA0027" },
        { Chain(i => $"let n{i} = n{i + 1} + 1") + $"let n{Many} = 1\nif o14 < n0 then note \"\"", "ITA1022" },
        { Chain(i => $"owner n{i} under n{i + 1}") + $"owner n{Many} under n0\nif o14 < 50 then recommend X owned by n0\nmeasure X", "ITA1010" },
        { Chain(i => $"owner n{i}\nassign n{i} to n{i + 1}") + $"owner n{Many}\nif o14 < 50 then recommend X owned by n0\nmeasure X", null },
    };

    [Theory]
    [MemberData(nameof(Sources))]
    public void Long_things_need_no_deep_stack(string source, string? expected)
    {
        Compilation? compilation = null;
        string[] ids = [];
        var thread = new Thread(
            () =>
            {
                compilation = Rules.Compile("edition 2568\n" + source);
                ids = [.. Rules.Ids(compilation).Distinct()];
                _ = compilation.Bind(Rules.Edition2568);
            },
            SmallStack);
        thread.Start();
        thread.Join();

        Assert.Equal(expected is null ? [] : [expected], ids);
    }

    private static string Repeat(string part, string separator) => string.Join(separator, Enumerable.Repeat(part, Many));

    private static string Chain(Func<int, string> line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < Many; i++)
            text.Append(line(i)).Append('\n');
        return text.ToString();
    }
}
