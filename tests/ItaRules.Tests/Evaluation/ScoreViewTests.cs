using ItaRules.Evaluation;
using ItaRules.Scores;
using Xunit;

namespace ItaRules.Tests.Evaluation;

public class ScoreViewTests
{
    private static readonly ScoreSheet bad = Sample.Sheet(("o14", 0));
    private static readonly ScoreSheet good = Sample.Sheet(("o14", 100));

    [Fact]
    public void A_result_is_kept_for_its_rule_set_also_when_another_sheet_is_chosen()
    {
        var view = new ScoreView([new ScoreYear(Sample.Table(bad, good))]);
        var rules = Sample.Deciding([Sample.Below("o14", 50)]);
        var others = Sample.Deciding([Sample.Below("o14", 50)]);

        var result = view.ResultOf(rules);

        Assert.Same(result, view.ResultOf(rules));
        Assert.Same(result, view.Choose(good).ResultOf(rules));
        Assert.NotSame(result, view.ResultOf(others));
        Assert.Equal(new RuleCounts(2, 1, 0), result!.CountsOf(rules.Rules[0]));
    }

    [Fact]
    public void The_first_sheet_is_chosen_until_another_is()
    {
        var view = new ScoreView([new ScoreYear(Sample.Table(bad, good))]);
        var rules = Sample.Deciding([Sample.Below("o14", 50)]);

        Assert.Same(bad, view.Chosen);
        Assert.Same(good, view.Choose(good).Chosen);
        Assert.Same(good, view.Choose(good).ChosenResultOf(rules)!.Sheet);
        Assert.Equal(1, view.Choose(good).ChosenIn(Sample.Edition)!.Row);
    }

    [Fact]
    public void What_the_view_lacks_is_null()
    {
        var rules = Sample.Deciding([Sample.Below("o14", 50)]);
        var view = new ScoreView([new ScoreYear(Sample.Table(bad))]);

        Assert.Null(ScoreView.Empty.Chosen);
        Assert.Null(ScoreView.Empty.ResultOf(rules));
        Assert.Null(ScoreView.Empty.ChosenResultOf(rules));
        Assert.Null(view.TableOf(Sample.Catalogs.Find(2565)!));
        Assert.Null(view.ChosenIn(Sample.Catalogs.Find(2565)!));
        Assert.Throws<ArgumentException>(() => view.Choose(good));
    }
}
