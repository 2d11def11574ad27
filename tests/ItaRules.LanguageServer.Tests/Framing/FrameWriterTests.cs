using System.Text;
using ItaRules.LanguageServer.Protocol.Framing;

namespace ItaRules.LanguageServer.Tests.Framing;

public class FrameWriterTests
{
    [Fact]
    public void The_length_counts_bytes_and_not_characters()
    {
        using var pipe = new MemoryStream();

        new FrameWriter(pipe).Write(Encoding.UTF8.GetBytes("""{"a":"ก"}"""));

        Assert.Equal("Content-Length: 11\r\n\r\n{\"a\":\"ก\"}", Encoding.UTF8.GetString(pipe.ToArray()));
    }
}
