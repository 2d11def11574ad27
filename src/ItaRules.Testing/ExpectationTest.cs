using System.Collections.Immutable;
using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Semantics;
using ItaRules.Text;

namespace ItaRules.Testing;

/// <summary>What became of the rules' promises (<c>expect</c>) on one score sheet.</summary>
/// <param name="Name">The test's name, made of the sheet's.</param>
/// <param name="Scores">The sheet.</param>
/// <param name="Broken">The broken promises, in the order of the rules.</param>
/// <param name="Undecided">The promises whose condition a missing score leaves open.</param>
public sealed record ExpectationTest(string Name, SheetScores Scores, ImmutableArray<BrokenExpectation> Broken, ImmutableArray<UndecidedExpectation> Undecided)
{
    /// <summary>Tests the promises on a sheet; null where the rules for its edition promise nothing.</summary>
    /// <param name="test">The test of the sheet.</param>
    public static ExpectationTest? Of(SnapshotTest test)
    {
        var results = test.Project.Evaluate(test.Sheet.Edition)!;
        return results.Expectations is { } expectations
            ? new ExpectationTest(test.Name, results.ScoresOf(test.Row), expectations.BrokenOn(test.Row), expectations.UndecidedOn(test.Row))
            : null;
    }

    /// <summary>Each broken promise with its place, in a sentence.</summary>
    /// <param name="language">The reader's language.</param>
    public IEnumerable<(SyntaxReference Place, string Sentence)> DescribeBroken(Language language) =>
        Broken.Select(one => (one.Expect.Syntax, ExpectationText.Of(one, Scores, language)));

    /// <summary>Each undecided promise with its place, and what is missing.</summary>
    /// <param name="language">The reader's language.</param>
    public IEnumerable<(SyntaxReference Place, string Sentence)> DescribeUndecided(Language language) =>
        Undecided.Select(one => (one.Place, MissingText.Of(one.Lacks, Scores, language)));
}
