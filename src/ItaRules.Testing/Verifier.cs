using System.Runtime.CompilerServices;

namespace ItaRules.Testing;

/// <summary>
/// Snapshot tests for xunit and the like. The names and habits are those of Verify, so that Verify.Xunit can take this class's place:
/// <c>Class.Method.verified.txt</c> beside the test's source is what a person has read; a difference leaves <c>Class.Method.received.txt</c> there and fails the test.
/// </summary>
public static class Verifier
{
    /// <summary>The environment variable that, set to 1, takes every received text over as verified.</summary>
    public const string AcceptVariable = "ITARULES_ACCEPT";

    /// <summary>Compares a text with the snapshot of the calling test.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parameter">What tells several snapshots of one test apart, null for a test with one.</param>
    /// <param name="sourceFile">The test's source file, filled in by the compiler; its name is the class.</param>
    /// <param name="method">The test's method, filled in by the compiler.</param>
    /// <exception cref="VerifyException">The text is not the verified one.</exception>
    public static void Verify(string text, string? parameter = null, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        var name = $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}{(parameter is null ? "" : "_" + parameter)}";
        VerifyFile(text, Path.Combine(Path.GetDirectoryName(sourceFile)!, name));
    }

    /// <summary>Compares a text with a snapshot that stands somewhere else than beside the test.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pathWithoutSuffix">The snapshot's path up to <c>.verified.txt</c>.</param>
    /// <exception cref="VerifyException">The text is not the verified one.</exception>
    public static void VerifyFile(string text, string pathWithoutSuffix)
    {
        var snapshot = new SnapshotFile(pathWithoutSuffix);
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            snapshot.Accept(text);
            return;
        }

        switch (snapshot.Compare(text))
        {
            case SnapshotState.New:
                throw new VerifyException($"No snapshot yet: read {Path.GetFileName(snapshot.ReceivedPath)} and rename it to {Path.GetFileName(snapshot.VerifiedPath)}.");
            case SnapshotState.Different:
                throw new VerifyException($"{Path.GetFileName(pathWithoutSuffix)} differs from its snapshot:\n{SnapshotDiff.Text(SnapshotDiff.Between(snapshot.Verified!, text.ReplaceLineEndings("\n")))}");
        }
    }
}

/// <summary>A text is not the one that was verified.</summary>
public sealed class VerifyException(string message) : Exception(message);
