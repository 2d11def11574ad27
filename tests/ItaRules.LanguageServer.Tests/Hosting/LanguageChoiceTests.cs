using ItaRules.LanguageServer.Hosting;
using ItaRules.Text;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Tests.Hosting;

public class LanguageChoiceTests
{
    private static readonly JToken englishSetting = JToken.Parse("""{"language":"en","clientCommands":[]}""");

    [Fact]
    public void The_command_line_goes_before_the_setting_the_environment_and_the_locale()
    {
        Assert.Equal(Language.Thai, new LanguageChoice(Language.Thai, Language.English).AtStart(englishSetting, "en"));
        Assert.Equal(Language.English, new LanguageChoice(null, Language.Thai).AtStart(englishSetting, "th"));
        Assert.Equal(Language.English, new LanguageChoice(null, Language.English).AtStart(null, "th"));
        Assert.Equal(Language.English, new LanguageChoice(null, null).AtStart(null, "en-GB"));
        Assert.Null(new LanguageChoice(null, null).AtStart(JToken.Parse("[]"), "de"));
    }

    [Fact]
    public void A_change_of_settings_counts_unless_the_command_line_decided()
    {
        var settings = JToken.Parse("""{"itaRules":{"language":"en"}}""");

        Assert.Equal(Language.English, new LanguageChoice(null, null).AfterChange(settings, Language.Thai));
        Assert.Equal(Language.Thai, new LanguageChoice(Language.Thai, null).AfterChange(settings, Language.Thai));
        Assert.Equal(Language.English, new LanguageChoice(null, null).AfterChange(JToken.Parse("""{"other":1}"""), Language.English));
        Assert.Equal(Language.English, new LanguageChoice(null, null).AfterChange(null, Language.English));
    }

    [Theory]
    [InlineData("th", Language.Thai)]
    [InlineData("TH-th", Language.Thai)]
    [InlineData("th_TH.UTF-8", Language.Thai)]
    [InlineData("en_US", Language.English)]
    [InlineData("thx", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_language_is_known_with_its_region_too(string? name, Language? language)
    {
        Assert.Equal(language, LanguageChoice.Parse(name));
    }
}
