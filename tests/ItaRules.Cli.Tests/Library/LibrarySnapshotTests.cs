using ItaRules.Workspace.Files;
using Xunit;

namespace ItaRules.Cli.Tests.Library;

/// <summary>What the shipped rules say about the examples and about the sheets made for their edges, as a person has read it.</summary>
public sealed class LibrarySnapshotTests
{
    [Theory]
    [InlineData("examples/kham-sombun-2568")]
    [InlineData("examples/bang-krabue-2565")]
    [InlineData("examples/three-divisions-2568")]
    [InlineData("tests/TestData/library/2565")]
    [InlineData("tests/TestData/library/2566")]
    [InlineData("tests/TestData/library/2567")]
    [InlineData("tests/TestData/library/2568")]
    public void The_results_are_those_that_were_read(string project)
    {
        var run = Ita.RunIn(FilePath.Join(Ita.Repository, project), "test");

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }
}
