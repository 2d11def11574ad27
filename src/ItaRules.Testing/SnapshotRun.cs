using System.Collections.Immutable;
using ItaRules.Workspace;

namespace ItaRules.Testing;

/// <summary>
/// Evaluates every sheet of a project and compares each result with its snapshot. The outcome is the same on every machine: tests run side by side
/// and are listed by name.
/// </summary>
public sealed class SnapshotRun
{
    private SnapshotRun(string folder, ImmutableArray<SheetTest> tests, ImmutableArray<string> stale, ImmutableArray<string> removed)
    {
        Folder = folder;
        Tests = tests;
        Stale = stale;
        Removed = removed;
    }

    /// <summary>The absolute folder of the snapshots.</summary>
    public string Folder { get; }

    /// <summary>The tests, by name.</summary>
    public ImmutableArray<SheetTest> Tests { get; }

    /// <summary>Names of snapshots that no sheet has: what they said is tested no more.</summary>
    public ImmutableArray<string> Stale { get; }

    /// <summary>Names of stale snapshots that were removed when the results were taken over.</summary>
    public ImmutableArray<string> Removed { get; }

    /// <summary>Whether every result is the verified one and no snapshot is stale.</summary>
    public bool Passed => Stale.IsEmpty && Tests.All(test => test.State == SnapshotState.Same);

    /// <summary>Takes every result over and removes the stale snapshots.</summary>
    /// <exception cref="IOException">A snapshot cannot be written or removed.</exception>
    /// <exception cref="UnauthorizedAccessException">A snapshot may not be written or removed.</exception>
    public SnapshotRun Accept()
    {
        foreach (var name in Stale)
            File.Delete(Path.Combine(Folder, name + SnapshotFile.VerifiedSuffix));
        return new(Folder, [.. Tests.Select(test => test.Accept())], [], Stale);
    }

    /// <summary>Runs the tests of a project whose rules have no errors.</summary>
    /// <param name="project">The project.</param>
    /// <param name="isWanted">Whether a test of this name is run.</param>
    /// <exception cref="IOException">A snapshot cannot be read, or what differs from it cannot be written beside it.</exception>
    /// <exception cref="UnauthorizedAccessException">A snapshot may not be read, or its folder not be written to.</exception>
    public static SnapshotRun Of(ProjectSnapshot project, Func<string, bool> isWanted)
    {
        var folder = SnapshotTest.FolderOf(project);
        var all = SnapshotTest.Of(project);

        // Evaluating takes the time; files are read and written one after the other, so that what is wrong with one is told as it is.
        var received = all.Where(test => isWanted(test.Name)).AsParallel().Select(test => (test.Name, Text: test.Evaluate())).ToList();
        var tests = received.OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => SheetTest.Run(one.Name, folder, one.Text));
        var known = all.Select(test => test.Name).ToHashSet(StringComparer.Ordinal);
        return new(folder, [.. tests], [.. VerifiedIn(folder).Where(name => !known.Contains(name) && isWanted(name))], []);
    }

    private static IEnumerable<string> VerifiedIn(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*" + SnapshotFile.VerifiedSuffix).Select(path => Path.GetFileName(path)[..^SnapshotFile.VerifiedSuffix.Length]).Order(StringComparer.Ordinal)
        : [];
}
