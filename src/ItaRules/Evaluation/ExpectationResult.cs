using System.Collections.Immutable;
using System.Numerics;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;

namespace ItaRules.Evaluation;

/// <summary>
/// What became of the promises of a rule set on its sheets: kept, broken, or undecided where a missing score leaves their condition open. Made from a finished result,
/// which it does not change. Immutable.
/// </summary>
public sealed class ExpectationResult
{
    private readonly EvaluationResult result;
    private readonly ImmutableArray<Promise> promises;

    internal ExpectationResult(EvaluationResult result, EvaluationResult decided)
    {
        this.result = result;
        Decided = decided;
        var recommended = new Dictionary<MeasureSymbol, ulong[]>();
        promises =
        [
            .. from place in Enumerable.Range(0, decided.Plan.Branches.Length)
               let planned = decided.Plan.Branches[place]
               from expect in planned.Branch.Actions.OfType<BoundExpect>()
               select new Promise(planned.Rule, decided.Plan.Decisions[planned.Decision].Decision, planned.Branch, expect, BrokenBits(expect, decided.ActingBits(place), recommended)),
        ];
    }

    /// <summary>The rules that promise something, decided on the same sheets: where each of their branches acts, and where it is undetermined.</summary>
    public EvaluationResult Decided { get; }

    /// <summary>The broken promises of one sheet, in the order of the rules.</summary>
    /// <param name="row">The row of the sheet.</param>
    public ImmutableArray<BrokenExpectation> BrokenOn(int row)
    {
        var found = ImmutableArray.CreateBuilder<BrokenExpectation>();
        ImmutableArray<Recommendation>? recommendations = null;
        foreach (var promise in promises.Where(promise => promise.IsBrokenOn(row)))
        {
            var reason = new Reason(Decided.Rules.Rules[promise.Rule], promise.Decision, promise.Branch, promise.Expect, []);
            recommendations ??= promise.Expect.IsNegative ? result[row].Recommendations : null;
            found.Add(new BrokenExpectation(promise.Expect, reason, promise.Expect.IsNegative ? [.. recommendations!.Value.Where(one => promise.Expect.Measures.Contains(one.Measure.Measure))] : []));
        }

        return found.ToImmutable();
    }

    /// <summary>The rules whose promises are undecided on one sheet, in the order of the rules; of a loop all that its scores lack.</summary>
    /// <param name="row">The row of the sheet.</param>
    public ImmutableArray<UndecidedExpectation> UndecidedOn(int row) =>
    [
        .. Decided[row].Undetermined.GroupBy(open => open.Rule).Select(open => new UndecidedExpectation(
            open.Key, PlaceOf(open.First().Decision), MissingInputs.Join([.. open.Select(one => one.Lacks)]))),
    ];

    /// <summary>The rows of the sheets on which a promise is broken or undecided, rising.</summary>
    public IEnumerable<int> RowsToTell() => Enumerable.Range(0, result.Table.Count).Where(row => promises.Any(promise => promise.IsBrokenOn(row)) || Decided.OpenOn(row).Any());

    /// <summary>On how many sheets the promises of a rule are kept, broken and undecided.</summary>
    /// <param name="rule">The rule, one of those decided.</param>
    public ExpectationCounts CountsOf(BoundRule rule)
    {
        var broken = new ulong[BlockMachine.BlocksOf(result.Table.Count)];
        foreach (var promise in promises.Where(promise => Decided.Rules.Rules[promise.Rule] == rule))
        {
            for (var block = 0; block < broken.Length; block++)
                broken[block] |= promise.Broken[block];
        }

        var (kept, undecided) = (0, 0);
        for (var row = 0; row < result.Table.Count; row++)
        {
            if (IsSet(broken, row))
                continue;
            var outcomes = Enumerable.Range(0, rule.Decisions.Length).Select(decision => Decided.OutcomeOf(rule, decision, row).Outcome).ToHashSet();
            undecided += outcomes.Contains(Truth.Undetermined) ? 1 : 0;
            kept += outcomes.Contains(Truth.True) && !outcomes.Contains(Truth.Undetermined) ? 1 : 0;
        }

        return new ExpectationCounts(result.Table.Count, kept, broken.Sum(BitOperations.PopCount), undecided);
    }

    private static SyntaxReference PlaceOf(BoundDecision decision) => decision.Branches.SelectMany(branch => branch.Actions).OfType<BoundExpect>().First().Syntax;

    private static bool IsSet(ulong[] words, int row) => ((words[row / BlockMachine.BlockSize] >> (row % BlockMachine.BlockSize)) & 1) != 0;

    private ulong[] BrokenBits(BoundExpect expect, ulong[] acting, Dictionary<MeasureSymbol, ulong[]> recommended)
    {
        var found = new ulong[acting.Length];
        foreach (var measure in expect.Measures)
        {
            if (!recommended.TryGetValue(measure, out var bits))
                recommended[measure] = bits = result.RecommendedBits(measure);
            for (var block = 0; block < found.Length; block++)
                found[block] |= bits[block];
        }

        for (var block = 0; block < found.Length; block++)
            found[block] = acting[block] & (expect.IsNegative ? found[block] : ~found[block]);
        return found;
    }

    /// <summary>A promise where it stands.</summary>
    /// <param name="Rule">The place of its rule among those decided.</param>
    /// <param name="Decision">Its decision.</param>
    /// <param name="Branch">Its branch.</param>
    /// <param name="Expect">What is promised.</param>
    /// <param name="Broken">A bit for each sheet on which it is broken.</param>
    private sealed record Promise(int Rule, BoundDecision Decision, BoundBranch Branch, BoundExpect Expect, ulong[] Broken)
    {
        public bool IsBrokenOn(int row) => IsSet(Broken, row);
    }
}

/// <summary>A promise that the result of a sheet does not keep.</summary>
/// <param name="Expect">What is promised.</param>
/// <param name="Reason">Why it applies: the rule and the branch that acted.</param>
/// <param name="TooMuch">The recommendations that may not be there; empty where one is missing.</param>
public sealed record BrokenExpectation(BoundExpect Expect, Reason Reason, ImmutableArray<Recommendation> TooMuch);

/// <summary>Promises whose condition a missing score leaves open: neither kept nor broken.</summary>
/// <param name="Rule">The rule that they stand in.</param>
/// <param name="Place">Where the first of them stands.</param>
/// <param name="Lacks">What is missing and would decide it.</param>
public sealed record UndecidedExpectation(BoundRule Rule, SyntaxReference Place, MissingInputs Lacks);

/// <summary>What became of the promises of a rule. On the other sheets none of them applies.</summary>
/// <param name="Sheets">How many sheets there are.</param>
/// <param name="Kept">On how many of them promises apply and all are kept.</param>
/// <param name="Broken">On how many of them one is broken.</param>
/// <param name="Undecided">On how many of them none is broken, and a missing score leaves open whether one applies.</param>
public readonly record struct ExpectationCounts(int Sheets, int Kept, int Broken, int Undecided);
