using System.Text;

namespace ItaRules.LanguageServer.Protocol.Messages;

/// <summary>Addresses of files and their paths, as the system writes them.</summary>
internal static class FileAddress
{
    private const string Scheme = "file";

    /// <summary>The address of a file, spelled as VS Code does.</summary>
    /// <param name="path">The absolute path; on Windows that of a drive or of another machine, with <c>\</c> or <c>/</c>.</param>
    /// <param name="isWindows">Whether the path is one of Windows.</param>
    public static string Of(string path, bool isWindows)
    {
        var forward = isWindows ? path.Replace('\\', '/') : path;
        var text = new StringBuilder(Scheme + "://");
        var host = isWindows && forward.StartsWith("//", StringComparison.Ordinal);
        if (!forward.StartsWith('/'))
            text.Append('/');
        return text.AppendJoin('/', (host ? forward[2..] : forward).Split('/').Select(Uri.EscapeDataString)).ToString();
    }

    /// <summary>The path of the file that an address is of; null when it is of none.</summary>
    /// <param name="address">The address, as a client spells it.</param>
    /// <param name="isWindows">Whether the path is to be one of Windows.</param>
    public static string? ToPath(string address, bool isWindows)
    {
        var colon = address.IndexOf("://", StringComparison.Ordinal);
        if (colon < 0 || !address.AsSpan(0, colon).Equals(Scheme, StringComparison.OrdinalIgnoreCase))
            return null;

        var rest = address[(colon + 3)..];
        var end = rest.AsSpan().IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(end < 0 ? rest : rest[..end]);
        if (!path.StartsWith('/'))
        {
            // file://server/share: another machine's path where the system knows such, else the name of this one.
            if (isWindows)
                return @"\\" + path.Replace('/', '\\');
            var slash = path.IndexOf('/');
            return slash < 0 ? null : path[slash..];
        }

        if (path is not ['/', var drive, ':', ..] || !char.IsAsciiLetter(drive))
            return isWindows ? path.Replace('/', '\\') : path;

        // The drive's letter is the one place where case never matters and clients differ.
        var local = char.ToLowerInvariant(drive) + path[2..];
        return isWindows ? local.Replace('/', '\\') : "/" + local;
    }
}
