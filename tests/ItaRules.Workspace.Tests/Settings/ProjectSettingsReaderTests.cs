using System.Text;
using ItaRules.Diagnostics;
using ItaRules.Text;
using ItaRules.Workspace.Settings;
using Xunit;

namespace ItaRules.Workspace.Tests.Settings;

public class ProjectSettingsReaderTests
{
    [Fact]
    public void All_settings_are_read()
    {
        var (settings, messages) = Read("""
            {
              "$schema": "ita.schema.json",
              "edition": 2568, "planYear": 2569,
              "rules": ["rules/**/*.ita", "more.ita"], "scores": "scores.json",
              "snapshots": "approved", "catalog": ["own.json", "nacc-2568 r1"],
              "severities": { "ita0001": "warning" }, "language": "th"
            }
            """);
        Assert.Empty(messages);
        Assert.Equal(2568, settings.Edition!.Value);
        Assert.Equal(2569, settings.PlanYear!.Value);
        Assert.Equal(["rules/**/*.ita", "more.ita"], settings.Rules.Select(one => one.Value));
        Assert.Equal(["scores.json"], settings.Scores.Select(one => one.Value));
        Assert.Equal("approved", settings.Snapshots);
        Assert.Equal(["own.json", "nacc-2568 r1"], settings.Catalogs.Select(one => one.Value));
        Assert.Equal(Severity.Warning, settings.Severities["ITA0001"]);
        Assert.Equal(Language.Thai, settings.Language);
        Assert.Equal("ita.json:4:13", settings.Rules[0].Location.ToString());
    }

    [Theory]
    [InlineData("{\"rulse\": []}", "ita.json:1:2: ITA5015: “rulse” is not known here (did you mean “rules”?).")]
    [InlineData("{\n  \"edition\": \"2568\"\n}", "ita.json:2:14: ITA5016: “edition” must be a whole number from 0 on, not the text “2568”.")]
    [InlineData("{\"edition\": 2025}", "ita.json:1:13: ITA6006: “edition” is a fiscal year of the Buddhist era such as 2569, not 2025.")]
    [InlineData("{\"planYear\": 69}", "ita.json:1:14: ITA6006: “planYear” is a fiscal year of the Buddhist era such as 2569, not 69.")]
    [InlineData("{\"rules\": [\"a\", 1]}", "ita.json:1:17: ITA5016: “rules” must be a text in \"…\", not 1.")]
    [InlineData("{\"rules\": {}}", "ita.json:1:11: ITA5016: “rules” must be a text in \"…\", not a group of values in { }.")]
    [InlineData("{\"severities\": {\"ITA0001\": \"err\"}}", "ita.json:1:28: ITA6003: “ITA0001” cannot be “err”; it is one of off, info, warning, error.")]
    [InlineData("{\"severities\": {\"ITA0000\": \"off\"}}", "ita.json:1:17: ITA6004: There is no message “ITA0000” (did you mean “ITA0001”?).")]
    [InlineData("{\"language\": \"fr\"}", "ita.json:1:14: ITA6003: “language” cannot be “fr”; it is one of th, en.")]
    [InlineData("{\"edition\": 2568, \"edition\": 2565}", "ita.json:1:19: ITA5014: “edition” stands twice; keep one.")]
    [InlineData("{} {}", "ita.json:1:4: ITA6001: ita.json holds one set of settings; what follows here is too much.")]
    [InlineData("", "ita.json:1:1: ITA5002: This file is empty.")]
    [InlineData("{\"rules\": [\"a\",]}", "ita.json:1:16: ITA5010: There is a comma too many before this bracket.")]
    [InlineData("{ // rules\n}", "ita.json:1:3: ITA5011: A JSON file has no comments; delete it.")]
    [InlineData("{\"rules\": [\"a\"", "ita.json:1:15: ITA5005: The file ends too early: a comma or the closing bracket is missing. It may have been cut off.")]
    public void A_mistake_is_reported_once_at_its_place(string json, string expected) => Assert.Equal([expected], Read(json).Messages);

    [Fact]
    public void What_is_right_counts_beside_what_is_wrong()
    {
        var (settings, messages) = Read("""{"edition": true, "language": "en", "rules": ["a.ita"]}""");
        Assert.Single(messages);
        Assert.Null(settings.Edition);
        Assert.Equal(Language.English, settings.Language);
        Assert.Equal(["a.ita"], settings.Rules.Select(one => one.Value));
    }

    private static (ProjectSettings Settings, string[] Messages) Read(string json)
    {
        var diagnostics = new DiagnosticBag();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var settings = ProjectSettingsReader.Read(stream, "ita.json", diagnostics);
        return (settings, [.. diagnostics.ToImmutable().Select(one => one.ToString())]);
    }
}
