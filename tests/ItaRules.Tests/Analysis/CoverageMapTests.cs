using ItaRules.Analysis;
using ItaRules.Tests.Semantics;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Analysis;

public class CoverageMapTests
{
    [Theory]
    [InlineData("if i1 < 50 then recommend A\nif i1 > 50 then maintain", "at least 0 and below 50: Answered; 50: Gap; above 50 and at most 100: Answered")]
    [InlineData("if i1 < 60 then recommend A\nif i1 <= 30 then recommend B", "at least 0 and at most 30: Overlap; above 30 and below 60: Answered; at least 60 and at most 100: Unanswered")]
    [InlineData("if i1 < 60 then recommend A\nif i1 >= 85 and i2 < 50 then recommend B", "at least 0 and below 60: Answered; at least 60 and below 85: Gap; at least 85 and at most 100: WithOthers")]
    [InlineData("if i1 < 60 then recommend A\nif i1 < 30 and i2 < 50 then recommend B", "at least 0 and below 60: Answered; at least 60 and at most 100: Unanswered")]
    [InlineData("if i1 < 50 then recommend A else if i1 < 85 then recommend B else maintain", "at least 0 and below 50: Answered; at least 50 and below 85: Answered; at least 85 and at most 100: Answered")]
    [InlineData("if i1 - i2 > 30 then recommend A", "0: Unanswered; above 0 and at most 100: WithOthers")]
    [InlineData("if i2 < 50 then recommend A", "at least 0 and at most 100: Unanswered")]
    public void An_item_is_cut_where_answers_change(string rules, string expected)
    {
        var map = CoverageMap.Of(Rules.Bind("edition 2568\n" + rules)).Items.Single(item => item.Item.RuleCode == "i1");

        Assert.Equal(expected, string.Join("; ", map.Stretches.Select(stretch => $"{stretch.Values.In(Language.English)}: {stretch.Kind}")));
    }

    [Fact]
    public void Between_values_that_the_catalogue_lists_nothing_is_a_gap()
    {
        var map = CoverageMap.Of(Rules.Bind("edition 2568\nif o14 = 0 then recommend A\nif o14 = 100 then maintain")).Items.Single(item => item.Item.RuleCode == "o14");

        Assert.Equal(
            [StretchKind.Answered, StretchKind.Unseen, StretchKind.Gap, StretchKind.Unseen, StretchKind.Answered],
            map.Stretches.Select(stretch => stretch.Kind));
    }

    [Fact]
    public void The_library_answers_every_score_of_every_item()
    {
        var files = Directory.GetFiles(Path.Combine(Rules.Repository, "rules", "2568"), "*.ita").Order(StringComparer.Ordinal);
        var compilation = Rules.Compile([.. files.Select(path => Rules.Project(Path.GetFileName(path), File.ReadAllText(path)))]);
        var map = CoverageMap.Of(compilation.Bind(Rules.Edition2568));

        Assert.Equal(52, map.Items.Length);
        Assert.All(map.Items, item => Assert.All(item.Stretches, stretch => Assert.Equal(StretchKind.Answered, stretch.Kind)));
    }
}
