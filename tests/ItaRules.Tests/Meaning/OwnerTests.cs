using Xunit;

namespace ItaRules.Tests.Meaning;

/// <summary>Who does the work: the owners that are named, or those that it is assigned to.</summary>
public class OwnerTests
{
    private const string Units = "owner a \"A\"\nowner b under a\nส่วนงาน c \"C\" สังกัด a\nส่วนงาน d\n";

    [Theory]
    [InlineData("always recommend M owned by b, c and d", "b c d")]
    [InlineData("always recommend M owned by d and c, b", "d c b")]
    [InlineData("ทุกกรณี เสนอ M ผู้รับผิดชอบ b, c และ d", "b c d")]
    [InlineData("มาตรการ M รับผิดชอบโดย d และ b\nทุกกรณี เสนอ M", "d b")]
    [InlineData("measure M owned by d owned by b, d\nalways recommend M", "d b")]
    [InlineData("always recommend M owned by B\nalways recommend M owned by b, c", "b c")]
    [InlineData("always recommend M owned by \"Another Unit\" and d", "Another Unit d")]
    public void Several_owners_are_joined_by_commas_or_and(string rules, string expected) => Assert.Equal(expected, OwnersOf(rules));

    [Theory]
    [InlineData("assign b to c", "always recommend M owned by b and d", "c d")]
    [InlineData("มอบหมาย b ให้ c, d", "ทุกกรณี เสนอ M ผู้รับผิดชอบ b", "c d")]
    [InlineData("assign b to c and d", "measure M owned by d, b\nalways recommend M", "d c")]
    [InlineData("มอบหมาย b ให้ c\nมอบหมาย c ให้ d", "มาตรการ M ผู้รับผิดชอบ b, c, d\nทุกกรณี เสนอ M", "d")]
    [InlineData("assign a to d", "always recommend M owned by b", "b")]
    public void Assign_gives_everything_of_one_unit_to_others(string assigns, string rules, string expected)
    {
        Assert.Equal(expected, OwnersOf(assigns + "\n" + rules));
        Assert.Equal(expected, OwnersOf(rules + "\n" + assigns));
    }

    [Fact]
    public void An_owner_without_a_full_name_goes_by_its_name_and_without_a_parent_it_has_none()
    {
        var owners = Written.Result(Units + "always recommend M owned by a, b, c, d", "").Recommendations.Single().Owners;

        Assert.Equal(["A", "b", "C", "d"], owners.Select(owner => owner.Title));
        Assert.Equal([null, "a", "a", null], owners.Select(owner => owner.Parent?.Name));
    }

    private static string OwnersOf(string rules) => string.Join(' ', Written.Result(Units + rules, "").Recommendations.Single().Owners.Select(owner => owner.Name));
}
