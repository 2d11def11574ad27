using System.Text;
using System.Text.RegularExpressions;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Catalogs;
using ItaRules.Interchange.Import;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Interchange.Tests.Import;

/// <summary>The help pages of what is said about score files: their examples are read like any file.</summary>
public sealed partial class ScoreHelpPageTests
{
    private static readonly string[] mistakeHeadings = ["Wrong", "Right", "Why", "ตัวอย่างที่ผิด", "ตัวอย่างที่ถูก", "เหตุผล"];

    // What was read otherwise than printed, or looks wrong, may be left as it is; a mistake may not.
    private static readonly string[] noteHeadings = ["Example", "What to do", "When to leave it", "ตัวอย่าง", "ควรทำอย่างไร", "เมื่อใดปล่อยไว้ได้"];

    // These are about the file itself, its bytes or its size, or about a whole catalogue: the page shows the place, not a file.
    private static readonly string[] withoutExample =
        ["ITA5001", "ITA5003", "ITA5013", "ITA5018", "ITA5201", "ITA5202", "ITA5203", "ITA5204", "ITA5306", "ITA5307", "ITA5308", "ITA5442", "ITA5445"];

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var id in DiagnosticDescriptors.All.Select(descriptor => descriptor.Id).Where(id => id.StartsWith("ITA5", StringComparison.Ordinal)))
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
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "help", language, id + ".md"));
        var sections = page.Split("\n## ");

        Assert.StartsWith($"# {id}: ", page, StringComparison.Ordinal);
        var isNote = string.CompareOrdinal(id, "ITA54") >= 0;
        Assert.Equal((isNote ? noteHeadings : mistakeHeadings).Skip(language == "en" ? 0 : 3).Take(3), sections[1..].Select(section => section[..section.IndexOf('\n')]));
        Assert.All(sections, section => Assert.True(section.Trim().Length > 15, section));
        if (withoutExample.Contains(id))
            return;
        Assert.Contains(id, Ids(sections[1])!);
        if (isNote)
            Assert.DoesNotContain(id, Ids(sections[2]) ?? []);
        else
            Assert.Empty(Mistakes(sections[2]));
    }

    // What the file says stands in quotes, and codes are codes; all else is in the reader's language.
    [Theory]
    [MemberData(nameof(Pages))]
    public void What_is_said_of_the_examples_is_in_the_language_of_its_reader(string id, string language)
    {
        var sections = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "help", language, id + ".md")).Split("\n## ");
        foreach (var message in sections.Select(Import).OfType<ImportResult>().SelectMany(result => result.Diagnostics.Concat(result.Report.Entries.Select(entry => entry.Message))))
        {
            // The examples of a page are in its language, and names come from them as they are.
            if (language == "th")
                Assert.DoesNotMatch(@"\b(indicator|sub-indicator|item|instrument|total|year|agency|level|column|row|and|the|is|of) ?\d*\b", Bare(message, Language.Thai));
            else if (message.Arguments.All(argument => argument is not string))
                Assert.DoesNotMatch("[\u0E00-\u0E7F]", Bare(message, Language.English));
        }
    }

    private static string Bare(Diagnostic message, Language language) => Quoted().Replace(message.GetMessage(language), "");

    private static IEnumerable<string>? Ids(string section) => Import(section) is { } result
        ? result.Report.Entries.Select(entry => entry.Message.Id).Concat(result.Diagnostics.Select(message => message.Id))
        : null;

    private static IEnumerable<string> Mistakes(string section) => Import(section)!.Diagnostics.Select(message => message.Id);

    private static ImportResult? Import(string section)
    {
        var fence = Fence().Match(section);
        return fence.Success
            ? ScoreImporter.Import(new MemoryStream(Encoding.UTF8.GetBytes(fence.Groups["text"].Value)), "scores." + fence.Groups["form"].Value.Replace("text", "txt", StringComparison.Ordinal), CatalogFiles.Shipped)
            : null;
    }

    [GeneratedRegex("“[^”]*”|\"[^\"]*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("```(?<form>json|csv|text)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
