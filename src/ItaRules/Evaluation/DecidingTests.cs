using ItaRules.Semantics.Bound;

namespace ItaRules.Evaluation;

/// <summary>Finds the single tests that made a condition true or false: whatever the others had been, these would have given the same.</summary>
internal static class DecidingTests
{
    /// <summary>The tests in order; none of an undetermined condition.</summary>
    public static IEnumerable<ConditionTrace> Of(ConditionTrace trace)
    {
        if (trace.Truth == Truth.Undetermined)
            return [];
        return trace.Parts.IsEmpty ? [trace] : PartsOf(trace).SelectMany(Of);
    }

    private static IEnumerable<ConditionTrace> PartsOf(ConditionTrace trace)
    {
        var holds = trace.Truth == Truth.True;
        return trace.Condition switch
        {
            BoundAnd => holds ? trace.Parts : With(Truth.False),
            BoundOr => holds ? With(Truth.True) : trace.Parts,
            BoundQuantifier { Kind: QuantifierKind.AtLeast } => With(trace.Truth),
            BoundQuantifier { Kind: QuantifierKind.AtMost } => With(holds ? Truth.False : Truth.True),
            BoundQuantifier { Kind: QuantifierKind.Exactly } when holds => trace.Parts,
            BoundQuantifier quantifier => With(trace.Parts.Count(part => part.Truth == Truth.True) > quantifier.Count ? Truth.True : Truth.False),
            _ => trace.Parts,
        };

        IEnumerable<ConditionTrace> With(Truth truth) => trace.Parts.Where(part => part.Truth == truth);
    }
}
