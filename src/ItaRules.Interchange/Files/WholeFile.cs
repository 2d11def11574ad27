using System.Text;

namespace ItaRules.Interchange.Files;

/// <summary>Writes files whole or not at all: a run that fails or is stopped leaves the old file, never half a new one.</summary>
public static class WholeFile
{
    /// <summary>Writes a file through a neighbour that takes its place when all is written.</summary>
    /// <param name="path">The file. Its folder is made when it is not there.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="IOException">The file cannot be written; what was there before is untouched.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written; what was there before is untouched.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var target = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var neighbour = $"{target}.{Guid.NewGuid():N}.part";
        try
        {
            using (var stream = new FileStream(neighbour, FileMode.CreateNew, FileAccess.Write))
                write(stream);
            File.Move(neighbour, target, overwrite: true);
        }
        finally
        {
            // Gone already when all went well; Delete does not mind.
            File.Delete(neighbour);
        }
    }

    /// <summary>Writes a text as UTF-8 without a byte order mark.</summary>
    /// <inheritdoc cref="Write(string, Action{Stream})"/>
    /// <param name="text">The content.</param>
    /// <param name="path">The file. Its folder is made when it is not there.</param>
    public static void Write(string path, string text) => Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
}
