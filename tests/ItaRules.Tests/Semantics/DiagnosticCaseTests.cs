using System.Text.RegularExpressions;
using ItaRules.Diagnostics;
using ItaRules.Semantics;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Semantics;

public class DiagnosticCaseTests
{
    private static readonly Dictionary<string, DiagnosticCase> cases = DiagnosticCase.All.ToDictionary(one => one.ToString());

    public static TheoryData<string> Cases => [.. cases.Keys];

    private static IEnumerable<DiagnosticDescriptor> Descriptors =>
        DiagnosticDescriptors.All.Where(descriptor => descriptor.Id.StartsWith("ITA1", StringComparison.Ordinal) || descriptor.Id.StartsWith("ITA2", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_gives_exactly_the_messages_written_in_it(string name)
    {
        var (files, diagnostics) = Run(cases[name]);

        Assert.All(files.Zip(cases[name].Files), pair => Assert.Equal(pair.Second.Annotated, MessageMarks.Annotate(pair.First.Tree.Text, diagnostics)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_message_is_worded_in_both_languages(string name)
    {
        foreach (var diagnostic in Run(cases[name]).Diagnostics)
        {
            var thai = diagnostic.GetMessage(Language.Thai);
            var english = diagnostic.GetMessage(Language.English);

            Assert.Contains(thai, c => c is >= 'ก' and <= '๛');
            Assert.Contains(english, char.IsAsciiLetter);
            Assert.All(new[] { thai, english }, message => Assert.DoesNotMatch(@"\{\d|Syntax|Bound|System\.|  ", message));
        }
    }

    // What the reader wrote stands in its own words, in quotes or as codes; all else is in the reader's language.
    [Theory]
    [MemberData(nameof(Cases))]
    public void A_message_names_scores_in_the_language_of_its_reader(string name) => Assert.All(
        Run(cases[name]).Diagnostics,
        diagnostic => Assert.DoesNotMatch(@"\b(indicator|indicators|sub-indicator|item|items|instrument) ?\d*\b", Regex.Replace(diagnostic.GetMessage(Language.Thai), "“[^”]*”|\"[^\"]*\"", "")));

    [Fact]
    public void Every_id_has_a_case_of_its_own()
    {
        var shown = cases.Values.Where(one => one.Files.Any(file => file.Annotated.Contains($"⟦{one.Id}:", StringComparison.Ordinal))).Select(one => one.Id);

        Assert.Equal(Descriptors.Select(descriptor => descriptor.Id), shown.Distinct().Order(StringComparer.Ordinal));
    }

    private static (List<RuleFile> Files, IReadOnlyList<Diagnostic> Diagnostics) Run(DiagnosticCase one)
    {
        var files = one.Files.Select(file => file.Parse()).ToList();
        return (files, Rules.Compile(CompilationOptions.Default, files).GetDiagnostics());
    }
}
