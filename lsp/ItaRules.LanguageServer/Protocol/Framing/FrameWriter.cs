using System.Text;

namespace ItaRules.LanguageServer.Protocol.Framing;

/// <summary>Writes message bodies with their header. Not safe for several threads: there is one writer.</summary>
/// <param name="stream">The pipe.</param>
internal sealed class FrameWriter(Stream stream)
{
    /// <summary>Writes one message and hands it to the pipe.</summary>
    /// <exception cref="IOException">The pipe broke.</exception>
    public void Write(ReadOnlySpan<byte> body)
    {
        stream.Write(Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"));
        stream.Write(body);
        stream.Flush();
    }
}
