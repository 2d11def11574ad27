using System.Collections.Immutable;

namespace ItaRules.Testing;

/// <summary>The snapshot test of one score sheet, as it came out.</summary>
/// <param name="Name">The test's name, made of the sheet's.</param>
/// <param name="Snapshot">Its files.</param>
/// <param name="State">How the result stands to the verified one.</param>
/// <param name="Received">The result as text.</param>
/// <param name="Difference">What differs, line by line; empty when nothing does. Against nothing verified, all of it is new.</param>
public sealed record SheetTest(string Name, SnapshotFile Snapshot, SnapshotState State, string Received, ImmutableArray<DiffLine> Difference)
{
    /// <summary>Whether the result was another before it was taken over in this run.</summary>
    public bool IsTakenOver { get; private init; }

    /// <summary>Compares a result with its snapshot.</summary>
    internal static SheetTest Run(string name, string folder, string received)
    {
        var snapshot = new SnapshotFile(Path.Combine(folder, name));
        var verified = snapshot.Verified ?? "";
        var state = snapshot.Compare(received);
        return new(name, snapshot, state, received, state == SnapshotState.Same ? [] : SnapshotDiff.Between(verified, received));
    }

    /// <summary>Takes the result over as the verified one.</summary>
    public SheetTest Accept()
    {
        Snapshot.Accept(Received);
        return this with { State = SnapshotState.Same, Difference = [], IsTakenOver = State != SnapshotState.Same };
    }
}
