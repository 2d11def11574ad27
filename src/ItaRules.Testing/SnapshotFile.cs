using ItaRules.Interchange.Files;

namespace ItaRules.Testing;

/// <summary>What comparing a text with its snapshot shows.</summary>
public enum SnapshotState
{
    /// <summary>The text is the verified one.</summary>
    Same,

    /// <summary>The text differs from the verified one.</summary>
    Different,

    /// <summary>Nothing has been verified yet.</summary>
    New,
}

/// <summary>
/// One snapshot: <c>NAME.verified.txt</c>, which a person has read and taken over, and <c>NAME.received.txt</c>, which stands beside it
/// only while the two differ. The names are those of Verify.
/// </summary>
public sealed class SnapshotFile
{
    /// <summary>The end of the name of a file that a person has taken over.</summary>
    public const string VerifiedSuffix = ".verified.txt";

    /// <summary>The end of the name of a file that waits to be read.</summary>
    public const string ReceivedSuffix = ".received.txt";

    /// <summary>Makes the snapshot of a name.</summary>
    /// <param name="pathWithoutSuffix">The files' path up to the suffix.</param>
    public SnapshotFile(string pathWithoutSuffix)
    {
        VerifiedPath = pathWithoutSuffix + VerifiedSuffix;
        ReceivedPath = pathWithoutSuffix + ReceivedSuffix;
    }

    /// <summary>The file that a person has taken over.</summary>
    public string VerifiedPath { get; }

    /// <summary>The file that waits to be read.</summary>
    public string ReceivedPath { get; }

    /// <summary>The verified text with LF line ends, null when there is none.</summary>
    public string? Verified => File.Exists(VerifiedPath) ? Normalize(File.ReadAllText(VerifiedPath)) : null;

    /// <summary>How a text stands to the verified one, whatever the line ends; nothing is written.</summary>
    public SnapshotState StateOf(string text) => Verified switch
    {
        null => SnapshotState.New,
        var verified => verified == Normalize(text) ? SnapshotState.Same : SnapshotState.Different,
    };

    /// <summary>
    /// Compares a text with the verified one, whatever the line ends. A difference is written as the received file; none removes an old one.
    /// </summary>
    public SnapshotState Compare(string text)
    {
        var state = StateOf(text);
        if (state == SnapshotState.Same)
            File.Delete(ReceivedPath);
        else
            WholeFile.Write(ReceivedPath, Normalize(text));
        return state;
    }

    /// <summary>Takes a text over as the verified one.</summary>
    public void Accept(string text)
    {
        WholeFile.Write(VerifiedPath, Normalize(text));
        File.Delete(ReceivedPath);
    }

    // Line ends and a byte order mark depend on editor and checkout, not on the result.
    private static string Normalize(string text) => text.TrimStart('\uFEFF').ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
