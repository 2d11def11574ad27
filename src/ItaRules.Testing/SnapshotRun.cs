using System.Collections.Immutable;
using ItaRules.Workspace;

namespace ItaRules.Testing;

/// <summary>
/// Evaluates every sheet of a project, compares each result with its snapshot and holds it against what the rules promise. The outcome is the same on every machine: tests run side by side
/// and are listed by name.
/// </summary>
public sealed class SnapshotRun
{
    private SnapshotRun(
        string folder, ImmutableArray<SheetTest> tests, ImmutableArray<string> stale, ImmutableArray<string> removed, ImmutableArray<ExpectationTest> expectations)
    {
        Folder = folder;
        Tests = tests;
        Stale = stale;
        Removed = removed;
        Expectations = expectations;
    }

    /// <summary>The absolute folder of the snapshots.</summary>
    public string Folder { get; }

    /// <summary>The tests, by name.</summary>
    public ImmutableArray<SheetTest> Tests { get; }

    /// <summary>Names of snapshots that no sheet has: what they said is tested no more.</summary>
    public ImmutableArray<string> Stale { get; }

    /// <summary>Names of stale snapshots that were removed when the results were taken over.</summary>
    public ImmutableArray<string> Removed { get; }

    /// <summary>What became of the rules' promises, by the name of the sheet's test; empty where the rules promise nothing.</summary>
    public ImmutableArray<ExpectationTest> Expectations { get; }

    /// <summary>Whether every result is the verified one and no snapshot is stale.</summary>
    public bool SnapshotsPassed => Stale.IsEmpty && Tests.All(test => test.State == SnapshotState.Same);

    /// <summary>Whether every result is the verified one, no snapshot is stale, and no promise is broken.</summary>
    public bool Passed => SnapshotsPassed && Expectations.All(test => test.Broken.IsEmpty);

    /// <summary>Takes every result over and removes the stale snapshots.</summary>
    /// <exception cref="IOException">A snapshot cannot be written or removed.</exception>
    /// <exception cref="UnauthorizedAccessException">A snapshot may not be written or removed.</exception>
    public SnapshotRun Accept()
    {
        foreach (var name in Stale)
            File.Delete(Path.Combine(Folder, name + SnapshotFile.VerifiedSuffix));
        return new(Folder, [.. Tests.Select(test => test.Accept())], [], Stale, Expectations);
    }

    /// <summary>
    /// Runs the tests of a project whose rules have no errors. Where no result was ever taken over and the rules promise something, only the promises are tested:
    /// a project may be content with these.
    /// </summary>
    /// <param name="project">The project.</param>
    /// <param name="isWanted">Whether a test of this name is run.</param>
    /// <param name="takesOver">Whether results are going to be taken over, so that they are wanted in any case.</param>
    /// <exception cref="IOException">A snapshot cannot be read, or what differs from it cannot be written beside it.</exception>
    /// <exception cref="UnauthorizedAccessException">A snapshot may not be read, or its folder not be written to.</exception>
    public static SnapshotRun Of(ProjectSnapshot project, Func<string, bool> isWanted, bool takesOver = false)
    {
        var folder = SnapshotTest.FolderOf(project);
        var all = SnapshotTest.Of(project);
        var wanted = all.Where(test => isWanted(test.Name)).ToList();
        var expectations = wanted.AsParallel().Select(ExpectationTest.Of).OfType<ExpectationTest>().OrderBy(test => test.Name, StringComparer.Ordinal).ToImmutableArray();
        var compares = takesOver || expectations.IsEmpty || VerifiedIn(folder).Any();

        // Evaluating takes the time; files are read and written one after the other, so that what is wrong with one is told as it is.
        var received = wanted.Where(_ => compares).AsParallel().Select(test => (test.Name, Text: test.Evaluate())).ToList();
        var tests = received.OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => SheetTest.Run(one.Name, folder, one.Text));
        var known = all.Select(test => test.Name).ToHashSet(StringComparer.Ordinal);
        return new(folder, [.. tests], [.. VerifiedIn(folder).Where(name => !known.Contains(name) && isWanted(name))], [], expectations);
    }

    private static IEnumerable<string> VerifiedIn(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*" + SnapshotFile.VerifiedSuffix).Select(path => Path.GetFileName(path)[..^SnapshotFile.VerifiedSuffix.Length]).Order(StringComparer.Ordinal)
        : [];
}
