using System.Text;
using ItaRules.LanguageServer.Protocol.Framing;

namespace ItaRules.LanguageServer.Tests.Framing;

public class FrameReaderTests
{
    private const string First = """{"jsonrpc":"2.0","method":"แรก"}""";
    private const string Second = """{"jsonrpc":"2.0","method":"สอง","params":{"text":"Content-Length: 5\r\n\r\n{}"}}""";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void Messages_come_out_whole_however_the_pipe_cuts_them(int chunk)
    {
        var frames = Read(Framed(First) + Framed(Second) + Framed(First), chunk);

        Assert.Equal([First, Second, First], frames);
    }

    [Theory]
    [InlineData("Content-Length: {0}\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n")]
    [InlineData("Content-Type: application/vscode-jsonrpc; charset=\"utf8\"\r\nContent-Length: {0}\r\n\r\n")]
    [InlineData("content-length:{0}\r\n\r\n")]
    [InlineData("CONTENT-LENGTH:   {0}  \n\n")]
    [InlineData("Content-Length: {0}\r\nX-Sent-By: a test\r\n\r\n")]
    public void Headers_are_read_in_every_form_the_protocol_allows(string header)
    {
        var length = Encoding.UTF8.GetByteCount(First);

        Assert.Equal([First, Second], Read(string.Format(null, header, length) + First + Framed(Second), 3));
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("garbage\r\n\r\n")]
    [InlineData("Content")]
    [InlineData("Content-Length: many\r\n\r\n")]
    [InlineData("Content-Length: -5\r\n\r\n")]
    [InlineData("Content-Length\r\n\r\n")]
    [InlineData("Content-Type: application/vscode-jsonrpc\r\n\r\n")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"without a header\"}")]
    [InlineData("\0\u0001ขยะ\u007f")]
    public void Garbage_between_messages_is_passed_over_and_told(string garbage)
    {
        foreach (var chunk in new[] { 1, 5, 100_000 })
        {
            var frames = Read(Framed(First) + garbage + Framed(Second), chunk);

            Assert.Equal([First, $"skipped {Encoding.UTF8.GetByteCount(garbage)}", Second], frames);
        }
    }

    [Fact]
    public void White_space_between_messages_is_nothing_to_tell()
    {
        Assert.Equal([First, Second], Read(Framed(First) + "\r\n \n\t" + Framed(Second), 4));
    }

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","method":"half of a te""")]
    [InlineData("""{"jsonrpc":"2.0",""")]
    [InlineData("""{"jsonrpc":"2.0","params":[1,2""")]
    public void Half_a_message_costs_only_itself(string half)
    {
        foreach (var chunk in new[] { 1, 100_000 })
        {
            var frames = Read("Content-Length: 200\r\n\r\n" + half + Framed(First) + Framed(Second), chunk);

            Assert.Equal("broken", frames[0]);
            Assert.Equal([First, Second], frames.Where(frame => frame.StartsWith('{')));
        }
    }

    [Fact]
    public void A_header_that_states_100_MB_for_a_short_message_neither_blocks_nor_allocates()
    {
        var reader = new FrameReader(new Pieces("Content-Length: 104857600\r\n\r\n" + First + Framed(Second), 64), new FrameLimits());
        var before = GC.GetAllocatedBytesForCurrentThread();

        var lying = Assert.IsType<MessageFrame>(reader.Read());
        Assert.Equal(First, Encoding.UTF8.GetString(lying.Body.Span));
        Assert.Equal(104857600, lying.DeclaredLength);
        Assert.Equal(Second, Text(reader.Read()!));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Theory]
    [InlineData("99999999999999999999999999")]
    [InlineData("70")]
    public void A_length_that_is_too_great_is_no_reason_to_wait(string length)
    {
        Assert.Equal([First, Second], Read($"Content-Length: {length}\r\n\r\n" + First + Framed(Second), 10));
    }

    [Fact]
    public void A_length_that_is_too_small_costs_only_its_message()
    {
        var frames = Read("Content-Length: 10\r\n\r\n" + First + Framed(Second), 10);

        Assert.Equal("broken", frames[0]);
        Assert.Equal(Second, frames[^1]);
    }

    [Fact]
    public void A_body_past_the_limit_is_given_up_and_the_next_message_is_read()
    {
        var body = "[\"" + new string('x', 5_000) + "\"]";
        var frames = Read(Framed(body) + Framed(First), 1_000, new FrameLimits(BodyBytes: 4_000));

        Assert.Equal(["broken", First], frames.Where(frame => !frame.StartsWith("skipped", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_header_without_end_is_given_up()
    {
        var frames = Read("Content-Length: 5" + new string('9', 10_000) + Framed(First), 1_000);

        Assert.Equal(First, frames[^1]);
    }

    [Fact]
    public void A_body_that_is_no_JSON_costs_only_itself()
    {
        var frames = Read(Framed("hello") + Framed("42") + Framed(First), 6);

        Assert.Equal(["broken", "skipped 5", "broken", "skipped 2", First], frames);
    }

    [Fact]
    public void A_body_in_another_encoding_is_refused()
    {
        var frames = Read($"Content-Type: text/json; charset=utf-16\r\nContent-Length: {Encoding.UTF8.GetByteCount(First)}\r\n\r\n" + First + Framed(Second), 9);

        Assert.Equal("broken", frames[0]);
        Assert.Equal(Second, frames[^1]);
    }

    [Fact]
    public void The_end_of_the_pipe_inside_a_message_is_told()
    {
        Assert.Equal([First, "broken"], Read(Framed(First) + "Content-Length: 50\r\n\r\n{\"jsonrpc\":", 11));
    }

    [Fact]
    public void Random_garbage_loses_no_message()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var sent = new List<string>();
            using var bytes = new MemoryStream();
            for (var message = 0; message < 10; message++)
            {
                var garbage = new byte[random.Next(60)];
                random.NextBytes(garbage);
                bytes.Write(garbage);
                if (random.Next(3) == 0)
                    bytes.Write("Content-Length: 1234567\r\nContent-"u8);
                sent.Add($$"""{"seed":{{seed}},"message":{{message}},"text":"{{new string('ก', random.Next(50))}}\"}{"}""");
                bytes.Write(Encoding.UTF8.GetBytes(Framed(sent[^1])));
            }

            var reader = new FrameReader(new Pieces(bytes.ToArray(), 1 + random.Next(40)), new FrameLimits());
            Assert.Equal(sent, ReadAll(reader).Where(frame => frame.StartsWith('{')));
        }
    }

    private static string Framed(string body) => $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";

    private static List<string> Read(string bytes, int chunk, FrameLimits? limits = null) =>
        ReadAll(new FrameReader(new Pieces(bytes, chunk), limits ?? new FrameLimits()));

    private static List<string> ReadAll(FrameReader reader)
    {
        var frames = new List<string>();
        while (reader.Read() is { } frame)
            frames.Add(Text(frame));
        return frames;
    }

    private static string Text(Frame frame) => frame switch
    {
        MessageFrame message => Encoding.UTF8.GetString(message.Body.Span),
        SkippedFrame skipped => $"skipped {skipped.Count}",
        _ => "broken",
    };

    /// <summary>A pipe that gives at most so many bytes at a time.</summary>
    private sealed class Pieces(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public Pieces(string text, int size) : this(Encoding.UTF8.GetBytes(text), size)
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, size));
    }
}
