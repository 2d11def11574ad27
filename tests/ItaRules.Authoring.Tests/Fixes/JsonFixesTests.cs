using System.Text;
using ItaRules.Authoring.Fixes.Json;
using ItaRules.Authoring.Tests.Infrastructure;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Catalogs;
using ItaRules.Interchange.Scores;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Authoring.Tests.Fixes;

public class JsonFixesTests
{
    [Theory]
    [InlineData("ITA5010", "{\"edition\":2568,\"items\":{\"o14\":0 , }}", "{\"edition\":2568,\"items\":{\"o14\":0  }}")]
    [InlineData("ITA5009", "{“edition”:2568,\"total\":90}", "{\"edition\":2568,\"total\":90}")]
    [InlineData("ITA5009", "{'edition':2568,\"total\":90}", "{\"edition\":2568,\"total\":90}")]
    [InlineData("ITA5011", "{\"edition\":2568, // the year\n\"total\":90}", "{\"edition\":2568,\n\"total\":90}")]
    [InlineData("ITA5011", "{\"edition\":2568,/* the year */\"total\":90}", "{\"edition\":2568,\"total\":90}")]
    [InlineData("ITA5008", "{\"edition\":2568,\"items\":{\"o9\":NaN,\"o14\":0}}", "{\"edition\":2568,\"items\":{\"o9\":null,\"o14\":0}}")]
    [InlineData("ITA5015", "{\"edition\":2568,\"itmes\":{\"o14\":0},\"total\":90}", "{\"edition\":2568,\"items\":{\"o14\":0},\"total\":90}")]
    public void A_slip_in_a_score_sheet_is_mended(string id, string before, string after)
    {
        var text = new SourceText(before, "a.json");
        var fix = JsonFixes.Of(text, Messages(before).First(message => message.Id == id));

        Assert.NotNull(fix);
        Assert.NotEqual(fix.Title.Thai, fix.Title.English);
        Assert.Equal(after, Editor.Apply(before, fix.Changes));
        Assert.DoesNotContain(Messages(after), message => message.Id == id);
    }

    [Theory]
    [InlineData("ITA5015", "{\"edition\":2568,\"weather\":\"fine\",\"total\":90}")]
    public void What_was_meant_is_not_guessed(string id, string source) =>
        Assert.Null(JsonFixes.Of(new SourceText(source, "a.json"), Messages(source).First(message => message.Id == id)));

    private static List<Diagnostic> Messages(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return [.. ScoreSheetReader.Read(stream, "a.json", CatalogFiles.Shipped).SelectMany(result => result.Diagnostics)];
    }
}
