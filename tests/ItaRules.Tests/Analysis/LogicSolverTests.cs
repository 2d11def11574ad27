using System.Collections.Immutable;
using ItaRules.Analysis.Logic;
using ItaRules.Evaluation;
using ItaRules.Semantics.Bound;
using ItaRules.Tests.Evaluation;
using Xunit;

namespace ItaRules.Tests.Analysis;

public class LogicSolverTests
{
    private static readonly string[] codes = ["i1", "o14", "total"];
    private static readonly double[] limits = [0, 50, 85, 100];

    // Every constant and a value of every stretch between two of them; NaN is a missing score.
    private static readonly double[] grid = [0, 20, 50, 60, 85, 90, 100];

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void The_solver_says_the_same_as_trying_all_scores(int seed, bool mayLack)
    {
        var random = new Random(seed);
        var sheets = Sheets(mayLack);
        var possible = 0;
        for (var round = 0; round < 400; round++)
        {
            var condition = Condition(random, random.Next(4));
            var logic = LogicBuilder.Build([condition], Sample.Edition)!;
            Assert.True(logic.IsExact);
            var seen = sheets.Select(sheet => ConditionTrace.Of(condition, sheet).Truth).ToHashSet();
            foreach (var (wanted, truth) in new[] { (Outcomes.True, Truth.True), (Outcomes.False, Truth.False), (Outcomes.Undetermined, Truth.Undetermined) })
            {
                var verdict = new LogicSolver(100_000).Solve(logic, [new Constraint(logic.Nodes[0], wanted)], logic.Everything(onlyListed: false, mayLack), out var found);

                // Without missing scores only a test for missing makes a score missing, and then every other test of it is open too.
                if (!mayLack && !logic.AskedMissing.IsEmpty)
                    continue;
                Assert.True((verdict == Verdict.Possible) == seen.Contains(truth), $"round {round}: {wanted} is {verdict}");
                if (verdict != Verdict.Possible)
                    continue;
                possible++;
                Assert.Equal(truth, ConditionTrace.Of(condition, ScoreExample.Of(logic, found, Sample.Edition)!.Scores).Truth);
            }
        }

        Assert.InRange(possible, 400, 1200);
    }

    [Fact]
    public void Nested_conditions_over_many_items_end()
    {
        var random = new Random(7);
        var condition = Nested(random, 7);
        var logic = LogicBuilder.Build([condition], Sample.Edition)!;
        var solver = new LogicSolver(500);

        solver.Solve(logic, [new Constraint(logic.Nodes[0], Outcomes.True), new Constraint(logic.Nodes[0], Outcomes.False)], logic.Everything(onlyListed: false), out _);

        Assert.InRange(solver.Looked, 1, 500);
    }

    [Fact]
    public void Constants_that_rounding_makes_neighbours_have_nothing_between_them()
    {
        BoundCondition condition = new BoundAnd(default, [Sample.Compare("i1", ComparisonOperator.Greater, 50), Sample.Compare("i1", ComparisonOperator.Less, 50.000001)]);
        var logic = LogicBuilder.Build([condition], Sample.Edition)!;

        Assert.Equal(Verdict.Impossible, new LogicSolver(100).Solve(logic, [new Constraint(logic.Nodes[0], Outcomes.True)], logic.Everything(onlyListed: false), out _));
    }

    private static List<SheetScores> Sheets(bool mayLack)
    {
        ImmutableArray<double> values = mayLack ? [.. grid, double.NaN] : [.. grid];
        return
        [
            .. from a in values
               from b in values
               from c in values
               select new SheetScores(Sample.Sheet((codes[0], a), (codes[1], b), (codes[2], c))),
        ];
    }

    private static BoundCondition Nested(Random random, int depth)
    {
        if (depth == 0)
            return Sample.Below(random.Next(2) == 0 ? $"o{random.Next(1, 29)}" : $"i{random.Next(1, 16)}", random.Next(1, 100));
        ImmutableArray<BoundCondition> operands = [Nested(random, depth - 1), Nested(random, depth - 1)];
        return depth % 2 == 0 ? new BoundAnd(default, operands) : new BoundOr(default, operands);
    }

    private static BoundCondition Condition(Random random, int depth)
    {
        if (depth == 0)
            return Test(random);
        return random.Next(6) switch
        {
            0 => new BoundNot(default, Condition(random, depth - 1)),
            1 => new BoundAnd(default, Conditions(random, depth)),
            2 => new BoundOr(default, Conditions(random, depth)),
            3 => new BoundQuantifier(default, (QuantifierKind)random.Next(3), random.Next(4), Conditions(random, depth)),
            _ => Test(random),
        };
    }

    private static ImmutableArray<BoundCondition> Conditions(Random random, int depth) =>
        [.. Enumerable.Range(0, 2 + random.Next(2)).Select(_ => Condition(random, depth - 1))];

    private static BoundCondition Test(Random random)
    {
        var limit = new BoundNumber(default, limits[random.Next(limits.Length)]);
        var comparison = (ComparisonOperator)random.Next(6);
        BoundSum score = Sample.Read(codes[random.Next(codes.Length)]);
        return random.Next(8) switch
        {
            0 => new BoundMissingTest(default, score),
            1 => new BoundComparison(default, limit, comparison, score),
            2 => new BoundComparison(default, Lowest(random), comparison, limit),
            3 => new BoundComparison(default, new BoundArithmetic(default, score, ArithmeticOperator.Subtract, score), comparison, limit),
            _ => new BoundComparison(default, score, comparison, limit),
        };
    }

    private static BoundAggregate Lowest(Random random) =>
        new(default, random.Next(2) == 0 ? AggregateKind.Lowest : AggregateKind.Highest, [.. codes.Take(2 + random.Next(2)).Select(Sample.Read)]);
}
