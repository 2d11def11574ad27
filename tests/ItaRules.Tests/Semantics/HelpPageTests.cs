using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ItaRules.Diagnostics;
using ItaRules.Semantics;
using Xunit;

namespace ItaRules.Tests.Semantics;

public partial class HelpPageTests
{
    // A hundred names are no example; the page shows the beginning of them.
    private const string WithoutExample = "ITA1022";

    private static readonly ImmutableDictionary<string, UseResolution> uses = ImmutableDictionary.CreateRange<string, UseResolution>(
    [
        new("rules/units.ita", UseResolution.Found([])),
        new("rules", UseResolution.Found([])),
        new("this-file.ita", UseResolution.Circular),
        new("empty-folder", UseResolution.Empty),
    ]);

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var id in DiagnosticDescriptors.All.Select(descriptor => descriptor.Id).Where(id => id[..4] is "ITA1" or "ITA2"))
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
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "help", language, id + ".md"));
        var sections = page.Split("\n## ");

        Assert.StartsWith($"# {id}: ", page, StringComparison.Ordinal);
        Assert.Equal(4, sections.Length);
        if (id == WithoutExample)
            return;
        Assert.Equal([id], Ids(sections[1]).Distinct());
        Assert.Empty(Ids(sections[2]));
    }

    private static string[] Ids(string section)
    {
        var files = Fence().Matches(section).Select((match, i) => Rules.Project($"{i}.ita", match.Groups["text"].Value) with { Uses = uses }).ToArray();
        Assert.NotEmpty(files);
        return Rules.Ids(Rules.Compile(files));
    }

    [GeneratedRegex("```ita\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
