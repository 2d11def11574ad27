using System.Runtime.CompilerServices;
using Xunit;

namespace ItaRules.Tests.Infrastructure;

/// <summary>
/// Compares a text with the one that was read and accepted before: <c>NAME.verified.txt</c> in the folder Goldens beside the test.
/// A difference is written to <c>NAME.received.txt</c> and fails; with ITARULES_ACCEPT=1 in the environment it is taken over instead.
/// </summary>
public static class Golden
{
    /// <summary>Compares <paramref name="actual"/> with what was accepted under <paramref name="name"/>.</summary>
    public static void Verify(string name, string actual, [CallerFilePath] string testFile = "")
    {
        string folder = Path.Combine(Path.GetDirectoryName(testFile)!, "Goldens");
        string verified = Path.Combine(folder, name + ".verified.txt");
        string received = Path.Combine(folder, name + ".received.txt");
        actual = actual.ReplaceLineEndings("\n");
        string? expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        if (Environment.GetEnvironmentVariable("ITARULES_ACCEPT") == "1")
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(verified, actual);
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(received, actual);
        Assert.Fail($"{name} differs from what was accepted{FirstDifference(expected ?? "", actual)}; see {received}.");
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] expectedLines = expected.Split('\n');
        string[] actualLines = actual.Split('\n');
        int line = 0;
        while (line < expectedLines.Length && line < actualLines.Length && expectedLines[line] == actualLines[line])
        {
            line++;
        }

        return $" at line {line + 1}:\n- {expectedLines.ElementAtOrDefault(line)}\n+ {actualLines.ElementAtOrDefault(line)}\n";
    }
}
