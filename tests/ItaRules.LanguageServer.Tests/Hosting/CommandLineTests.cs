using ItaRules.LanguageServer.Hosting;
using ItaRules.Text;

namespace ItaRules.LanguageServer.Tests.Hosting;

public class CommandLineTests
{
    [Fact]
    public void Standard_streams_are_the_default()
    {
        Assert.Equal(new CommandLine(), Parse());
        Assert.Equal(new CommandLine(), Parse("--stdio"));
    }

    [Fact]
    public void Values_follow_their_option_or_an_equals_sign()
    {
        var expected = new CommandLine(Language.English, "a=b.log");

        Assert.Equal(expected, Parse("--stdio", "--log", "a=b.log", "--lang", "en"));
        Assert.Equal(expected, Parse("--log=a=b.log", "--lang=en"));
    }

    [Theory]
    [InlineData("--log")]
    [InlineData("--log=")]
    [InlineData("--lang")]
    [InlineData("--lang", "de")]
    [InlineData("--port", "5")]
    [InlineData("--stdio=yes")]
    [InlineData("file.ita")]
    public void What_is_not_understood_is_said_in_both_languages(params string[] arguments)
    {
        CommandLine.Parse(arguments, out var error);

        Assert.NotNull(error);
        Assert.Matches("[ก-๙]", error.Value.Thai);
        Assert.DoesNotMatch("[ก-๙]", error.Value.English);
    }

    private static CommandLine Parse(params string[] arguments)
    {
        var result = CommandLine.Parse(arguments, out var error);
        Assert.Null(error);
        return result;
    }
}
