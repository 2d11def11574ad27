using System.Text.RegularExpressions;
using ItaRules.Analysis;
using ItaRules.Diagnostics;
using ItaRules.Tests.Semantics;
using Xunit;

namespace ItaRules.Tests.Analysis;

public partial class LogicHelpPageTests
{
    // What is too much to analyse is no example; the page shows the beginning of it.
    private const string WithoutExample = "ITA3015";

    private static readonly string[] onRequest = ["ITA3020", "ITA3021"];

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var id in DiagnosticDescriptors.All.Select(descriptor => descriptor.Id).Where(id => id.StartsWith("ITA3", StringComparison.Ordinal)))
            {
                pages.Add(id, "en");
                pages.Add(id, "th");
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_wrong_example_gives_its_message_and_the_right_one_none(string id, string language)
    {
        var page = File.ReadAllText(Path.Combine(Rules.Repository, "src", "ItaRules", "Diagnostics", "Help", language, id + ".md"));
        var sections = page.Split("\n## ");

        Assert.StartsWith($"# {id}: ", page, StringComparison.Ordinal);
        Assert.Equal(4, sections.Length);
        if (id == WithoutExample)
            return;
        var options = AnalysisOptions.Default with { IsThorough = onRequest.Contains(id) };
        Assert.Equal([id], Ids(sections[1], options));
        Assert.Empty(Ids(sections[2], options));
    }

    private static string[] Ids(string section, AnalysisOptions options) =>
        [.. RuleAnalyzer.Analyze(Rules.Bind(Fence().Match(section).Groups["text"].Value), options).Select(found => found.Id)];

    [GeneratedRegex("```ita\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
