using ItaRules.Evaluation;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Explanation;

/// <summary>What would have to be otherwise for a condition to hold, or not to hold, with how far the sheet is from it.</summary>
public static class NeedText
{
    /// <summary>“o14 below 50 (o14 is 62.5, 12.5 above)”; what is so already is left out. Null when nothing has to change.</summary>
    /// <param name="trace">The condition on a sheet.</param>
    /// <param name="holds">Whether it is wanted to hold, or not to hold.</param>
    /// <param name="language">The reader's language.</param>
    public static string? Of(ConditionTrace trace, bool holds, Language language)
    {
        var wanted = holds ? Truth.True : Truth.False;
        return trace.Truth == wanted ? null : Need(trace, holds, language).Text;
    }

    private static Phrase Need(ConditionTrace trace, bool holds, Language language)
    {
        var wanted = holds ? Truth.True : Truth.False;
        var parts = trace.Parts.Where(part => part.Truth != wanted).ToList();
        return trace.Condition switch
        {
            BoundNot => Need(trace.Parts[0], !holds, language),
            BoundDefineUse => Need(trace.Parts[0], holds, language),
            BoundAnd => holds ? All(parts, holds, language) : Any(trace.Parts, holds, language),
            BoundOr => holds ? Any(trace.Parts, holds, language) : All(parts, holds, language),
            BoundQuantifier quantifier => Counted(quantifier, trace, holds, language),
            _ => new Phrase(TestText.Need(trace, holds, language), IsJoined: false),
        };
    }

    private static Phrase All(IReadOnlyList<ConditionTrace> parts, bool holds, Language language) => Joined(parts, holds, Phrases.And, language);

    private static Phrase Any(IReadOnlyList<ConditionTrace> parts, bool holds, Language language) => Joined(parts, holds, Phrases.Or, language);

    private static Phrase Joined(IReadOnlyList<ConditionTrace> parts, bool holds, Func<IEnumerable<string>, Language, string> join, Language language)
    {
        var needs = parts.Select(part => Need(part, holds, language)).ToList();
        return needs.Count == 1 ? needs[0] : new Phrase(join(needs.Select(need => need.IsJoined ? $"[{need.Text}]" : need.Text), language), IsJoined: true);
    }

    // How many of the list have to change, and which way.
    private static Phrase Counted(BoundQuantifier quantifier, ConditionTrace trace, bool holds, Language language)
    {
        var holding = trace.Parts.Count(part => part.Truth == Truth.True);
        var possible = holding + trace.Parts.Count(part => part.Truth == Truth.Undetermined);
        var (moreHolding, change) = (quantifier.Kind, holds) switch
        {
            (QuantifierKind.AtLeast, true) => (true, quantifier.Count - holding),
            (QuantifierKind.AtLeast, false) => (false, possible - quantifier.Count + 1),
            (QuantifierKind.AtMost, true) => (false, possible - quantifier.Count),
            (QuantifierKind.AtMost, false) => (true, quantifier.Count + 1 - holding),
            (_, true) when holding < quantifier.Count => (true, quantifier.Count - holding),
            (_, true) => (false, possible - quantifier.Count),
            _ when trace.Parts.Length > quantifier.Count => (true, quantifier.Count + 1 - holding),
            _ => (false, possible - quantifier.Count + 1),
        };
        var open = trace.Parts.Where(part => part.Truth != (moreHolding ? Truth.True : Truth.False)).ToList();
        if (change > open.Count)
            return new Phrase(new LocalizedText("เป็นไปไม่ได้", "impossible").In(language), IsJoined: false);
        if (change == open.Count)
            return All(open, moreHolding, language);
        if (change == 1)
            return Any(open, moreHolding, language);
        var list = string.Join("; ", open.Select(part => Need(part, moreHolding, language).Text));
        return new Phrase(new LocalizedText($"{change} ข้อในนี้: {list}", $"{change} of these: {list}").In(language), IsJoined: true);
    }

    private readonly record struct Phrase(string Text, bool IsJoined);
}
