using System.Text;
using ItaRules.LanguageServer.Protocol.Rpc;

namespace ItaRules.LanguageServer.Tests.Rpc;

public class MessageParserTests
{
    [Fact]
    public void A_request_has_an_id_that_is_a_number_or_a_text()
    {
        var number = Assert.IsType<IncomingRequest>(Parse("""{"jsonrpc":"2.0","id":7,"method":"m","params":{"a":1}}"""));
        var text = Assert.IsType<IncomingRequest>(Parse("""{"params":[1],"method":"m","id":"7","jsonrpc":"2.0"}"""));

        Assert.Equal(new RequestId(7), number.Id);
        Assert.Equal(new RequestId("7"), text.Id);
        Assert.NotEqual(number.Id, text.Id);
        Assert.Equal(1, (int)number.Params!["a"]!);
    }

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","method":"m"}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"m","params":null}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"m","id":null}""")]
    public void A_notification_has_no_id(string message)
    {
        var notification = Assert.IsType<IncomingNotification>(Parse(message));

        Assert.Equal("m", notification.Method);
        Assert.Null(notification.Params);
    }

    [Fact]
    public void A_date_stays_the_text_that_it_is()
    {
        var notification = Assert.IsType<IncomingNotification>(Parse("""{"jsonrpc":"2.0","method":"m","params":{"text":"2025-01-01T00:00:00Z"}}"""));

        Assert.Equal("2025-01-01T00:00:00Z", (string)notification.Params!["text"]!);
    }

    [Fact]
    public void A_response_has_a_result_or_an_error()
    {
        var result = Assert.IsType<IncomingResponse>(Parse("""{"jsonrpc":"2.0","id":1,"result":null}"""));
        var error = Assert.IsType<IncomingResponse>(Parse("""{"jsonrpc":"2.0","id":1,"error":{"code":-32603,"message":"no"}}"""));

        Assert.Null(result.Error);
        Assert.Equal(new ResponseError(ErrorCode.InternalError, "no"), error.Error);
    }

    [Theory]
    [InlineData("{\"jsonrpc\":\"2.0\",", -32700)]
    [InlineData("{\"jsonrpc\":\"2.0\"} {}", -32700)]
    [InlineData("[{\"jsonrpc\":\"2.0\",\"method\":\"m\"}]", -32600)]
    [InlineData("{\"method\":\"m\",\"id\":1}", -32600)]
    [InlineData("{\"jsonrpc\":2.0,\"method\":\"m\",\"id\":1}", -32600)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":5,\"id\":1}", -32600)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"m\",\"id\":1.5}", -32600)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"m\",\"id\":[]}", -32600)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"m\",\"id\":1,\"params\":3}", -32600)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":1}", -32600)]
    public void What_is_no_message_is_said_with_the_code_of_the_protocol(string message, int code)
    {
        Assert.Equal(code, (int)Assert.IsType<InvalidMessage>(Parse(message)).Error.Code);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused_and_not_guessed()
    {
        byte[] message = [.. "{\"jsonrpc\":\"2.0\",\"method\":\""u8, 0xC3, 0x28, .. "\"}"u8];

        Assert.Equal(ErrorCode.ParseError, Assert.IsType<InvalidMessage>(MessageParser.Parse(message)).Error.Code);
    }

    [Fact]
    public void A_hundred_thousand_nested_arrays_are_refused_and_not_a_stack_overflow()
    {
        var message = "{\"jsonrpc\":\"2.0\",\"method\":\"m\",\"params\":" + new string('[', 100_000) + new string(']', 100_000) + "}";

        Assert.Equal(ErrorCode.ParseError, Assert.IsType<InvalidMessage>(Parse(message)).Error.Code);
    }

    private static IncomingMessage Parse(string message) => MessageParser.Parse(Encoding.UTF8.GetBytes(message));
}
