using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Tests.Semantics;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Meaning;

/// <summary>Where a declaration stands changes nothing, and results stand in an order of their own.</summary>
public class OrderTests
{
    private static readonly string[] declarations =
    [
        "owner mayor \"นายก\"",
        "owner clerk \"สำนักปลัด\" under mayor",
        "owner hr under clerk",
        "owner finance under mayor",
        "assign hr to clerk",
        "let limit = 50",
        "let papers = o14..o16",
        "define weak as below limit",
        "define troubled as any of papers is weak",
        "measure Plan \"แผน\" owned by hr due Q2 report every 6 months for o14, o15 step \"ก\" step \"ข\"",
        "measure Watch due all year for i10",
        "มาตรการ Meeting",
        "rule each for each x in papers, i10 if x is weak then recommend measures for x because \"{x code}\" else maintain",
        "rule whole if troubled then recommend Plan priority high due Q3 to Q4 owned by finance",
        "rule soon if o14 < limit then recommend Plan priority urgent due Q1 to Q4 owned by hr",
        "rule later if o15 < limit then recommend Plan priority low due Q4",
        "กฎ base ทุกกรณี เสนอ Meeting และ หมายเหตุ \"ประชุม\"",
        "rule services for issue 2 if e1 < 85 then recommend Watch",
        "rule keep if all of i1..i3 >= 85 then maintain",
        "rule open if o9 < limit then recommend Watch else recommend Meeting",
    ];

    private static readonly string scores = "o14=0, o15=0, o16=100, i10=1.29, i1=99, i2=98, i3=97, e1=80";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Where_a_declaration_stands_in_which_file_changes_nothing(int seed)
    {
        var random = new Random(seed);
        var expected = Said(Written.Result([Rules.Project("a.ita", "edition 2568\n" + string.Join('\n', declarations))], Written.Sheet(scores)));
        Assert.Contains("Plan", expected, StringComparison.Ordinal);

        for (var i = 0; i < 40; i++)
        {
            var parts = declarations.OrderBy(_ => random.Next()).GroupBy(_ => random.Next(3)).Select((part, place) => Rules.Project($"{place}.ita", "edition 2568\n" + string.Join('\n', part)));
            Assert.Equal(expected, Said(Written.Result(parts, Written.Sheet(scores))));
        }
    }

    [Fact]
    public void Line_breaks_and_indentation_change_nothing()
    {
        var lines = "edition 2568\n" + string.Join('\n', declarations);
        var expected = Said(Written.Result([Rules.Project("a.ita", lines)], Written.Sheet(scores)));

        Assert.Equal(expected, Said(Written.Result([Rules.Project("a.ita", lines.Replace('\n', ' '))], Written.Sheet(scores))));
        Assert.Equal(expected, Said(Written.Result([Rules.Project("a.ita", lines.Replace("\n", "\r\n\r\n   \t", StringComparison.Ordinal).Replace(" then ", "\nthen\n", StringComparison.Ordinal))], Written.Sheet(scores))));
    }

    /// <summary>Issue, then the deciding items as the catalogue lists them, then the name; what has no issue stands last.</summary>
    [Theory]
    [InlineData(
        """
        rule z for issue 1 if o15 < 50 then recommend Z
        if o15 < 50 then recommend B
        if o15 < 50 then recommend ก
        if o14 < 50 and o15 < 50 then recommend D
        if o14 < 50 then recommend E
        if i10 < 50 then recommend F
        if total < 100 then recommend H
        if IIT < 100 then recommend G
        always recommend A
        """)]
    [InlineData(
        """
        ทุกกรณี เสนอ A
        ถ้า IIT ต่ำกว่า 100 แล้วเสนอ G
        ถ้า คะแนนรวม ต่ำกว่า 100 แล้วเสนอ H
        ถ้า i10 ต่ำกว่า 50 แล้วเสนอ F
        ถ้า o14 ต่ำกว่า 50 แล้วเสนอ E
        ถ้า o15 ต่ำกว่า 50 และ o14 ต่ำกว่า 50 แล้วเสนอ D
        ถ้า o15 ต่ำกว่า 50 แล้วเสนอ ก
        ถ้า o15 ต่ำกว่า 50 แล้วเสนอ B
        กฎ z สำหรับประเด็นที่ 1 ถ้า o15 ต่ำกว่า 50 แล้วเสนอ Z
        """)]
    public void Recommendations_stand_by_issue_then_by_the_deciding_items_then_by_name(string rules) =>
        Assert.Equal("Z F E D B ก G H A", Written.Measures(Written.Result(rules, "i10=0, o14=0, o15=0, IIT=90, total=90")));

    /// <summary>Everything that a result says, with what stands by rule put in an order that no file gives.</summary>
    private static string Said(SheetResult result) => string.Join('\n',
    [
        .. result.Recommendations.Select(one =>
            $"{one.Measure.Measure.Name}: {Sorted(one.Owners.Select(owner => owner.Name))}; {one.Due}; {one.Priority}; {string.Join(' ', one.Issues)}; {Written.Codes(one.Scores)}; "
            + Sorted(one.Reasons.Select(reason => ReasonText.Of(reason, result.Scores, Language.English)))),
        .. result.Maintained.Select(kept => $"maintain {kept.Issue}: {Written.Codes(kept.Scores)}"),
        .. Written.Notes(result).Order(StringComparer.Ordinal),
        .. result.Unanswered.Select(one => one.Score.RuleCode).Order(StringComparer.Ordinal),
        .. result.Undetermined.Select(open => $"{open.Rule.Rule.Name}: {Written.Codes(open.Missing)}").Order(StringComparer.Ordinal),
    ]);

    private static string Sorted(IEnumerable<string> texts) => string.Join(", ", texts.Order(StringComparer.Ordinal));
}
