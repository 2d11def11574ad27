using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using ItaRules.Authoring.Fixes;
using ItaRules.Authoring.Fixes.Json;
using ItaRules.Authoring.Tests.Infrastructure;
using ItaRules.Diagnostics;
using ItaRules.Testing;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Authoring.Tests.Fixes;

/// <summary>Holds for every message with a fix: the wrong example of its help page is mended by each change that is offered, and nothing new goes wrong.</summary>
public partial class AllFixesTests
{
    /// <summary>The messages about rules that have no fix, and why.</summary>
    private static readonly Dictionary<string, string> withoutFix = new()
    {
        ["ITA0011"] = "What should stand there only the author knows.",
        ["ITA0026"] = "The condition that is missing only the author knows.",
        ["ITA0027"] = "How to divide a condition that is nested so deeply only the author knows.",
        ["ITA1002"] = "No other indicator is nearer than the rest.",
        ["ITA1003"] = "No other issue is nearer than the rest.",
        ["ITA1009"] = "Which of the names in the circle is to have another meaning only the author knows.",
        ["ITA1015"] = "What was meant lies outside the rules.",
        ["ITA1020"] = "What a measure for the score is to be only the author knows.",
        ["ITA1021"] = "What the other year's scores are called this year only the author knows.",
        ["ITA1022"] = "How to have fewer names only the author knows.",
        ["ITA1027"] = "Which of the years was meant only the author knows.",
        ["ITA2002"] = "What the number was to be only the author knows.",
        ["ITA2005"] = "Which limit was meant only the author knows.",
        ["ITA2010"] = "Which scores were meant only the author knows.",
        ["ITA2011"] = "Which score was meant only the author knows.",
        ["ITA2013"] = "Whether the band or the value is the wrong one only the author knows.",
        ["ITA2017"] = "Which number was meant only the author knows.",
        ["ITA2019"] = "Which of the ends is the wrong one only the author knows.",
        ["ITA2020"] = "Which scores were meant only the author knows.",
        ["ITA2029"] = "Which score was meant only the author knows.",
        ["ITA2031"] = "What to divide by only the author knows.",
        ["ITA2032"] = "Which scores to maintain only the author knows.",
        ["ITA2034"] = "Which limit was meant only the author knows.",
        ["ITA3013"] = "It is a remark: other values may occur.",
        ["ITA3014"] = "It is a remark: other values may occur.",
        ["ITA3015"] = "It is a remark about the analysis.",
        ["ITA3016"] = "Whether the rule or the measure names the wrong score only the author knows.",
        ["ITA3017"] = "Who is to do the work only the author knows.",
        ["ITA3018"] = "What is to be recommended there only the author knows.",
        ["ITA3020"] = "It is a remark that is made on request.",
        ["ITA3021"] = "It is a remark about the analysis.",
    };

    /// <summary>What is mended where the page shows a case that is not.</summary>
    private static readonly Dictionary<(string Id, string Language), string> examples = new()
    {
        [("ITA0010", "en")] = "if o14 >= 50 and <= 80 then recommend HR-plan\n",
        [("ITA0010", "th")] = "ถ้า o14 ไม่น้อยกว่า 50 และ ไม่เกิน 80 แล้ว เสนอ แผนบุคคล\n",
        [("ITA1014", "en")] = "edition 2568\nmeasure A\nlet limit = 50\nif o14 < 50 then recommend A\n",
        [("ITA1014", "th")] = "ปีประเมิน 2568\nมาตรการ ก\nกำหนดให้ เกณฑ์ขั้นต่ำ = 50\nถ้า o14 < 50 แล้ว เสนอ ก\n",
        [("ITA2014", "en")] = "edition 2568\nmeasure A\nif o17 < 50 and any of o14..o16 then recommend A\n",
        [("ITA2014", "th")] = "ปีประเมิน 2568\nมาตรการ ก\nถ้า o17 < 50 และ ข้อใดข้อหนึ่งใน o14..o16 แล้ว เสนอ ก\n",
    };

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var id in CodeFixes.Ids)
            {
                pages.Add(id, "en");
                pages.Add(id, "th");
            }

            return pages;
        }
    }

    [Fact]
    public void Every_message_about_rules_has_a_fix_or_a_reason_for_having_none()
    {
        var ids = DiagnosticDescriptors.All.Select(descriptor => descriptor.Id).Where(id => string.CompareOrdinal(id, "ITA5") < 0).ToList();

        Assert.Empty(withoutFix.Keys.Intersect(CodeFixes.Ids));
        Assert.Empty(ids.Except(CodeFixes.Ids).Except(withoutFix.Keys));
        Assert.Empty(CodeFixes.Ids.Concat(withoutFix.Keys).Except(ids));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_wrong_example_of_a_page_is_mended(string id, string language)
    {
        var wrong = Example(id, language);
        var offered = FixAssert.Of(id, wrong);

        Assert.NotEmpty(offered);
        Assert.True(offered.Count(change => change.IsPreferred) <= 1);
        Assert.All(offered, change =>
        {
            Assert.NotEqual(change.Title.Thai, change.Title.English);
            FixAssert.MendsWithoutHarm(id, wrong, change);
        });
    }

    [Theory]
    [InlineData("en", "quick fix", "`ita check --fix`")]
    [InlineData("th", "คำสั่งแก้ไขด่วน", "`ita check --fix`")]
    public void The_page_of_a_message_says_whether_it_can_be_mended(string language, string fix, string safe)
    {
        foreach (var id in DiagnosticDescriptors.All.Select(descriptor => descriptor.Id).Where(id => File.Exists(Path.Combine(HelpFolder(), language, id + ".md"))))
        {
            var page = File.ReadAllText(Path.Combine(HelpFolder(), language, id + ".md"));

            Assert.True(page.Contains(fix, StringComparison.Ordinal) == (CodeFixes.Mends(id) || JsonFixes.Ids.Contains(id)), id);
            Assert.True(page.Contains(safe, StringComparison.Ordinal) == (CodeFixes.Mends(id) && FixAssert.Of(id, Example(id, language))[0].IsSafe), id);
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("th")]
    public void What_is_offered_reads_well(string language)
    {
        var text = new StringBuilder();
        foreach (var id in CodeFixes.Ids)
        {
            var wrong = Example(id, language);
            text.Append(CultureInfo.InvariantCulture, $"=== {id}\n{wrong}");
            foreach (var change in FixAssert.Of(id, wrong))
            {
                var title = change.Title.In(language == "th" ? Language.Thai : Language.English);
                text.Append(CultureInfo.InvariantCulture, $"--- {title}{(change.IsSafe ? " (safe)" : "")}{(change.IsPreferred ? " (preferred)" : "")}\n");
                text.AppendJoin('\n', change.Files.Select(Editor.After));
            }
        }

        Verifier.Verify(text.ToString(), language);
    }

    internal static string Example(string id, string language) => examples.GetValueOrDefault((id, language))
        ?? Fence().Match(File.ReadAllText(Path.Combine(HelpFolder(), language, id + ".md")).ReplaceLineEndings("\n").Split("\n## ")[1]).Groups["text"].Value;

    private static string HelpFolder([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "src", "ItaRules", "Diagnostics", "Help"));

    [GeneratedRegex("```ita\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
