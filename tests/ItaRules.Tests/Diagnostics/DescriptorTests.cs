using System.Text.RegularExpressions;
using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Tests.Infrastructure;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Diagnostics;

public partial class DescriptorTests
{
    public static TheoryData<string> Ids => [.. DiagnosticDescriptors.All.Select(descriptor => descriptor.Id)];

    public static TheoryData<string, string> SyntaxPages
    {
        get
        {
            TheoryData<string, string> pages = [];
            foreach (DiagnosticDescriptor descriptor in DiagnosticDescriptors.All.Where(descriptor => descriptor.Id.StartsWith("ITA0", StringComparison.Ordinal)))
            {
                pages.Add(descriptor.Id, "en");
                pages.Add(descriptor.Id, "th");
            }

            return pages;
        }
    }

    [Fact]
    public void Ids_are_unique_and_well_formed()
    {
        Assert.NotEmpty(DiagnosticDescriptors.All);
        Assert.Equal(DiagnosticDescriptors.All.Length, DiagnosticDescriptors.All.Select(descriptor => descriptor.Id).Distinct().Count());
        Assert.All(DiagnosticDescriptors.All, descriptor => Assert.Matches("^ITA[0-9]{4}$", descriptor.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Both_languages_say_it_with_the_same_arguments(string id)
    {
        DiagnosticDescriptor descriptor = DiagnosticDescriptors.Find(id)!;

        // A message may be nothing but its arguments, which are worded elsewhere.
        Assert.True(Regex.IsMatch(descriptor.Message.Thai, "[\u0E00-\u0E7F]") || !Hole().Replace(descriptor.Message.Thai, "").Any(char.IsLetter), descriptor.Message.Thai);
        Assert.DoesNotMatch("[\u0E00-\u0E7F]", descriptor.Message.English);
        Assert.Equal(Holes(descriptor.Message.Thai), Holes(descriptor.Message.English));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_message_has_a_help_page_in_each_language(string id)
    {
        foreach (string language in new[] { "en", "th" })
        {
            string path = Path.Combine(AppContext.BaseDirectory, "help", language, id + ".md");
            Assert.True(File.Exists(path), path + " is not there.");
            Assert.StartsWith($"# {id}: ", File.ReadAllText(path), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(SyntaxPages))]
    public void The_bad_example_of_a_page_gets_its_message_and_the_good_one_none(string id, string language)
    {
        MatchCollection examples = Example().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "help", language, id + ".md")).ReplaceLineEndings("\n"));

        Assert.Equal(2, examples.Count);
        Assert.Equal(id, Assert.Single(SyntaxTree.Parse(examples[0].Groups[1].Value).Diagnostics).Id);
        Assert.Empty(SyntaxTree.Parse(examples[1].Groups[1].Value).Diagnostics);
    }

    [Fact]
    public void Every_syntax_message_is_shown_by_the_samples()
    {
        IEnumerable<string> seen = SampleSources.All.SelectMany(name => SyntaxTree.Parse(SampleSources.Read(name)).Diagnostics).Select(diagnostic => diagnostic.Id);
        IEnumerable<string> all = DiagnosticDescriptors.All.Select(descriptor => descriptor.Id).Where(id => id.StartsWith("ITA0", StringComparison.Ordinal));

        Assert.Empty(all.Except(seen));
    }

    [Fact]
    public void A_message_is_worded_when_it_is_shown()
    {
        DiagnosticDescriptor descriptor = new("ITA9999", Severity.Warning, new LocalizedText("ไทย {0} {1}", "English {0} {1}"));
        Diagnostic diagnostic = new(descriptor, new FileLocation("f.json", 3, 7), [new LocalizedText("ก", "a"), 1.5]);

        Assert.Equal("ไทย ก 1.5", diagnostic.GetMessage(Language.Thai));
        Assert.Equal("English a 1.5", diagnostic.GetMessage(Language.English));
        Assert.Equal("f.json:3:7", diagnostic.Location.ToString());
        Assert.Equal(Severity.Error, diagnostic.WithSeverity(Severity.Error).Severity);
        Assert.Equal(Severity.Warning, diagnostic.Severity);
    }

    [Fact]
    public void Locations_count_from_one()
    {
        SourceText source = new("a\nbc", "f.ita");

        Assert.Equal("f.ita:2:2", new SourceLocation(source, new TextSpan(3, 1)).ToString());
        Assert.Equal("f.xlsx:Scores:5:3", new CellLocation("f.xlsx", "Scores", 5, 3).ToString());
    }

    private static IEnumerable<string> Holes(string template) => Hole().Matches(template.Replace("{{", "", StringComparison.Ordinal)).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Hole();

    [GeneratedRegex("```ita\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
