using System.Text;

namespace ItaRules.Interchange.Files;

/// <summary>Writes files whole or not at all: a run that fails or is stopped leaves the old file, never half a new one.</summary>
public static class WholeFile
{
    /// <summary>
    /// Writes a file through a neighbour that takes its place when all is written. A link stays one: what it leads to is written. Who may read and write the file
    /// stays as it was. A device such as <c>/dev/stdout</c> is written to as it is.
    /// </summary>
    /// <param name="path">The file. Its folder is made when it is not there.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="IOException">The file cannot be written; what was there before is untouched.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written; what was there before is untouched.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var named = new FileInfo(path);
        if (IsDevice(named.FullName))
        {
            using var device = new FileStream(named.FullName, FileMode.Open, FileAccess.Write);
            write(device);
            return;
        }

        var target = named.LinkTarget is null ? named.FullName : named.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        var old = new FileInfo(target);

        // To take the place of a file its folder has to be writable, not the file: whoever protected it did not mean that.
        if (old is { Exists: true, IsReadOnly: true })
            throw new UnauthorizedAccessException($"“{target}” is write-protected.");
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var neighbour = $"{target}.{Guid.NewGuid():N}.part";
        try
        {
            using (var stream = PartFiles.Create(neighbour))
                write(stream);
            if (old.Exists && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(neighbour, old.UnixFileMode);
            PartFiles.PutInPlace(neighbour, target);
        }
        finally
        {
            // Gone already when all went well.
            PartFiles.Remove(neighbour);
        }
    }

    /// <summary>Writes a text as UTF-8 without a byte order mark.</summary>
    /// <inheritdoc cref="Write(string, Action{Stream})"/>
    /// <param name="text">The content.</param>
    /// <param name="path">The file. Its folder is made when it is not there.</param>
    public static void Write(string path, string text) => Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal) && File.Exists(path);
}
