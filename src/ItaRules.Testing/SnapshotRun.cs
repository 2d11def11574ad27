using System.Collections.Immutable;
using ItaRules.Workspace;

namespace ItaRules.Testing;

/// <summary>
/// Evaluates every sheet of a project and compares each result with its snapshot. The outcome is the same on every machine: tests run side by side
/// and are listed by name.
/// </summary>
public sealed class SnapshotRun
{
    private SnapshotRun(string folder, ImmutableArray<SheetTest> tests, ImmutableArray<string> stale)
    {
        Folder = folder;
        Tests = tests;
        Stale = stale;
    }

    /// <summary>The absolute folder of the snapshots.</summary>
    public string Folder { get; }

    /// <summary>The tests, by name.</summary>
    public ImmutableArray<SheetTest> Tests { get; }

    /// <summary>Names of snapshots that no sheet has: what they said is tested no more.</summary>
    public ImmutableArray<string> Stale { get; }

    /// <summary>Whether every result is the verified one and no snapshot is stale.</summary>
    public bool Passed => Stale.IsEmpty && Tests.All(test => test.State == SnapshotState.Same);

    /// <summary>Takes every result over and removes the stale snapshots.</summary>
    public SnapshotRun Accept()
    {
        foreach (var name in Stale)
            File.Delete(Path.Combine(Folder, name + SnapshotFile.VerifiedSuffix));
        return new(Folder, [.. Tests.Select(test => test.Accept())], []);
    }

    /// <summary>Runs the tests of a project whose rules have no errors.</summary>
    /// <param name="project">The project.</param>
    /// <param name="isWanted">Whether a test of this name is run.</param>
    public static SnapshotRun Of(ProjectSnapshot project, Func<string, bool> isWanted)
    {
        var folder = SnapshotTest.FolderOf(project);
        var all = SnapshotTest.Of(project);
        var tests = all.Where(test => isWanted(test.Name)).AsParallel().Select(test => SheetTest.Run(test.Name, folder, test.Evaluate()));
        var known = all.Select(test => test.Name).ToHashSet(StringComparer.Ordinal);
        return new(folder, [.. tests.OrderBy(test => test.Name, StringComparer.Ordinal)], [.. VerifiedIn(folder).Where(name => !known.Contains(name) && isWanted(name))]);
    }

    private static IEnumerable<string> VerifiedIn(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*" + SnapshotFile.VerifiedSuffix).Select(path => Path.GetFileName(path)[..^SnapshotFile.VerifiedSuffix.Length]).Order(StringComparer.Ordinal)
        : [];
}
