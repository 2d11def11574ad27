using System.IO.Compression;
using System.Text;
using ItaRules.Reports.Composing;
using ItaRules.Reports.Documents;
using ItaRules.Reports.Progress;
using ItaRules.Reports.Tests.Infrastructure;
using ItaRules.Reports.Writing;
using Newtonsoft.Json;
using Xunit;

namespace ItaRules.Reports.Tests.Writing;

/// <summary>Whatever a rule file, a score sheet or staff write, it stays words in every form.</summary>
public class InjectionTests
{
    private static readonly string[] attacks =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "=HYPERLINK(1)", "+1+1", "-2", "@SUM(A1)", "]]>&amp;<w:p/>", "[link](javascript:alert(1))", "| a | b |", "# หัว",
        "\u0001\u0002", "\uD800", "a\r\nb", "'=1", "\t=1",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Text_is_never_markup(string text)
    {
        var document = Compose(text);
        var page = Written.Text(document, "html");
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"javascript", page, StringComparison.OrdinalIgnoreCase);

        var markdown = Written.Text(document, "md");
        Assert.DoesNotMatch(@"(?<!\\)\]\(javascript", markdown);
        Assert.DoesNotMatch(@"(?<!\\)<(?!br>)", markdown);
        Assert.All(markdown.Split('\n').Where(line => line.StartsWith("| 1 |", StringComparison.Ordinal)), line => Assert.Equal(8, System.Text.RegularExpressions.Regex.Count(line, @"(?<!\\)\|")));
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void No_cell_is_a_formula(string text)
    {
        var document = Compose(text);
        foreach (var row in Written.Text(document, "csv").TrimStart('\uFEFF').Split("\r\n"))
            Assert.DoesNotMatch("(^|,)\"?[=+@]|(^|,)\"?-[^,\"]", row);
        using var archive = new ZipArchive(new MemoryStream(Written.Bytes(document, "xlsx")));
        foreach (var part in archive.Entries.Where(part => part.FullName.Contains("worksheets/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(part.Open(), Encoding.UTF8);
            Assert.DoesNotMatch(@"<(x:)?f[ >]", reader.ReadToEnd());
        }
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Office_files_stay_whole(string text)
    {
        foreach (var form in new[] { "docx", "xlsx" })
            Assert.Empty(Written.Faults(Written.Bytes(Compose(text), form), form));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/html,x")]
    [InlineData("http:/x")]
    [InlineData("www.example.go.th")]
    public void Only_addresses_of_the_web_become_links(string address)
    {
        Assert.Null(WebAddress.Of(address));
        var document = Report(address);
        Assert.DoesNotContain($"href=\"{address}", Written.Text(document, "html"), StringComparison.Ordinal);
        Assert.Empty(Written.Faults(Written.Bytes(document, "docx"), "docx"));
    }

    [Fact]
    public void An_address_of_the_web_is_a_link() =>
        Assert.Contains("<a href=\"https://example.go.th/a?b=1&amp;c=2\"", Written.Text(Report("https://example.go.th/a?b=1&c=2"), "html"), StringComparison.Ordinal);

    public static TheoryData<string> Attacks() => [.. attacks];

    private static Document Compose(string text) => PlanReport.Compose(Input(text));

    private static Document Report(string address)
    {
        var plan = ProgressPlan.Of(Input("x"));
        var measure = plan.Measures[0];
        return ProgressReport.Compose(Input("x"), plan with { Measures = [measure with { Steps = [measure.Steps[0] with { State = ProgressState.Done, Evidence = [address] }] }] }, 6);
    }

    // The text comes in by every way that a file has: names, titles, steps and reasons.
    private static ReportInput Input(string text)
    {
        var quoted = text.Replace("\"", "\"\"", StringComparison.Ordinal).Replace("\r\n", " ", StringComparison.Ordinal);
        var name = JsonConvert.ToString(text.Replace("\uD800", "x", StringComparison.Ordinal));
        return Example.Of(
            $"""
            owner o "{quoted}"
            measure m "{quoted}" step "{quoted}" output "{quoted}" owned by o due Q1 report at 6 months
            if o14 < 50 then recommend m because "{quoted}"
            """,
            $$$"""{"edition":2568,"agency":{"name":{{{name}}},"district":{{{name}}} },"items":{"o14":0}}""");
    }
}
