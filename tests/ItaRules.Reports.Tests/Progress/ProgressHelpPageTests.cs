using System.Text;
using System.Text.RegularExpressions;
using ItaRules.Diagnostics;
using ItaRules.Reports.Progress;
using ItaRules.Reports.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Reports.Tests.Progress;

/// <summary>The examples of the help pages are run: the wrong one gives the message, the right one does not.</summary>
public partial class ProgressHelpPageTests
{
    // About a workbook, which a page cannot show.
    private static readonly string[] withoutExample = ["ITA7004", "ITA7005"];

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var id in DiagnosticDescriptors.All.Select(descriptor => descriptor.Id).Where(id => id.StartsWith("ITA70", StringComparison.Ordinal)))
            {
                pages.Add(id, "en");
                pages.Add(id, "th");
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_example_gives_its_message_and_the_mended_one_none(string id, string language)
    {
        var page = File.ReadAllText(Path.Combine(Example.Repository, "src", "ItaRules", "Diagnostics", "Help", language, id + ".md"));
        Assert.StartsWith($"# {id}: ", page, StringComparison.Ordinal);
        var examples = Fence().Matches(page).Select(match => match.Groups["text"].Value).ToList();
        if (withoutExample.Contains(id))
        {
            Assert.Empty(examples);
            return;
        }

        Assert.Equal(2, examples.Count);
        Assert.Contains(id, Ids(examples[0]));
        Assert.DoesNotContain(id, Ids(examples[1]));
    }

    private static IEnumerable<string> Ids(string json)
    {
        var plan = ProgressPlan.Of(Example.Of(
            """
            มาตรการ แผนบุคคล "จัดทำแผน" ขั้นตอน "ประกาศใช้แผน" ระยะเวลาดำเนินการ ไตรมาส 1
            ถ้า o14 ต่ำกว่า 50 แล้วเสนอมาตรการ แผนบุคคล
            """,
            """{"edition":2568,"items":{"o14":0}}"""));
        var diagnostics = new DiagnosticBag();
        if (ProgressReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "p.json", diagnostics) is { } file)
            diagnostics.AddRange(ProgressChecker.Check(file, plan, "p.json"));
        return diagnostics.ToImmutable().Select(one => one.Id);
    }

    [GeneratedRegex("```json\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
