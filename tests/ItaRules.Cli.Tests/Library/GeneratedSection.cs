using ItaRules.Testing;
using Xunit;

namespace ItaRules.Cli.Tests.Library;

/// <summary>
/// A part of a document that the program writes, between two comments: <c>&lt;!-- name: begin --&gt;</c> and <c>&lt;!-- name: end --&gt;</c>.
/// A test holds it against what the program would write now; with <see cref="Verifier.AcceptVariable"/> set to 1 the document is brought up to date instead.
/// </summary>
internal static class GeneratedSection
{
    public static void Verify(string path, string name, string expected)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var begin = $"<!-- {name}: begin -->\n";
        var end = $"<!-- {name}: end -->";
        var start = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var stop = text.IndexOf(end, StringComparison.Ordinal);
        Assert.True(start >= begin.Length && stop >= start, $"{path} has no section “{name}”.");

        if (Environment.GetEnvironmentVariable(Verifier.AcceptVariable) == "1")
            File.WriteAllText(path, string.Concat(text.AsSpan(0, start), expected, text.AsSpan(stop)));
        else
            Assert.Equal(expected, text[start..stop]);
    }
}
