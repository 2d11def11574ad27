using System.Collections.Immutable;

namespace ItaRules.Tests.Analysis.BruteForce;

/// <summary>A rule set as it is drawn at random: enough structure to take parts away from one that fails.</summary>
/// <param name="Defines">The named conditions.</param>
/// <param name="Rules">The rules.</param>
internal sealed record RuleSetSketch(ImmutableArray<DefineSketch> Defines, ImmutableArray<RuleSketch> Rules)
{
    public string Text => string.Join('\n', ["edition 2568", .. Defines.Select(define => $"define {define.Name} as {define.Body}"), .. Rules.Select(rule => rule.ToString())]) + "\n";

    /// <summary>Rule sets with one part less.</summary>
    public IEnumerable<RuleSetSketch> Smaller() =>
    [
        .. Rules.Select((_, i) => this with { Rules = Rules.RemoveAt(i) }),
        .. Defines.Select((_, i) => this with { Defines = Defines.RemoveAt(i) }),
        .. Rules.SelectMany((rule, i) => rule.Smaller().Select(smaller => this with { Rules = Rules.SetItem(i, smaller) })),
        .. Defines.SelectMany((define, i) => define.Body.Smaller().Select(smaller => this with { Defines = Defines.SetItem(i, define with { Body = smaller }) })),
    ];

    /// <summary>The smallest rule set that still fails, by taking parts away.</summary>
    public RuleSetSketch Shrink(Func<RuleSetSketch, bool> fails)
    {
        var smallest = this;
        while (smallest.Smaller().FirstOrDefault(fails) is { } smaller)
            smallest = smaller;
        return smallest;
    }
}

/// <summary>A named condition.</summary>
internal sealed record DefineSketch(string Name, ConditionSketch Body);

/// <summary>A rule: its loop if it has one, and its branches; one without a condition is the last.</summary>
internal sealed record RuleSketch(string? Loop, ImmutableArray<BranchSketch> Branches)
{
    public IEnumerable<RuleSketch> Smaller()
    {
        for (var i = Branches.Length - 1; i > 0; i--)
            yield return this with { Branches = Branches.RemoveAt(i) };
        if (Branches is [_, { Condition: not null }, ..])
            yield return this with { Branches = Branches.RemoveAt(0) };
        for (var i = 0; i < Branches.Length; i++)
        {
            foreach (var smaller in Branches[i].Condition?.Smaller() ?? [])
                yield return this with { Branches = Branches.SetItem(i, Branches[i] with { Condition = smaller }) };
        }
    }

    public override string ToString()
    {
        var loop = Loop is null ? "" : $"for each x in {Loop} ";
        return Branches is [{ Condition: null } always]
            ? $"always {always.Answer}"
            : loop + string.Join(" else ", Branches.Select(branch => branch.Condition is null ? branch.Answer : $"if {branch.Condition} then {branch.Answer}"));
    }
}

/// <summary>A branch.</summary>
internal sealed record BranchSketch(ConditionSketch? Condition, string Answer);

/// <summary>A condition.</summary>
internal abstract record ConditionSketch
{
    /// <summary>Conditions with one part less.</summary>
    public abstract IEnumerable<ConditionSketch> Smaller();
}

/// <summary>A single test.</summary>
internal sealed record TestSketch(string Text) : ConditionSketch
{
    public override IEnumerable<ConditionSketch> Smaller() => [];

    public override string ToString() => Text;
}

/// <summary>The opposite.</summary>
internal sealed record NotSketch(ConditionSketch Operand) : ConditionSketch
{
    public override IEnumerable<ConditionSketch> Smaller() => [Operand, .. Operand.Smaller().Select(smaller => new NotSketch(smaller))];

    public override string ToString() => $"not ({Operand})";
}

/// <summary>Several conditions joined by <c>and</c> or <c>or</c>.</summary>
internal sealed record JoinSketch(string Word, ImmutableArray<ConditionSketch> Operands) : ConditionSketch
{
    public override IEnumerable<ConditionSketch> Smaller() =>
    [
        .. Operands,
        .. Operands.Length > 2 ? Operands.Select((_, i) => this with { Operands = Operands.RemoveAt(i) }) : [],
        .. Operands.SelectMany((operand, i) => operand.Smaller().Select(smaller => this with { Operands = Operands.SetItem(i, smaller) })),
    ];

    public override string ToString() => string.Join($" {Word} ", Operands.Select(operand => operand is TestSketch ? $"{operand}" : $"({operand})"));
}
