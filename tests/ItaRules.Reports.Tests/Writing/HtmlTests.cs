using System.Text.RegularExpressions;
using System.Xml.Linq;
using ItaRules.Reports.Composing;
using ItaRules.Reports.Documents;
using ItaRules.Reports.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Reports.Tests.Writing;

public partial class HtmlTests
{
    [Fact]
    public void No_request_leaves_the_page()
    {
        foreach (var document in new[] { PlanReport.Compose(Example.KhamSombun()), AnalysisReport.Compose(Example.KhamSombun()) })
        {
            var page = Written.Text(document, "html");
            Assert.DoesNotMatch(@"<(script|img|iframe|object|embed|form|base)\b", page);
            Assert.DoesNotMatch(@"(src|action|srcset)\s*=", page);
            Assert.DoesNotMatch(@"url\(|@import", page);
            Assert.All(Link().Matches(page).Select(match => match.Groups["address"].Value), address => Assert.True(address.StartsWith('#') || address == "data:,", address));
            Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_page_is_well_formed_and_says_what_a_screen_reader_needs()
    {
        var page = Page(AnalysisReport.Compose(Example.KhamSombun()));
        Assert.Equal("th", (string?)page.Attribute("lang"));
        Assert.All(page.Descendants("table"), table =>
        {
            Assert.NotEmpty(table.Element("caption")!.Value);
            Assert.All(table.Descendants("th"), head => Assert.NotNull(head.Attribute("scope")));
        });
        var chart = page.Descendants().Single(element => element.Name.LocalName == "svg");
        Assert.Equal("img", (string?)chart.Attribute("role"));
        var named = ((string)chart.Attribute("aria-labelledby")!).Split(' ').Select(id => chart.Elements().Single(element => (string?)element.Attribute("id") == id).Value).ToList();
        Assert.Equal("แผนภูมิคะแนนรายตัวชี้วัด", named[0]);
        Assert.Contains("4. การใช้ทรัพย์สินของราชการ: 67.10", named[1], StringComparison.Ordinal);

        // Every reference to a footnote leads to one and back.
        var ids = page.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(page.Descendants("a").Select(link => ((string)link.Attribute("href")!)[1..]), target => Assert.Contains(target, ids));
    }

    [Fact]
    public void Documents_in_one_file_keep_their_anchors_apart()
    {
        using var writer = new StringWriter();
        ItaRules.Reports.Writing.Html.HtmlWriter.Begin(writer, "<b>", ItaRules.Text.Language.English);
        ItaRules.Reports.Writing.Html.HtmlWriter.WriteBody(writer, AnalysisReport.Compose(Example.KhamSombun()), "a-");
        ItaRules.Reports.Writing.Html.HtmlWriter.WriteBody(writer, AnalysisReport.Compose(Example.KhamSombun()), "b-");
        ItaRules.Reports.Writing.Html.HtmlWriter.End(writer);
        var ids = Id().Matches(writer.ToString()).Select(match => match.Value).ToList();
        Assert.NotEmpty(ids);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Contains("<title>&lt;b&gt;</title>", writer.ToString(), StringComparison.Ordinal);
    }

    // The page keeps to XML but for the elements that HTML leaves open.
    private static XElement Page(Document document) => XDocument.Parse(Void().Replace(Written.Text(document, "html"), "$0</${name}>").Replace("<!DOCTYPE html>", "", StringComparison.Ordinal)).Root!;

    [GeneratedRegex("href=\"(?<address>[^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex(" id=\"[^\"]*\"")]
    private static partial Regex Id();

    [GeneratedRegex("<(?<name>meta|link|br|col)\\b[^>]*>")]
    private static partial Regex Void();
}
