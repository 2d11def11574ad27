using System.Collections.Frozen;
using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Interchange.Catalogs;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;

namespace ItaRules.Tests.Evaluation;

/// <summary>Sheets, conditions and rules for tests, in the shipped catalogue of 2568.</summary>
internal static class Sample
{
    public static CatalogSet Catalogs => CatalogFiles.Shipped;

    public static Edition Edition { get; } = CatalogFiles.Shipped.Find(2568)!;

    /// <summary>A score by the code that rules write (<c>o14</c>, <c>OIT</c>, <c>indicator 9</c>, <c>total</c>).</summary>
    public static ScoreDefinition Score(string code) => Edition.Scores.Single(score => string.Equals(score.RuleCode, code, StringComparison.OrdinalIgnoreCase));

    public static ScoreSheet Sheet(params (string Code, double Value)[] scores) => Sheet(Agency.Unnamed, scores);

    public static ScoreSheet Sheet(Agency agency, params (string Code, double Value)[] scores)
    {
        var reported = Enumerable.Repeat(double.NaN, Edition.Scores.Length).ToArray();
        foreach (var (code, value) in scores)
            reported[Score(code).Ordinal] = value;
        return new ScoreSheet(Edition, agency, reported);
    }

    public static ScoreTable Table(params ScoreSheet[] sheets) => new(Edition, [.. sheets]);

    public static BoundScore Read(string code) => new(default, Score(code));

    public static BoundCondition Compare(string code, ComparisonOperator comparison, double limit) =>
        new BoundComparison(default, Read(code), comparison, new BoundNumber(default, limit));

    public static BoundCondition Below(string code, double limit) => Compare(code, ComparisonOperator.Less, limit);

    /// <summary>A rule set of rules that only decide: each is one branch with one condition and no action.</summary>
    public static BoundRuleSet Deciding(IEnumerable<BoundCondition> conditions) =>
        RuleSet([.. conditions.Select((condition, i) => Rule(i, Decision(new BoundBranch(default, condition, []))))]);

    public static BoundDecision Decision(params BoundBranch[] branches) => new(null, [.. branches]);

    public static BoundRule Rule(int ordinal, params BoundDecision[] decisions) =>
        new(new RuleSymbol($"rule {ordinal}", isNamed: false, null, null, null, default, ordinal), [.. decisions]);

    public static BoundRuleSet RuleSet(params ImmutableArray<BoundRule> rules) =>
        new(Edition, 2569, rules, FrozenDictionary<MeasureSymbol, BoundMeasure>.Empty, []);
}
