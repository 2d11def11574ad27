using System.Text;
using ItaRules.LanguageServer.Protocol.Json;
using Newtonsoft.Json;

namespace ItaRules.LanguageServer.Protocol.Messages;

/// <summary>
/// The address of a document. Clients spell the same file in several ways (<c>file:///c%3A/ก.ita</c>, <c>file:///C:/%E0%B8%81.ita</c>); two addresses are equal when
/// they mean the same, and each keeps the spelling it came in, which is what its client knows it by.
/// </summary>
[JsonConverter(typeof(DocumentUriConverter))]
internal sealed class DocumentUri : IEquatable<DocumentUri>
{
    private const string FileScheme = "file";
    private readonly string normal;

    /// <summary>Takes an address as a client spells it.</summary>
    public DocumentUri(string text)
    {
        Text = text;
        FilePath = ToFilePath(text);
        normal = FilePath is null ? text : FilePath.Replace('\\', '/');
    }

    /// <summary>The spelling it came in.</summary>
    public string Text { get; }

    /// <summary>The path of a file, in the form of the system; null for a document that is no file (one not saved yet).</summary>
    public string? FilePath { get; }

    /// <summary>The address of a file, spelled as VS Code does.</summary>
    public static DocumentUri FromFilePath(string path)
    {
        var forward = OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
        var text = new StringBuilder("file://");
        var host = forward.StartsWith("//", StringComparison.Ordinal);
        if (!forward.StartsWith('/'))
            text.Append('/');
        text.Append(string.Join('/', (host ? forward[2..] : forward).Split('/').Select(Uri.EscapeDataString)));
        return new DocumentUri(text.ToString());
    }

    /// <inheritdoc/>
    public bool Equals(DocumentUri? other) => other is not null && string.Equals(normal, other.normal, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentUri);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(normal, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static string? ToFilePath(string text)
    {
        var colon = text.IndexOf("://", StringComparison.Ordinal);
        if (colon < 0 || !text.AsSpan(0, colon).Equals(FileScheme, StringComparison.OrdinalIgnoreCase))
            return null;

        var rest = text[(colon + 3)..];
        var end = rest.AsSpan().IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(end < 0 ? rest : rest[..end]);
        if (!path.StartsWith('/'))
        {
            // file://server/share: another machine's path where the system knows such, else the name of this one.
            if (OperatingSystem.IsWindows())
                return @"\\" + path.Replace('/', '\\');
            var slash = path.IndexOf('/');
            return slash < 0 ? null : path[slash..];
        }

        if (path is not ['/', var drive, ':', ..] || !char.IsAsciiLetter(drive))
            return OperatingSystem.IsWindows() ? path.Replace('/', '\\') : path;

        // The drive's letter is the one place where case never matters and clients differ.
        var local = char.ToLowerInvariant(drive) + path[2..];
        return OperatingSystem.IsWindows() ? local.Replace('/', '\\') : "/" + local;
    }
}
