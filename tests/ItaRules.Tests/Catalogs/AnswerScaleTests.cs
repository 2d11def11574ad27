using ItaRules.Catalogs;
using Xunit;

namespace ItaRules.Tests.Catalogs;

public sealed class AnswerScaleTests
{
    private static readonly AnswerScale sixAnswers = new(5, new Provenance(Certainty.Derived, new("", "")));

    [Theory]
    [InlineData(99.35, 31, true)]
    [InlineData(1.29, 31, true)]
    [InlineData(97.42, 31, true)]
    [InlineData(97.52, 31, false)]
    [InlineData(0, 31, true)]
    [InlineData(100, 31, true)]
    [InlineData(79.05, 21, true)]
    [InlineData(79.06, 21, false)]
    [InlineData(50, 1, false)]
    public void Only_some_scores_come_from_so_many_people(double score, int people, bool expected) =>
        Assert.Equal(expected, sixAnswers.CanGive(score, people));

    [Fact]
    public void The_scores_beside_an_impossible_one_are_possible()
    {
        var (below, above) = sixAnswers.Nearest(97.52, 31);

        Assert.Equal((97.42, 98.06), (below, above));
    }
}
