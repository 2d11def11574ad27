using System.Collections.Immutable;
using ItaRules.Evaluation;
using ItaRules.Semantics.Symbols;

namespace ItaRules.Interchange.Results;

/// <summary>A rule and where it stands, as results name it.</summary>
/// <param name="Id">The rule's name.</param>
/// <param name="File">The file, as messages show it.</param>
/// <param name="Line">The line, from 1.</param>
public sealed record RulePlace(string Id, string File, int Line)
{
    /// <summary>The place of a rule.</summary>
    public static RulePlace Of(RuleSymbol rule)
    {
        // A rule is always declared: one that is not written down is not there.
        var location = rule.Declaration!.Value.Location;
        return new(rule.Name, location.Path, location.Line);
    }

    /// <summary>The rules behind reasons, each once, in their order.</summary>
    public static ImmutableArray<RulePlace> Of(IEnumerable<Reason> reasons) => [.. reasons.Select(reason => reason.Rule.Rule).Distinct().Select(Of)];

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Id} ({File}:{Line})");
}
