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
    private readonly string normal;

    /// <summary>Takes an address as a client spells it.</summary>
    public DocumentUri(string text)
    {
        Text = text;
        FilePath = FileAddress.ToPath(text, OperatingSystem.IsWindows());
        normal = FilePath is null ? text : FilePath.Replace('\\', '/');
    }

    /// <summary>The spelling it came in.</summary>
    public string Text { get; }

    /// <summary>The path of a file, in the form of the system; null for a document that is no file (one not saved yet).</summary>
    public string? FilePath { get; }

    /// <summary>The address of a file, spelled as VS Code does.</summary>
    public static DocumentUri FromFilePath(string path) => new(FileAddress.Of(path, OperatingSystem.IsWindows()));

    /// <inheritdoc/>
    public bool Equals(DocumentUri? other) => other is not null && string.Equals(normal, other.normal, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentUri);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(normal, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
