using System.Runtime.CompilerServices;
using ItaRules.Testing;

namespace ItaRules.Tests.Infrastructure;

/// <summary>Snapshots that several tests of a class share: they stand in the folder Goldens beside the test, under a name of their own.</summary>
public static class Golden
{
    /// <summary>Compares <paramref name="actual"/> with what was accepted under <paramref name="name"/>.</summary>
    public static void Verify(string name, string actual, [CallerFilePath] string testFile = "") =>
        Verifier.VerifyFile(actual, Path.Combine(Path.GetDirectoryName(testFile)!, "Goldens", name));
}
