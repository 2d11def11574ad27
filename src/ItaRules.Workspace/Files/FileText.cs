using System.Text;

namespace ItaRules.Workspace.Files;

/// <summary>The text of a rule file.</summary>
/// <param name="Content">Every character, a byte order mark too.</param>
/// <param name="IsUnicode">Whether the file is in Unicode; else it was read as Windows-874, in which older Thai programs save.</param>
internal sealed record FileText(string Content, bool IsUnicode)
{
    private static readonly UTF8Encoding strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file.</summary>
    public static FileText Read(IFileSystem files, string path)
    {
        using var stream = files.OpenRead(path);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static FileText Decode(ReadOnlySpan<byte> bytes)
    {
        switch (bytes)
        {
            case [0xFF, 0xFE, ..]:
                return new(Encoding.Unicode.GetString(bytes), true);
            case [0xFE, 0xFF, ..]:
                return new(Encoding.BigEndianUnicode.GetString(bytes), true);
        }

        try
        {
            return new(strictUtf8.GetString(bytes), true);
        }
        catch (DecoderFallbackException)
        {
            return new(CodePagesEncodingProvider.Instance.GetEncoding(874)!.GetString(bytes), false);
        }
    }
}
