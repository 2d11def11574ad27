using ItaRules.Testing;
using ItaRules.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Tests.Semantics;

public class BoundTreeTests
{
    private static readonly string samples = RepositoryFiles.PathOf("Samples");

    [Theory]
    [InlineData("whole-language-en")]
    [InlineData("whole-language-th")]
    public void Symbols_of_a_sample(string name) => Verifier.Verify(BoundTreeText.Of(Rules.Compile(Sample(name)).Symbols), name);

    [Fact]
    public void Bound_rules_of_the_sample()
    {
        var compilation = Rules.Compile(Sample("whole-language-en"));

        Assert.Equal(["ITA1020"], Rules.Ids(compilation));
        Verifier.Verify(BoundTreeText.Of(compilation.Bind(Rules.Edition2568)));
    }

    [Fact]
    public void Thai_means_what_English_means()
    {
        var english = Rules.Compile(Sample("whole-language-en"));
        var thai = Rules.Compile(Sample("whole-language-th"));

        Assert.Equal(["ITA1020"], Rules.Ids(thai));
        Assert.Equal(
            BoundTreeText.Of(english.Bind(Rules.Edition2568)).Replace("whole-language-en", "", StringComparison.Ordinal),
            BoundTreeText.Of(thai.Bind(Rules.Edition2568)).Replace("whole-language-th", "", StringComparison.Ordinal));
    }

    private static ItaRules.Semantics.RuleFile Sample(string name) => Rules.Project(name + ".ita", File.ReadAllText(Path.Combine(samples, name + ".ita")));
}
